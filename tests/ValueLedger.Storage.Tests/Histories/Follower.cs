using System.Text.Json;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Another system that asks now and then for a few changes and keeps what it is told.</summary>
internal sealed class Follower(TestLedger test, int organisation, Random random)
{
    private readonly Dictionary<long, EntryChange> _last = [];
    private ChangePosition _after;

    public List<(long Record, EntryChangeKind Kind, long Entry)> Told { get; } = [];

    /// <summary>Asks for everything there is, a few changes at a time.</summary>
    public void CatchUp()
    {
        while (test.Reader.Read(Ask))
        {
        }
    }

    /// <summary>What it takes the journal to be.</summary>
    public IEnumerable<string> Kept() => _last.Values
        .Where(change => change.Kind is not (EntryChangeKind.Suspended or EntryChangeKind.Rejected))
        .OrderBy(change => change.Entry.Sequence)
        .Select(change => Text(change.Entry));

    public static string Text(RecordedEntry entry) => JsonSerializer.Serialize(entry, WireJson.Options);

    private bool Ask(LedgerView ledger)
    {
        Assert.True(ChangeFeed.Knows(ledger, organisation, _after));
        var page = ChangeFeed.Page(ledger, organisation, _after, random.Next(1, 40));
        foreach (var change in page.Changes)
        {
            Assert.True((change.At.Record, change.At.Part).CompareTo((_after.Record, _after.Part)) > 0);
            Assert.Equal(Text(Journal.Then(ledger, organisation, change.Entry.Sequence, change.At.Record)), Text(change.Entry));
            Assert.Equal(Worth(ledger.Known(organisation, change.At.Record), change.Entry.Entry), Worth(change.Known, change.Entry.Entry));
            Told.Add((change.At.Record, change.Kind, change.Entry.Sequence));
            _last[change.Entry.Sequence] = change;
            _after = change.At;
        }

        Assert.Equal(_after, page.Next);
        return page.More;
    }

    private static (Valuation?, UnvaluedReason?) Worth(Known known, Entry entry) =>
        new ValuationPolicy(known, known.Catalogue.Organisation.StandardBasis).On(known.Catalogue.Measures[entry.Measure.Number].Item, entry.Date);
}
