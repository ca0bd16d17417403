using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>Random exchanges of a time bank, done to the ledger and noted in a plain list.</summary>
internal sealed class RandomBank(
    TestLedger test,
    int organisation,
    Registered<Programme> programme,
    Registered<Measure> hours,
    Random random
)
{
    private static readonly LocalDate FirstDay = new(2016, 1, 1);

    private readonly List<Registered<Member>> _members = [Member.Community];
    private readonly List<NaiveExchange> _exchanges = [];
    private readonly List<NaiveOpening> _openings = [];

    public IReadOnlyList<NaiveExchange> Exchanges => _exchanges;

    public IReadOnlyList<NaiveOpening> Openings => _openings;

    public IReadOnlyList<int> Members => [.. _members.Select(member => member.Number)];

    public int NumberOf(string code) => _members.Single(member => member.Code == code).Number;

    public Registered<Programme> Programme => programme;

    /// <summary>Another bank of the organisation, whose members receive from members of this one; null for none.</summary>
    public RandomBank? Other { get; set; }

    /// <summary>What members of the other bank gave to members of this one.</summary>
    public IReadOnlyList<NaiveExchange> FromOther =>
        [.. (Other?.Exchanges ?? []).Where(exchange => exchange.OtherBank == programme.Number)];

    public async Task BeginAsync(int members)
    {
        for (var number = 1; number <= members; number++)
        {
            var member = new Member
            {
                Code = $"m-{number}",
                Joined = FirstDay,
                Contributor = number % 2 == 0 ? $"{programme.Code}-{number}" : null,
            };
            _members.Add(await test.KeepAsync(ledger => MemberStore.Put(ledger, organisation, null, programme, member)));
        }
    }

    /// <summary>Any day on which something may have been exchanged, and some before and after.</summary>
    public DateRange NextPeriod()
    {
        var first = FirstDay.PlusDays(random.Next(-5, 60));
        return new DateRange(first, first.PlusDays(random.Next(40)));
    }

    public async Task StepAsync()
    {
        test.Clock.Advance(Duration.FromSeconds(random.Next(1000)));
        await test.Writer.AdministerAsync(ledger =>
        {
            var undo = Something(ledger);
            if (random.Next(8) > 0)
            {
                return TurnResult.Kept(true);
            }

            // What was taken back never happened: the list forgets it too.
            undo();
            return TurnResult.Discarded(true);
        });
    }

    private Action Something(LedgerTurn ledger)
    {
        var standing = _exchanges.Where(exchange => exchange.StandsAfter(long.MaxValue)).ToList();
        var waiting = _exchanges.Where(exchange => exchange.IsInDoubt && !exchange.IsDecided).ToList();
        return random.Next(11) switch
        {
            10 when _openings.Find(opening => opening.Reversed is not null && opening.Erased is null) is { } closed => Erase(
                ledger,
                closed
            ),
            9 when _members.Count > 1 => Open(ledger),
            8 when _openings.Exists(opening => opening.Reversed is null) => Close(
                ledger,
                _openings.Last(opening => opening.Reversed is null)
            ),
            < 2 when standing.Count > 0 => Reverse(ledger, standing[random.Next(standing.Count)]),
            < 4 when waiting.Count > 0 => Decide(ledger, waiting[random.Next(waiting.Count)]),
            _ => Exchange(ledger),
        };
    }

    private TimebankView BankOf(LedgerTurn ledger) => new(ledger, organisation, programme, ledger.Head(organisation).Size);

    private Action Open(LedgerTurn ledger)
    {
        var some = _members.Skip(1).Where(_ => random.Next(2) == 0).DefaultIfEmpty(_members[1]).ToList();
        var hours = some.ToDictionary(
            member => member.Number,
            _ => random.Next(1, 90_000_000) / 1_000_000m * (random.Next(3) == 0 ? -1 : 1)
        );
        var content = new OpeningBalances(
            programme.Code,
            FirstDay.PlusDays(random.Next(50)),
            [.. some.Select(member => new OpeningBalance(member.Code, hours[member.Number]))],
            "A list"
        );
        var recorded = OpeningStore.Add(
            ledger,
            BankOf(ledger),
            null,
            new CheckedOpeningBalances(content, [.. some.Select(member => new Coded(member.Number, member.Code))])
        );
        _openings.Add(new NaiveOpening(recorded.Sequence, content.Date, hours));
        return () => _openings.RemoveAt(_openings.Count - 1);
    }

    private Action Close(LedgerTurn ledger, NaiveOpening opening)
    {
        var standing = OpeningStore.Find(BankOf(ledger), opening.Sequence)!;
        var members = standing
            .Content.Balances.Select(balance => _members.Single(member => member.Code == balance.Member))
            .Select(member => new Coded(member.Number, member.Code))
            .ToList();
        opening.Reversed = OpeningStore
            .Reverse(ledger, BankOf(ledger), null, standing, members, "A test took it back.")
            .ReversedBy!.Value.Sequence;
        return () => opening.Reversed = null;
    }

    private Action Erase(LedgerTurn ledger, NaiveOpening opening)
    {
        EntryStore.EraseTextsOf(ledger, organisation, null, opening.Reversed!.Value);
        opening.Erased = ledger.Head(organisation).Size;
        return () => opening.Erased = null;
    }

    private Action Exchange(LedgerTurn ledger)
    {
        var giver = _members[random.Next(_members.Count)];
        var other = Other is not null && giver != Member.Community && random.Next(3) == 0 ? Other : null;
        var receiver = other is null ? _members[random.Next(_members.Count)] : other._members[random.Next(1, other._members.Count)];
        if (giver == receiver)
        {
            return () => { };
        }

        var entry = Samples.Entry(programme, hours, random.Next(1, 9_000_000) / 1_000_000m, FirstDay.PlusDays(random.Next(50))) with
        {
            Exchange = new ExchangeEnds(
                new Coded(giver.Number, giver.Code),
                new Coded(receiver.Number, receiver.Code),
                other is null ? null : new Coded(other.Programme.Number, other.Programme.Code)
            ),
            Contributor = giver.Item.Contributor,
            Service = random.Next(3) == 0 ? "Mended a bicycle" : null,
            Doubts = random.Next(5) == 0 ? Doubts.OverlapsAnotherEntry : Doubts.None,
        };
        var recorded = EntryStore.Append(ledger, organisation, null, entry);
        _exchanges.Add(
            new NaiveExchange(
                recorded.Sequence,
                giver.Number,
                receiver.Number,
                entry.Quantity.ToDecimal(),
                entry.Date,
                entry.Doubts != Doubts.None,
                other?.Programme.Number
            )
        );
        return () => _exchanges.RemoveAt(_exchanges.Count - 1);
    }

    private Action Reverse(LedgerTurn ledger, NaiveExchange exchange)
    {
        exchange.Reversed = EntryStore
            .Reverse(ledger, organisation, null, Journal.At(ledger, organisation, exchange.Sequence)!, "A test took it back.")
            .Sequence;
        return () => exchange.Reversed = null;
    }

    private Action Decide(LedgerTurn ledger, NaiveExchange exchange)
    {
        var entry = Journal.At(ledger, organisation, exchange.Sequence)!;
        if (random.Next(3) == 0)
        {
            exchange.Rejected = SuspenseStore.Reject(ledger, organisation, null, entry, "A test looked at it.").DecidedBy!.Value.Sequence;
            return () => exchange.Rejected = null;
        }

        exchange.Released = SuspenseStore.Release(ledger, organisation, null, entry, "A test looked at it.").DecidedBy!.Value.Sequence;
        return () => exchange.Released = null;
    }
}
