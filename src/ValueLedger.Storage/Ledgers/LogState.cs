using NodaTime;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Ledgers;

/// <summary>How far the log of one organisation has come within a transaction.</summary>
/// <param name="AcceptedUpTo">
/// The moment up to which an operator lets records be ahead of the clock; null when nobody had to be asked yet.
/// </param>
internal sealed record LogState(
    int Organisation,
    string Code,
    long RecordedAtMicros,
    long CatalogueSequence,
    MerkleFrontier Frontier,
    Instant? AcceptedUpTo = null
)
{
    public long Size => Frontier.Size;
}
