using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Keys;

/// <summary>Stops a key of the caller's organisation from working, at once or at a future moment. A key that has already stopped stays as
/// it is.</summary>
internal static class RevokeKey
{
    public static Checked<StoredKey> Decide(LedgerTurn ledger, Caller caller, string keyId, KeyRevocationDraft draft)
    {
        if (Find(ledger, caller, keyId) is not { } key)
        {
            return Unknown(keyId);
        }

        if (draft.At <= ledger.Now)
        {
            return AccessProblems.ExpiryIsInThePast.At("/at", "The moment has passed; leave it out to stop the key at once.");
        }

        return KeyStore.Revoke(ledger, caller.Organisation, caller.KeySequence, keyId, draft.At) ? Find(ledger, caller, keyId)! : key;
    }

    /// <summary>Null also for a key of another organisation, and for the token of a link.</summary>
    public static StoredKey? Find(LedgerView ledger, Caller caller, string keyId) =>
        KeyStore.Find(ledger, keyId) is { Content.View: null } key && key.Organisation == caller.Organisation ? key : null;

    public static Problem Unknown(string keyId) =>
        AccessProblems.UnknownKey.At("", $"No key has the id '{keyId}', or it was already revoked.");
}
