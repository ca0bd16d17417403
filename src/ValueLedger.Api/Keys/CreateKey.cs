using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Keys;

/// <summary>Makes an API key. It may do no more than whoever makes it.</summary>
internal static class CreateKey
{
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="caller">Who makes it, for whose organisation.</param>
    /// <param name="draft">What is asked for.</param>
    /// <param name="mayGrant">Whether the caller may do itself what a scope allows.</param>
    public static Decision<IssuedKey> Decide(LedgerTurn ledger, Caller caller, KeyDraft draft, Func<string, bool> mayGrant)
    {
        var key = ApiKey.Make();
        var decision = draft.Validate(key.KeyId, ledger.Now);
        return decision.IsAccepted ? Issue(ledger, caller, key, decision.Value, mayGrant) : decision.Problems.ToList();
    }

    /// <summary>Records a key whose content is checked, unless it may do more than its maker.</summary>
    public static Decision<IssuedKey> Issue(LedgerTurn ledger, Caller caller, ApiKey key, KeyContent content, Func<string, bool> mayGrant)
    {
        var beyond = content.Scopes.Where(scope => !mayGrant(scope)).ToList();
        return beyond.Count > 0
            ? AccessProblems.ScopeCannotBeGranted.At("/scopes", $"Your key lacks {string.Join(", ", beyond)}; a key can be given only what its maker may do.")
            : new IssuedKey(KeyStore.Add(ledger, caller.Organisation, caller.KeySequence, content, key.SecretSha256), key.ToText());
    }
}

/// <summary>A key and its text.</summary>
/// <param name="Key">As it is kept.</param>
/// <param name="Text">What its holder sends; null when it was told before.</param>
internal sealed record IssuedKey(StoredKey Key, string? Text);
