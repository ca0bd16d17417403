namespace ValueLedger.Proofs.Tests;

[Collection(nameof(LargeLog))]
public sealed class MerkleSubsetTests(LargeLog large)
{
    private readonly StoredLog _log = large.Log;

    [Fact]
    public void Any_leaves_of_any_small_tree_lead_to_its_root()
    {
        var random = new Random(7);
        for (var size = 0; size <= 70; size++)
        {
            for (var attempt = 0; attempt < 12; attempt++)
            {
                List<long> leaves = [.. Enumerable.Range(0, size).Where(_ => random.Next(12) < attempt).Select(leaf => (long)leaf)];
                Assert.Equal(large.Roots[size], RootOf(leaves, size, ProofOf(leaves, size)));
            }
        }
    }

    [Fact]
    public void The_proof_of_one_leaf_has_the_hashes_of_its_audit_path()
    {
        for (var size = 1; size <= 300; size += 7)
        {
            var leaf = size / 3;
            Assert.Equal(
                MerkleProofs.Inclusion(leaf, size, _log).Select(hash => hash.ToString()).Order(),
                ProofOf([leaf], size).Select(hash => hash.ToString()).Order()
            );
        }
    }

    [Fact]
    public void Parts_of_a_large_tree_prove_the_whole()
    {
        foreach (var size in LargeLog.Sizes(seed: 11))
        {
            List<long> leaves = [.. Enumerable.Range(0, 40).Select(step => step * (size / 41)).Distinct().Where(leaf => leaf < size)];
            Assert.Equal(large.Roots[(int)size], RootOf(leaves, size, ProofOf(leaves, size)));
        }
    }

    [Fact]
    public void Another_leaf_another_hash_one_too_few_or_too_many_lead_elsewhere()
    {
        List<long> leaves = [3, 4, 40, 63];
        const int size = 65;
        var proof = ProofOf(leaves, size);
        Assert.Null(RootOf(leaves, size, [.. proof.Skip(1)]));
        Assert.Null(RootOf(leaves, size, [.. proof, proof[0]]));
        Assert.NotEqual(large.Roots[size], RootOf(leaves, size, [.. proof.Skip(1), proof[0]]));
        Assert.NotEqual(large.Roots[size], RootOf([3, 4, 41, 63], size, proof));
        var hashes = leaves.Select(leaf => _log.Leaves[(int)leaf]).ToList();
        (hashes[0], hashes[1]) = (hashes[1], hashes[0]);
        Assert.NotEqual(large.Roots[size], new MerkleSubset(leaves, size).Root(hashes, proof));
    }

    private List<Hash32> ProofOf(IReadOnlyList<long> leaves, long size)
    {
        var subset = new MerkleSubset(leaves, size);
        return [.. subset.Parts().SelectMany(part => subset.Prove(part, _log))];
    }

    private Hash32? RootOf(IReadOnlyList<long> leaves, long size, IReadOnlyList<Hash32> proof) =>
        new MerkleSubset(leaves, size).Root([.. leaves.Select(leaf => _log.Leaves[(int)leaf])], proof);
}
