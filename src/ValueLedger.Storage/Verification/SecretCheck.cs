using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Verification;

/// <summary>Compares what is kept for the database as a whole with the head file.</summary>
internal static class SecretCheck
{
    private static readonly SqlFile Sql = SqlFile.Load("Verification/Verification.sql");

    /// <summary>Everything that is wrong, one sentence for each fault.</summary>
    public static IEnumerable<string> Wrongs(ILedgerConnection connection, HeadsAsKept? head)
    {
        foreach (var secret in connection.Query<Secret>(Sql["secrets"]))
        {
            if (secret.Name == "signing-key")
            {
                // Its public part, which each server compares with its own.
                continue;
            }

            if (secret.Name != "head")
            {
                yield return $"The row '{secret.Name}' of the table 'secret' is none of the ledger's.";
            }
            else if (head is not null && !head.Identity.ToArray().AsSpan().SequenceEqual(secret.Value))
            {
                yield return "The row 'head' of the table 'secret' names another head file than the one beside the database.";
            }
        }
    }

    [method: ExplicitConstructor]
    private sealed record Secret(string Name, byte[] Value);
}
