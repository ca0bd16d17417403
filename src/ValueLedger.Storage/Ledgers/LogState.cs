using ValueLedger.Proofs;

namespace ValueLedger.Storage.Ledgers;

/// <summary>How far the log of one organisation has come within a transaction.</summary>
internal sealed record LogState(int Organisation, string Code, long RecordedAtMicros, long CatalogueSequence, MerkleFrontier Frontier)
{
    public long Size => Frontier.Size;
}
