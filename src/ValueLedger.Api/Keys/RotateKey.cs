using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Keys;

/// <summary>Makes a key with the scopes of another one, and sets when the other one stops.</summary>
internal static class RotateKey
{
    public static Checked<IssuedKey> Decide(
        LedgerTurn ledger,
        Caller caller,
        string keyId,
        KeyRotationDraft draft,
        Func<string, bool> mayGrant
    )
    {
        if (RevokeKey.Find(ledger, caller, keyId) is not { } old || old.IsRevoked(ledger.Now))
        {
            return RevokeKey.Unknown(keyId);
        }

        var expiresAt = draft.ExpiresAt ?? old.Content.ExpiresAt;
        var checks = new Checks();
        checks.Require(
            !Passed(expiresAt, ledger.Now),
            AccessProblems.ExpiryIsInThePast,
            "/expiresAt",
            $"The new key would expire at {expiresAt}, before it is made."
        );
        checks.Require(
            !Passed(draft.OldKeyExpiresAt, ledger.Now),
            AccessProblems.ExpiryIsInThePast,
            "/oldKeyExpiresAt",
            "The moment has passed; to stop a key at once, revoke it."
        );
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var key = ApiKey.Make();
        var issued = CreateKey.Issue(
            ledger,
            caller,
            key,
            old.Content with
            {
                KeyId = key.KeyId,
                ExpiresAt = expiresAt,
                Replaces = keyId,
            },
            mayGrant
        );
        if (issued.IsAccepted && draft.OldKeyExpiresAt is { } last)
        {
            KeyStore.Revoke(ledger, caller.Organisation, caller.KeySequence, keyId, last);
        }

        return issued;
    }

    private static bool Passed(Instant? moment, Instant now) => moment <= now;
}
