using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>Holds an entry against what its contributor and its measure have in the ledger.</summary>
public static class DoubtCheck
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Suspense.sql");
    private static readonly List<NearbyEntry> None = [];

    /// <summary>Why the entry would be in doubt if it were recorded now. Entries of imports in the making are not looked at.</summary>
    public static Doubts Judge(LedgerTurn ledger, int organisation, Entry entry)
    {
        var measures = ledger.Known(organisation).Catalogue.Measures;
        var judged = JudgedEntry.Of(entry, measures[entry.Measure.Number].Item.Aggregation);
        var nearby = entry.Contributor is null ? None : Nearby(ledger, organisation, measures, entry.Contributor, judged.Entry.Day - 1, judged.Entry.Day + 1);
        return SoftRules.Judge(judged, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nearby), ledger.UsualQuantity(organisation, entry.Measure.Number));
    }

    /// <summary>What a contributor gave on some days, both ends included, as far as it stands.</summary>
    internal static List<NearbyEntry> Nearby(LedgerView ledger, int organisation, CatalogueOf<Measure> measures, string contributor, long first, long last)
    {
        if (CatalogueStore.Find(ledger, organisation, CatalogueKind.Contributor, contributor) is not { } number)
        {
            return None;
        }

        var rows = ledger.Connection.Prepared(Sql["nearby"]).Bind(organisation).Bind(number).Bind(first).Bind(last);
        List<NearbyEntry>? nearby = null;
        while (rows.Step())
        {
            (nearby ??= []).Add(Read(rows, measures));
        }

        return nearby ?? None;
    }

    private static NearbyEntry Read(Statement row, CatalogueOf<Measure> measures)
    {
        var measure = measures[(int)row.Int64(0)];
        var isHoursOfInput = measure.Item is { Unit: Measure.Hour, Stage: MeasureStage.Input };
        return new NearbyEntry(measure.Number, row.Int64(1), row.IsNull(2), isHoursOfInput, row.Int64(3), (int?)row.NullableInt64(4), (int?)row.NullableInt64(5))
        {
            Receiver = (int?)row.NullableInt64(6),
        };
    }
}
