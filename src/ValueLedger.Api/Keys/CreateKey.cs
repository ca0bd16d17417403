using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Keys;

/// <summary>Makes an API key, never with more scopes than its maker has.</summary>
internal static class CreateKey
{
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="caller">Who makes the key, and for which organisation.</param>
    /// <param name="draft">The key as requested.</param>
    /// <param name="mayGrant">Whether the caller itself has a scope.</param>
    public static Checked<IssuedKey> Decide(LedgerTurn ledger, Caller caller, KeyDraft draft, Func<string, bool> mayGrant)
    {
        var key = ApiKey.Make();
        var decision = draft.Validate(key.KeyId, ledger.Now);
        return decision.IsAccepted ? Issue(ledger, caller, key, decision.Value, mayGrant) : decision.Problems.ToList();
    }

    /// <summary>Records a key whose content is already checked, unless it has more scopes than its maker.</summary>
    public static Checked<IssuedKey> Issue(LedgerTurn ledger, Caller caller, ApiKey key, KeyContent content, Func<string, bool> mayGrant)
    {
        var beyond = content.Scopes.Where(scope => !mayGrant(scope)).ToList();
        return beyond.Count > 0
            ? AccessProblems.ScopeCannotBeGranted.At(
                "/scopes",
                $"You do not have {string.Join(", ", beyond)}; you can give a key only scopes that you have yourself."
            )
            : new IssuedKey(KeyStore.Add(ledger, caller.Organisation, caller.KeySequence, content, key.SecretSha256), key.ToText());
    }
}

/// <summary>A key and its text.</summary>
/// <param name="Key">The key as it is kept.</param>
/// <param name="Text">The text that its holder sends; null if it was already shown.</param>
internal sealed record IssuedKey(StoredKey Key, string? Text);
