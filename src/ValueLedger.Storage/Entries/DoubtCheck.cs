using System.Runtime.InteropServices;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>Checks an entry against what the ledger has of the person who gave it and of its measure.</summary>
public static class DoubtCheck
{
    /// <summary>
    /// Why the entry would be in doubt if it were recorded now; what the same turn recorded before it counts as well. Entries of imports
    /// that are not closed yet are left out, because they do not stand yet.
    /// </summary>
    public static Doubts Judge(LedgerTurn ledger, int organisation, Entry entry)
    {
        var measures = ledger.Known(organisation).Catalogue.Measures;
        var judged = JudgedEntry.Of(entry, measures[entry.Measure.Number].Item.Aggregation);
        var nearby = judged.Giver == Giver.Person ? Nearby(ledger, organisation, measures, Person.Of(entry), judged.Entry.Day) : [];
        return SoftRules.Judge(judged, CollectionsMarshal.AsSpan(nearby), UsualQuantities.Of(ledger, organisation, entry.Measure.Number));
    }

    private static List<NearbyEntry> Nearby(LedgerTurn ledger, int organisation, CatalogueOf<Measure> measures, in Person person, long day)
    {
        IReadOnlyList<int> contributors = person.NumberIn(ledger, organisation) is { } number
            ? ContributorMergeStore.SameAs(ledger, organisation, number)
            : [];
        return Neighbours.Of(ledger, organisation, measures, contributors, person.Member, day - 1, day + 1);
    }
}
