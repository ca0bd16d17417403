using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>The time bank of a programme as known after a record.</summary>
/// <param name="Ledger">Where it is read.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Programme">The programme that runs it.</param>
/// <param name="Known">The last record that is known.</param>
public sealed record TimebankView(LedgerView Ledger, int Organisation, Registered<Programme> Programme, long Known)
{
    /// <summary>What a query over some days asks for.</summary>
    internal object Over(DateRange period) =>
        new
        {
            organisation = Organisation,
            programme = Programme.Number,
            first = period.From.ToDay(),
            last = period.To.ToDay(),
            known = Known,
        };

    /// <summary>The time bank as known after a record, the last one when it is null; null when there is no such programme.</summary>
    public static TimebankView? Of(LedgerView ledger, int organisation, string programme, long? known = null) =>
        ledger.Known(organisation).Catalogue.Programmes.Find(programme) is { } found
            ? new TimebankView(ledger, organisation, found, known ?? ledger.Head(organisation).Size)
            : null;
}
