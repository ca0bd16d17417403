using Dapper;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>
/// Balances that members bring along from an older system: one record for all of them, and what it changes for each, which is derived from
/// it.
/// </summary>
public static class OpeningStore
{
    /// <summary>How many are read for one answer, since each may have a thousand balances.</summary>
    public const int MostTogether = 20;

    private static readonly SqlFile Sql = SqlFile.Load("Timebanks/Openings.sql");

    /// <summary>Records opening balances. The community's balance is the opposite of their sum.</summary>
    public static RecordedOpeningBalances Add(LedgerTurn ledger, TimebankView bank, long? actorKey, CheckedOpeningBalances opening)
    {
        var sequence = ledger.Append(bank.Organisation, actorKey, RecordType.OpeningBalances, opening.Content);
        ledger.Connection.Execute(
            Sql["add-opening"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                sequence,
            }
        );
        var micros = opening.Content.Balances.Select(balance => Quantity.Of(balance.Hours).Micros).ToList();
        Move(ledger, bank, opening, sequence, micros);
        return Find(bank with { Known = sequence }, sequence)!;
    }

    /// <summary>Reverses standing opening balances, so that no balance known from now on includes them.</summary>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="bank">Of which time bank.</param>
    /// <param name="actorKey">Who reverses them.</param>
    /// <param name="standing">What was recorded.</param>
    /// <param name="members">The members of its balances, in the same order.</param>
    /// <param name="reason">Why; can be erased.</param>
    public static RecordedOpeningBalances Reverse(
        LedgerTurn ledger,
        TimebankView bank,
        long? actorKey,
        RecordedOpeningBalances standing,
        IReadOnlyList<Core.Entries.Coded> members,
        string reason
    )
    {
        var header = ledger.NextHeader(bank.Organisation, actorKey);
        var attestation = ledger.KeepErasable(bank.Organisation, header.Sequence, ErasableMember.Reason, reason);
        var reversal = ledger.Append(
            bank.Organisation,
            actorKey,
            RecordType.OpeningBalancesReversal,
            new { of = standing.Sequence, reason = attestation }
        );
        ledger.Connection.Execute(
            Sql["reverse-opening"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                sequence = standing.Sequence,
                reversal,
            }
        );
        Move(
            ledger,
            bank,
            new CheckedOpeningBalances(standing.Content, members),
            reversal,
            standing.Content.Balances.Select(balance => -Quantity.Of(balance.Hours).Micros).ToList()
        );
        return Find(bank with { Known = reversal }, standing.Sequence)!;
    }

    /// <summary>Opening balances of a time bank after a record, in the order of the log.</summary>
    public static IReadOnlyList<RecordedOpeningBalances> Page(TimebankView bank, long after, int limit) =>
        [
            .. bank
                .Ledger.Connection.Query<OpeningRow>(
                    Sql["openings"],
                    new
                    {
                        organisation = bank.Organisation,
                        programme = bank.Programme.Number,
                        from = after + 1,
                        known = bank.Known,
                        limit,
                    }
                )
                .Select(row => row.ToOpening(bank.Organisation)),
        ];

    /// <summary>The opening balances of a record; null when it states none of this time bank.</summary>
    public static RecordedOpeningBalances? Find(TimebankView bank, long sequence) =>
        Page(bank, sequence - 1, 1).SingleOrDefault(opening => opening.Sequence == sequence);

    /// <summary>The opening balances of a record, whichever time bank has them, as they were before their reversal or after it.</summary>
    /// <param name="ledger">Where they are read.</param>
    /// <param name="organisation">Whose they are.</param>
    /// <param name="sequence">The record that states them.</param>
    /// <param name="reversal">The record that reversed them; null for the state before the reversal.</param>
    internal static RecordedOpeningBalances Then(LedgerView ledger, int organisation, long sequence, long? reversal) =>
        ledger
            .Connection.QuerySingle<OpeningRow>(
                Sql["opening-then"],
                new
                {
                    organisation,
                    sequence,
                    reversal,
                }
            )
            .ToOpening(organisation);

    /// <summary>Whether a member has a standing balance that it brought along before a day.</summary>
    public static bool HasOpeningBefore(TimebankView bank, int member, LocalDate day) =>
        bank.Ledger.Connection.QuerySingle<bool>(
            Sql["has-opening-before"],
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                member,
                day = day.ToDay(),
            }
        );

    /// <summary>What some members brought along before a day, by number.</summary>
    internal static IEnumerable<KeyValuePair<int, decimal>> Sums(TimebankView bank, IReadOnlyCollection<int> members, long before) =>
        Sums(
            bank,
            "sums",
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                members,
                before,
                known = bank.Known,
            }
        );

    /// <summary>The same for every member.</summary>
    internal static IEnumerable<KeyValuePair<int, decimal>> SumsOfAll(TimebankView bank, long before) =>
        Sums(
            bank,
            "sums-of-all",
            new
            {
                organisation = bank.Organisation,
                programme = bank.Programme.Number,
                before,
                known = bank.Known,
            }
        );

    internal static IReadOnlyList<HoursBroughtAlong> Within(TimebankView bank, DateRange period) =>
        [
            .. bank
                .Ledger.Connection.Query<WithinRow>(Sql["within"], bank.Over(period))
                .Select(row => new HoursBroughtAlong((int)row.Member, row.Day.ToDate(), new Quantity(row.HoursMicros).ToDecimal())),
        ];

    internal static IEnumerable<(long Sequence, MemberMove Move)> Moves(TimebankView bank, int member, DateRange period) =>
        bank
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
            .Select(row => (row.Sequence, row.ToMove(bank.Organisation, member == Member.Community.Number ? null : Member.CommunityCode)));

    private static void Move(LedgerTurn ledger, TimebankView bank, CheckedOpeningBalances opening, long sequence, List<long> micros)
    {
        foreach (
            var (member, moved) in opening
                .Members.Select(member => member.Number)
                .Zip(micros)
                .Append((Member.Community.Number, -micros.Sum()))
        )
        {
            ledger
                .Connection.Prepared(Sql["add-opening-of-member"])
                .Bind("organisation", bank.Organisation)
                .Bind("programme", bank.Programme.Number)
                .Bind("member", member)
                .Bind("day", opening.Content.Date.ToDay())
                .Bind("sequence", sequence)
                .Bind("hoursMicros", moved)
                .Run();
        }
    }

    private static IEnumerable<KeyValuePair<int, decimal>> Sums(TimebankView bank, string block, object asked) =>
        bank
            .Ledger.Connection.Query<SumRow>(Sql[block], asked)
            .Select(row => KeyValuePair.Create((int)row.Member, Quantity.Bare(row.Hours + Quantity.Units(row.Rest))));

    [method: ExplicitConstructor]
    private sealed record SumRow(long Member, long Hours, long Rest);

    [method: ExplicitConstructor]
    private sealed record WithinRow(long Member, long Day, long HoursMicros);

    [method: ExplicitConstructor]
    private sealed record MoveRow(
        long Sequence,
        long Day,
        long HoursMicros,
        long RecordedAtMicros,
        string? Source,
        long? Reverses,
        long? ReversesMicros
    )
    {
        public MemberMove ToMove(int organisation, string? other) =>
            new(
                RecordId.Of(organisation, Sequence, RecordedAtMicros.ToInstant()),
                Day.ToDate(),
                other,
                default,
                default,
                Reverses is { } reversed && ReversesMicros is { } recordedAt
                    ? RecordId.Of(organisation, reversed, recordedAt.ToInstant())
                    : null,
                null,
                null
            )
            {
                BroughtAlong = new Quantity(HoursMicros),
                Source = Source,
            };
    }

    [method: ExplicitConstructor]
    private sealed record OpeningRow(
        long Sequence,
        long RecordedAtMicros,
        string Canonical,
        byte[] LeafHash,
        long? ReversedBy,
        long? ReversedByMicros,
        string? Reason
    )
    {
        public RecordedOpeningBalances ToOpening(int organisation) =>
            new(
                RecordId.Of(organisation, Sequence, RecordedAtMicros.ToInstant()),
                Sequence,
                RecordedAtMicros.ToInstant(),
                CanonicalRecord.Content<OpeningBalances>(Canonical),
                LeafHash
            )
            {
                ReversedBy =
                    ReversedBy is { } reversal && ReversedByMicros is { } recordedAt
                        ? RecordId.Of(organisation, reversal, recordedAt.ToInstant())
                        : null,
                Reason = Reason,
            };
    }
}
