using Dapper;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Access;

/// <summary>
/// Where several servers serve one ledger, all of them sign with one key: the database knows its public part, and a server with another
/// key does not start.
/// </summary>
public static class KeyOfAllServers
{
    /// <summary>Compares a server's key with that of the others; the first server's is everybody's.</summary>
    /// <exception cref="IOException">It is another key.</exception>
    public static void Check(Database database, LedgerReader reader, LedgerWriter writer, SigningKeyFile keys)
    {
        if (database.Shared is not { } shared)
        {
            return;
        }

        var known = reader.ReadAll(ledger => ledger.Connection.QueryFirstOrDefault<byte[]>(shared.Sql["signing-key"]));
        if (known is null)
        {
            SetAsync(database, writer, keys).GetAwaiter().GetResult();
        }
        else if (!known.AsSpan().SequenceEqual(keys.Current.PublicKey()))
        {
            if (keys.IsNew)
            {
                File.Delete(keys.Path);
            }

            throw new IOException(
                $"{(keys.IsNew ? $"There is no signing key in {keys.Path}" : $"The signing key in {keys.Path} is not the one that the other servers sign with")}. Copy the file from a server of the same ledger, whose name for it ends with {SigningKeyFile.Ending}."
            );
        }
    }

    /// <summary>From now on, no server starts with another key.</summary>
    public static Task SetAsync(Database database, LedgerWriter writer, SigningKeyFile keys) =>
        database.Shared is { } shared
            ? writer.AdministerAsync(ledger =>
                TurnResult.Kept(ledger.Connection.Execute(shared.Sql["set-signing-key"], new { key = keys.Current.PublicKey().ToArray() }))
            )
            : Task.CompletedTask;
}
