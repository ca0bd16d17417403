using System.Text.Json;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Another system that asks now and then for a few changes and keeps what it is told.</summary>
internal sealed class Follower(TestLedger test, int organisation, Random random)
{
    private readonly Dictionary<long, (EntryChangeKind Kind, RecordedEntry Entry)> _last = [];
    private readonly Dictionary<long, RecordedOpeningBalances> _openings = [];
    private ChangePosition _after;

    public List<(long Record, EntryChangeKind Kind, long Entry)> Told { get; } = [];

    /// <summary>Asks for everything there is, a few changes at a time.</summary>
    public void CatchUp()
    {
        while (test.Reader.ReadAll(Ask)) { }
    }

    /// <summary>What it takes the journal to be.</summary>
    public IEnumerable<RecordedEntry> Journal =>
        _last
            .Values.Where(change => change.Kind is not (EntryChangeKind.Suspended or EntryChangeKind.Rejected))
            .Select(change => change.Entry)
            .OrderBy(entry => entry.Sequence);

    /// <summary>What it takes the opening balances of all time banks to be.</summary>
    public IEnumerable<RecordedOpeningBalances> Openings => _openings.Values.OrderBy(opening => opening.Sequence);

    public IEnumerable<string> Kept() => Journal.Select(Text);

    public static string Text<T>(T recorded) => JsonSerializer.Serialize(recorded, WireJson.Options);

    private bool Ask(LedgerView ledger)
    {
        Assert.True(ChangeFeed.Knows(ledger, organisation, _after));
        var page = ChangeFeed.Page(ledger, organisation, _after, random.Next(1, 40));
        foreach (var change in page.Changes)
        {
            Assert.True((change.At.Record, change.At.Part).CompareTo((_after.Record, _after.Part)) > 0);
            Assert.True(change.Entry is null != change.Opening is null);
            Told.Add(
                (
                    change.At.Record,
                    change.Kind,
                    change.Entry is { } then ? Keep(ledger, change, then) : Keep(ledger, change, change.Opening!)
                )
            );
            _after = change.At;
        }

        Assert.Equal(_after, page.Next);
        return page.More;
    }

    private long Keep(LedgerView ledger, EntryChange change, EntryThen then)
    {
        Assert.Equal(Text(Storage.Entries.Journal.Then(ledger, organisation, then.Entry.Sequence, change.At.Record)), Text(then.Entry));
        Assert.Equal(Worth(ledger.Known(organisation, change.At.Record), then.Entry.Entry), Worth(then.Known, then.Entry.Entry));
        _last[then.Entry.Sequence] = (change.Kind, then.Entry);
        return then.Entry.Sequence;
    }

    /// <summary>Opening balances are told as they are read with the knowledge of then.</summary>
    private long Keep(LedgerView ledger, EntryChange change, RecordedOpeningBalances opening)
    {
        var programme = ledger.Known(organisation, change.At.Record).Catalogue.Programmes.Find(opening.Content.Programme)!;
        Assert.Equal(
            Text(OpeningStore.Find(new TimebankView(ledger, organisation, programme, change.At.Record), opening.Sequence)),
            Text(opening)
        );
        _openings[opening.Sequence] = opening;
        return opening.Sequence;
    }

    private static (Valuation?, UnvaluedReason?) Worth(Known known, Entry entry) =>
        new ValuationPolicy(known, known.Catalogue.Organisation.StandardBasis).On(
            known.Catalogue.Measures[entry.Measure.Number].Item,
            entry.Date
        );
}
