using ValueLedger.Proofs;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Log;

/// <summary>
/// How far the logs had come according to the head file, which somebody who can only write to the database cannot change. It is read before
/// the ledger, so that the ledger cannot be behind it.
/// </summary>
public sealed class KnownHeads
{
    private readonly HeadsAsKept? _kept;

    private KnownHeads(HeadsAsKept? kept) => _kept = kept;

    public static KnownHeads Read(Database database) => new(HeadsAsKept.Read(database.HeadPath));

    /// <summary>Checks that a checkpoint belongs to the log that the head file knows, before it is signed.</summary>
    /// <exception cref="RecordCannotBeReadException">It does not: somebody changed the database behind the server.</exception>
    internal void Check(int organisation, string code, long size, Checkpoint checkpoint, Hash32 first, StoredNodes nodes)
    {
        // An organisation that was made a moment ago may not be in the file yet.
        if (_kept?.Heads.FirstOrDefault(head => head.Organisation == organisation) is not { } head)
        {
            return;
        }

        var holds =
            head.Code == code
            && size >= head.Size
            && MerkleVerifier.VerifyInclusion(0, head.Size, first, MerkleProofs.Inclusion(0, head.Size, nodes), head.Root)
            && Continue(checkpoint, head, nodes);
        if (!holds)
        {
            throw new RecordCannotBeReadException("The log is not the one that the head file knows, so nothing is signed.");
        }
    }

    private static bool Continue(Checkpoint checkpoint, KeptHead head, StoredNodes nodes) =>
        checkpoint.Size <= head.Size
            ? MerkleVerifier.VerifyConsistency(
                checkpoint.Size,
                head.Size,
                checkpoint.Root,
                head.Root,
                MerkleProofs.Consistency(checkpoint.Size, head.Size, nodes)
            )
            : MerkleVerifier.VerifyConsistency(
                head.Size,
                checkpoint.Size,
                head.Root,
                checkpoint.Root,
                MerkleProofs.Consistency(head.Size, checkpoint.Size, nodes)
            );
}
