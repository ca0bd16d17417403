using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Timebanks;

/// <summary>The time bank of a programme as known after a record.</summary>
/// <param name="Ledger">Where it is read.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Programme">The programme that runs it.</param>
/// <param name="Known">The last record that is known.</param>
public sealed record TimebankView(LedgerView Ledger, int Organisation, Registered<Programme> Programme, long Known);
