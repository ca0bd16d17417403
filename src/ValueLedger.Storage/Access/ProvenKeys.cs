using System.Text;
using Dapper;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Access;

/// <summary>
/// Finds the keys that let senders in. A key counts only when the record that made it is in the tree whose root is in the head file, so
/// that somebody who can only write to the database cannot make a key or give a key another secret. Where other servers write as well, a
/// later record counts if the log goes on from what the head file knows.
/// </summary>
public sealed class ProvenKeys(Database database, LedgerReader reader)
{
    private static readonly SqlFile Sql = SqlFile.Load("Access/Keys.sql");

    /// <summary>Null when there is no such key, or when its record is not in the log.</summary>
    public StoredKey? Find(string keyId)
    {
        // Read before the ledger, so that the ledger cannot be behind it; nobody learns of a key before its record is in the head file.
        var kept = HeadsAsKept.Read(database.HeadPath);
        return reader.ReadAll(ledger =>
            KeyStore.Find(ledger, keyId) is { } key && HeadOf(ledger, key.Organisation, kept) is { } head && IsRecorded(ledger, key, head)
                ? key
                : null
        );
    }

    private KeptHead? HeadOf(LedgerView ledger, int organisation, HeadsAsKept? kept)
    {
        var known = kept?.Heads.FirstOrDefault(head => head.Organisation == organisation);
        return database.IsShared ? HeadCheck.GoneOn(ledger, organisation, known) : known;
    }

    private static bool IsRecorded(LedgerView ledger, StoredKey key, KeptHead head)
    {
        if (key.Sequence < 1 || key.Sequence > head.Size)
        {
            return false;
        }

        try
        {
            var canonical = ledger.Connection.QuerySingle<string>(
                Sql["record"],
                new { organisation = key.Organisation, sequence = key.Sequence }
            );
            var proof = MerkleProofs.Inclusion(key.Sequence - 1, head.Size, new StoredNodes(ledger.Connection, key.Organisation));
            return MerkleVerifier.VerifyInclusion(
                key.Sequence - 1,
                head.Size,
                MerkleHash.LeafHash(Encoding.UTF8.GetBytes(canonical)),
                proof,
                head.Root
            );
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or ArgumentException)
        {
            // Leaves or tiles are missing, or are not hashes; verification says which.
            return false;
        }
    }
}
