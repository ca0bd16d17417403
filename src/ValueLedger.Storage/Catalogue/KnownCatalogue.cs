using ValueLedger.Core.Rates;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Catalogue;

/// <summary>The catalogue and the rates of a state of the ledger.</summary>
public static class KnownCatalogue
{
    /// <summary>Catalogue and rates as known after the record of that sequence; the present ones when it is null.</summary>
    public static Known Known(this LedgerView ledger, int organisation, long? sequence = null) =>
        ledger.History(organisation).At(sequence ?? ledger.ReadHead(organisation).Size);

    internal static CatalogueHistory History(this LedgerView ledger, int organisation) =>
        ledger.Memory<HistoryCache>().Read(ledger.Connection, organisation, ledger.ReadHead(organisation).CatalogueSequence);
}
