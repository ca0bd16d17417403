using ValueLedger.Proofs;

namespace ValueLedger.Client.Verification;

/// <summary>The keys of a log, each of which signs the one that takes its place.</summary>
internal static class KeyChain
{
    private const string Endorser = "valueledger-key";

    /// <summary>The key that signs now; null if it cannot be read.</summary>
    public static VerifierKey? Current(LogKeys keys) =>
        keys.Keys.Count > 0 && VerifierKey.TryParse(keys.Keys[keys.Keys.Count - 1].VerifierKey, out var current) ? current : null;

    /// <summary>Every key from the trusted one on must have signed its successor.</summary>
    /// <exception cref="LogVerificationException">One has not, or the trusted key is of another log.</exception>
    public static void Follow(string trusted, LogKeys keys, string origin)
    {
        if (!VerifierKey.TryParse(trusted, out var known))
        {
            throw LogVisit.Fault(LogFault.SignatureDoesNotHold, $"'{trusted}' is not a key as the command signing-key show prints it.");
        }

        if (known.Name != origin)
        {
            throw LogVisit.Fault(LogFault.AnotherLog, $"The trusted key is of the log {known.Name}, and this is the log {origin}.");
        }

        var chain = keys.Keys.Select(key => VerifierKey.TryParse(key.VerifierKey, out var parsed) ? parsed : null).ToList();
        var start = chain.FindIndex(key => known.Equals(key));
        for (var index = start; index >= 0 && index < chain.Count - 1; index++)
        {
            if (!HasEndorsed(chain[index]!, keys.Keys[index].Endorsement, chain[index + 1]))
            {
                start = -1;
            }
        }

        if (start < 0)
        {
            throw LogVisit.Fault(
                LogFault.KeyWasReplaced,
                $"The log is signed with the key {chain[^1]}, which the trusted key {known} did not sign. Ask the organisation whether its key was lost."
            );
        }
    }

    private static bool HasEndorsed(VerifierKey key, string? endorsement, VerifierKey? successor) =>
        successor is not null
        && SignedNote.TryParse(endorsement, out var note)
        && VerifierKey.Of(Endorser, key.PublicKey()).HasSigned(note)
        && note.Text.Split('\n') is [var about, var publicKey, ""]
        && about.StartsWith("ValueLedger: from ", StringComparison.Ordinal)
        && publicKey == Convert.ToBase64String(successor.PublicKey());
}
