using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Access;

/// <summary>Whether two actors of records may be one person.</summary>
internal static class SamePerson
{
    /// <summary>A key made to replace another belongs to the same person, and nobody acts as somebody else with a key that they made
    /// themselves after signing in.</summary>
    public static bool Are(LedgerView ledger, int organisation, long? one, long? other)
    {
        var keys = KeyStore.All(ledger, organisation);
        var byId = keys.ToDictionary(key => key.Content.KeyId, StringComparer.Ordinal);
        var bySequence = keys.ToDictionary(key => key.Sequence);
        var (ones, others) = (Chain(one), Chain(other));
        return ones[^1] == others[^1] || Made(one, others) || Made(other, ones);

        List<long?> Chain(long? actor)
        {
            List<long?> chain = [actor];
            while (
                chain[^1] is { } last
                && bySequence.GetValueOrDefault(last)?.Content.Replaces is { } replaced
                && byId.TryGetValue(replaced, out var before)
            )
            {
                chain.Add(before.Sequence);
            }

            return chain;
        }

        bool Made(long? maker, List<long?> chain) =>
            maker < 0 && chain.Exists(actor => actor is { } key && bySequence.GetValueOrDefault(key)?.MadeBy == maker);
    }
}
