namespace ValueLedger.Proofs.Tests;

/// <summary>What the published vectors do not hold: nodes of a wrong length, and sizes near the end of 64 bits.</summary>
public sealed class MerkleVerifierTests
{
    private static readonly StoredLog Log = StoredLog.OfSize(7);

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_hash_that_has_not_32_bytes_never_verifies(int length)
    {
        var proof = Bytes(MerkleProofs.Inclusion(3, 7, Log));
        var (leaf, root) = (Log.Leaves[3].ToArray(), Log.Frontier.Root().ToArray());
        Assert.True(MerkleVerifier.VerifyInclusion(3UL, 7, leaf, proof, root));
        Assert.False(MerkleVerifier.VerifyInclusion(3UL, 7, new byte[length], proof, root));
        Assert.False(MerkleVerifier.VerifyInclusion(3UL, 7, leaf, proof, new byte[length]));
        Assert.False(MerkleVerifier.VerifyInclusion(3UL, 7, leaf, [.. proof.SkipLast(1), new byte[length]], root));
        Assert.False(MerkleVerifier.VerifyInclusion(3UL, 7, leaf, [.. proof.SkipLast(1), null!], root));
        Assert.False(MerkleVerifier.VerifyInclusion(3UL, 7, leaf, null, root));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_consistency_proof_with_a_hash_of_another_length_never_verifies(int length)
    {
        var proof = Bytes(MerkleProofs.Consistency(4, 7, Log));
        var (root1, root2) = (MerkleProofs.RootAt(4, Log).ToArray(), Log.Frontier.Root().ToArray());
        Assert.True(MerkleVerifier.VerifyConsistency(4UL, 7, root1, root2, proof));
        Assert.False(MerkleVerifier.VerifyConsistency(4UL, 7, new byte[length], root2, proof));
        Assert.False(MerkleVerifier.VerifyConsistency(4UL, 7, root1, new byte[length], proof));
        Assert.False(MerkleVerifier.VerifyConsistency(4UL, 7, root1, root2, [.. proof.SkipLast(1), null!]));
        Assert.False(MerkleVerifier.VerifyConsistency(4UL, 7, root1, root2, null));
    }

    /// <summary>The last leaf of the largest tree of all: its path has one node for each bit set in its index.</summary>
    [Fact]
    public void The_last_leaf_of_the_largest_tree_verifies_and_a_negative_size_does_not_pass_for_it()
    {
        var leaf = StoredLog.LeafOf(0);
        var proof = Enumerable.Range(1, 63).Select(StoredLog.LeafOf).ToList();
        var root = proof.Aggregate(leaf, (hash, node) => MerkleHash.NodeHash(node, hash));
        Assert.True(MerkleVerifier.VerifyInclusion(ulong.MaxValue - 1, ulong.MaxValue, leaf.ToArray(), Bytes(proof), root.ToArray()));
        Assert.False(MerkleVerifier.VerifyInclusion(ulong.MaxValue, ulong.MaxValue, leaf.ToArray(), Bytes(proof), root.ToArray()));
        Assert.False(MerkleVerifier.VerifyInclusion(-2, -1, leaf, proof, root));
    }

    /// <summary>The first tree lacks only that last leaf: its smallest complete subtree has two, and the others are common to
    /// both.</summary>
    [Fact]
    public void The_largest_trees_are_consistent_and_negative_sizes_do_not_pass_for_them()
    {
        var leaf = StoredLog.LeafOf(0);
        var peaks = Enumerable.Range(1, 63).Select(StoredLog.LeafOf).ToList();
        var root1 = peaks.Aggregate((hash, node) => MerkleHash.NodeHash(node, hash));
        var root2 = peaks.Aggregate(leaf, (hash, node) => MerkleHash.NodeHash(node, hash));
        Hash32[] proof = [peaks[0], leaf, .. peaks.Skip(1)];
        Assert.True(MerkleVerifier.VerifyConsistency(ulong.MaxValue - 1, ulong.MaxValue, root1.ToArray(), root2.ToArray(), Bytes(proof)));
        Assert.False(MerkleVerifier.VerifyConsistency(ulong.MaxValue, ulong.MaxValue - 1, root1.ToArray(), root2.ToArray(), Bytes(proof)));
        Assert.False(MerkleVerifier.VerifyConsistency(-2, -1, root1, root2, proof));
    }

    private static byte[][] Bytes(IEnumerable<Hash32> proof) => [.. proof.Select(node => node.ToArray())];
}
