using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Stops a key of any organisation from working, at once and for good.</summary>
internal static class RevokeOperatorKey
{
    public static async Task<Checked<RevokedKey>> RunAsync(string keyId, LedgerWriter writer, KeyRing ring)
    {
        var isRevoked = await writer.AdministerAsync(ledger =>
            KeyStore.Find(ledger, keyId) is { } key && KeyStore.Revoke(ledger, key.Organisation, null, keyId)
                ? TurnResult.Kept(true)
                : TurnResult.Discarded(false)
        );
        ring.Forget(keyId);
        return isRevoked
            ? new RevokedKey(keyId)
            : AccessProblems.UnknownKey.At("", $"No key has the id '{keyId}', or it was already revoked.");
    }
}

internal sealed record RevokedKey(string KeyId);
