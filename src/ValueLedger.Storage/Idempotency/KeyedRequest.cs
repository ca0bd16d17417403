using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Idempotency;

/// <summary>A request with an idempotency key. Whatever is recorded under the key is found, promised and kept here.</summary>
/// <param name="Key">The sender's key.</param>
/// <param name="Sha256">The hash of what was sent under it.</param>
public sealed record KeyedRequest(IdempotencyKey Key, ReadOnlyMemory<byte> Sha256)
{
    /// <summary>What was recorded under the key before; null when nothing was.</summary>
    public RecordedRequest? Earlier(LedgerView ledger) =>
        IdempotencyStore.Find(ledger, Key) is { } kept
            ? new RecordedRequest(kept.BodySha256.AsSpan().SequenceEqual(Sha256.Span), kept.First, kept.Last)
            : null;

    /// <summary>From now on, every record of this turn attests the key that it was asked for under.</summary>
    public void Promise(LedgerTurn ledger) => IdempotencyStore.Promise(ledger, Key, Sha256);

    /// <summary>Keeps which records of a turn came from the request; they were promised before.</summary>
    public void Keep(LedgerTurn ledger, long first, long last) =>
        IdempotencyStore.Add(ledger, Key, new KeptRequest(Sha256.ToArray(), first, last));
}

/// <summary>What was recorded under a key.</summary>
/// <param name="IsTheSame">Whether the same was sent then; if not, the key is used for two things.</param>
/// <param name="First">The first record that came from it.</param>
/// <param name="Last">The last record that came from it.</param>
public readonly record struct RecordedRequest(bool IsTheSame, long First, long Last);
