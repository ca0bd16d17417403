using ValueLedger.Core.Assets;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Assets;

/// <summary>Finds the entries that name an asset, among those that state more than a quantity.</summary>
public static class AssetUseStore
{
    public static (Known Known, IReadOnlyList<DetailedReading> Uses) Load(LedgerView ledger, int organisation, AssetSummaryRequest request)
    {
        var size = ledger.SizeAt(organisation, request.KnownAt);
        var known = ledger.Known(organisation, size);
        var scan = new SummaryScan(organisation, request.Period, new SummaryScope(), size, ledger.Head(organisation).Size);
        var asked = new SummaryRequest(request.Period, request.Basis, [], scan.Scope, request.KnownAt);
        return (known, [.. new DetailsQuery(ledger, scan, asked, known.Catalogue).Readings]);
    }
}
