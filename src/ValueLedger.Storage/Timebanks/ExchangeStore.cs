using Dapper;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>What exchanges add up to for each member. Derived from entries, in the transaction that records them.</summary>
public static class ExchangeStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Timebanks/Exchanges.sql");

    /// <summary>What members gave and received until now, by number; members without any exchange are left out.</summary>
    public static IReadOnlyDictionary<int, Balance> Balances(TimebankView bank, IReadOnlyCollection<int> members) =>
        Balances(bank, members, long.MaxValue);

    /// <summary>What a member gave and received before a day.</summary>
    public static Balance BalanceBefore(TimebankView bank, int member, LocalDate day) =>
        Balances(bank, [member], day.ToDay()).GetValueOrDefault(member);

    /// <summary>What a member gave, received and brought along in a period, by day and then in the order of the log.</summary>
    public static IReadOnlyList<MemberMove> Moves(TimebankView bank, int member, DateRange period) =>
        [
            .. bank
                .Ledger.Connection.Query<MoveRow>(
                    Sql["moves"],
                    new
                    {
                        organisation = bank.Organisation,
                        programme = bank.Programme.Number,
                        member,
                        first = period.From.ToDay(),
                        last = period.To.ToDay(),
                        known = bank.Known,
                    }
                )
                .Select(row => (row.Sequence, Move: row.ToMove(bank)))
                .Concat(OpeningStore.Moves(bank, member, period))
                .OrderBy(move => move.Move.Date)
                .ThenBy(move => move.Sequence)
                .Select(move => move.Move),
        ];

    /// <summary>Records of exchanges and reversals that stand, in the order of the log, after a record and up to a limit.</summary>
    /// <param name="bank">Of which time bank.</param>
    /// <param name="from">First day, inclusive; null is no limit.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="after">They come after this record.</param>
    /// <param name="limit">How many at most.</param>
    internal static IReadOnlyList<long> Sequences(TimebankView bank, LocalDate? from, LocalDate? to, long after, int limit)
    {
        var asked = new
        {
            organisation = bank.Organisation,
            programme = bank.Programme.Number,
            after,
            known = bank.Known,
            first = from?.ToDay() ?? long.MinValue,
            last = to?.ToDay() ?? long.MaxValue,
            limit,
        };
        return
        [
            .. bank
                .Ledger.Connection.Query<long>(Sql["exchanges"], asked)
                .Concat(bank.Ledger.Connection.Query<long>(Sql["exchanges-with-others"], asked))
                .Order()
                .Take(limit),
        ];
    }

    /// <summary>What a summary of a period is made of.</summary>
    public static TimebankSources Load(TimebankView bank, DateRange period)
    {
        var first = new
        {
            organisation = bank.Organisation,
            programme = bank.Programme.Number,
            before = period.From.ToDay(),
            known = bank.Known,
        };
        return new TimebankSources(
            MemberStore.CountJoined(bank, period.To),
            ByMember(
                bank.Ledger.Connection.Query<BalanceRow>(Sql["balances-of-all"], first),
                OpeningStore.SumsOfAll(bank, period.From.ToDay())
            ),
            Days(bank, period),
            OpeningStore.Within(bank, period)
        );
    }

    /// <summary>The exchanges of a period, in any order.</summary>
    public static IReadOnlyList<MemberDay> Days(TimebankView bank, DateRange period) =>
        [.. bank.Ledger.Connection.Query<DayRow>(Sql["days"], bank.Over(period)).Select(row => row.ToDay(bank))];

    /// <summary>Whether a member took part, before a day, in an exchange that counts or may yet be released.</summary>
    public static bool HasExchangeBefore(TimebankView bank, int member, LocalDate day) =>
        bank.Ledger.Connection.QuerySingle<bool>(
            Sql["has-exchange-before"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                member,
                day = day.ToDay(),
            }
        );

    /// <summary>Writes an exchange or reversal for all its members; does nothing for other entries.</summary>
    internal static void Add(LedgerTurn ledger, int organisation, Entry entry, long sequence)
    {
        long? standsFrom = entry.Doubts == Doubts.None ? sequence : null;
        foreach (var end in EndOfExchange.Of(entry))
        {
            ledger
                .Connection.Prepared(Sql["add-end"])
                .Bind("organisation", organisation)
                .Bind("programme", end.Programme)
                .Bind("member", end.Member)
                .Bind("day", entry.Date.ToDay())
                .Bind("sequence", sequence)
                .Bind("other", end.Other)
                .Bind("otherProgramme", end.OtherProgramme)
                .Bind("givenMicros", end.Given.Micros)
                .Bind("receivedMicros", end.Received.Micros)
                .Bind("standsFrom", standsFrom)
                .Run();
        }
    }

    /// <summary>Makes an exchange in doubt count from a record on.</summary>
    internal static void Release(LedgerTurn ledger, int organisation, RecordedEntry released, long standsFrom)
    {
        foreach (var end in EndOfExchange.Of(released.Entry))
        {
            ledger.Connection.Execute(
                Sql["release-end"],
                new
                {
                    organisation,
                    programme = end.Programme,
                    member = end.Member,
                    day = released.Entry.Date.ToDay(),
                    sequence = released.Sequence,
                    standsFrom,
                }
            );
        }
    }

    private static Dictionary<int, Balance> Balances(TimebankView bank, IReadOnlyCollection<int> members, long before) =>
        ByMember(
            bank.Ledger.Connection.Query<BalanceRow>(
                Sql["balances"],
                new
                {
                    organisation = bank.Organisation,
                    programme = bank.Programme.Number,
                    members,
                    before,
                    known = bank.Known,
                }
            ),
            OpeningStore.Sums(bank, members, before)
        );

    private static Dictionary<int, Balance> ByMember(IEnumerable<BalanceRow> rows, IEnumerable<KeyValuePair<int, decimal>> broughtAlong)
    {
        var balances = rows.ToDictionary(
            row => (int)row.Member,
            row => BalanceOf(row.GivenHours, row.GivenRest, row.ReceivedHours, row.ReceivedRest)
        );
        foreach (var (member, hours) in broughtAlong)
        {
            balances[member] = balances.GetValueOrDefault(member) with { BroughtAlong = hours };
        }

        return balances;
    }

    private static Balance BalanceOf(long givenHours, long givenRest, long receivedHours, long receivedRest) =>
        new(Quantity.Bare(givenHours + Quantity.Units(givenRest)), Quantity.Bare(receivedHours + Quantity.Units(receivedRest)));

    private static string? CodeOf(TimebankView bank, long? programme) =>
        programme is { } number ? bank.Ledger.Known(bank.Organisation).Catalogue.Programmes[(int)number].Code : null;

    [method: ExplicitConstructor]
    private sealed record BalanceRow(long Member, long GivenHours, long GivenRest, long ReceivedHours, long ReceivedRest);

    [method: ExplicitConstructor]
    private sealed record DayRow(
        long Member,
        long Other,
        long? OtherProgramme,
        long Day,
        long GivenHours,
        long GivenRest,
        long ReceivedHours,
        long ReceivedRest,
        long TimesGiven,
        long TimesReceived
    )
    {
        public MemberDay ToDay(TimebankView bank) =>
            new(
                (int)Member,
                (int)Other,
                Day.ToDate(),
                BalanceOf(GivenHours, GivenRest, ReceivedHours, ReceivedRest),
                TimesGiven,
                TimesReceived
            )
            {
                OtherProgramme = CodeOf(bank, OtherProgramme),
            };
    }

    [method: ExplicitConstructor]
    private sealed record MoveRow(
        long Sequence,
        long Day,
        long Other,
        long? OtherProgramme,
        string? OtherCode,
        long GivenMicros,
        long ReceivedMicros,
        long RecordedAtMicros,
        string? Reference,
        long? Reverses,
        long? ReversesMicros,
        string? Service
    )
    {
        public MemberMove ToMove(TimebankView bank) =>
            new(
                RecordId.Of(bank.Organisation, Sequence, RecordedAtMicros.ToInstant()),
                Day.ToDate(),
                OtherCode ?? Member.CommunityCode,
                new Quantity(GivenMicros),
                new Quantity(ReceivedMicros),
                Reverses is { } reversed && ReversesMicros is { } recordedAt
                    ? RecordId.Of(bank.Organisation, reversed, recordedAt.ToInstant())
                    : null,
                Reference,
                Service
            )
            {
                OtherProgramme = CodeOf(bank, OtherProgramme),
            };
    }
}
