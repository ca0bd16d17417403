namespace ValueLedger.Proofs.Tests;

[Collection(nameof(LargeLog))]
public sealed class MerkleProofsTests(LargeLog large)
{
    private readonly StoredLog _log = large.Log;

    [Fact]
    public void The_root_at_an_earlier_size_is_the_root_that_was_then()
    {
        for (var size = 0; size <= 1100; size++)
            Assert.Equal(large.Roots[size], MerkleProofs.RootAt(size, _log));
        foreach (var size in LargeLog.Sizes(seed: 4))
            Assert.Equal(large.Roots[size], MerkleProofs.RootAt(size, _log));
    }

    [Fact]
    public void Every_leaf_of_every_small_tree_is_shown_to_be_in_it()
    {
        for (var size = 1; size <= 70; size++)
        {
            for (var leaf = 0; leaf < size; leaf++)
            {
                Assert.True(
                    MerkleVerifier.VerifyInclusion(
                        leaf,
                        size,
                        _log.Leaves[leaf],
                        MerkleProofs.Inclusion(leaf, size, _log),
                        large.Roots[size]
                    )
                );
            }
        }
    }

    [Fact]
    public void Every_small_tree_is_shown_to_begin_every_larger_one()
    {
        for (var later = 1; later <= 70; later++)
        {
            for (var earlier = 1; earlier <= later; earlier++)
            {
                Assert.True(
                    MerkleVerifier.VerifyConsistency(
                        earlier,
                        later,
                        large.Roots[earlier],
                        large.Roots[later],
                        MerkleProofs.Consistency(earlier, later, _log)
                    )
                );
            }
        }
    }

    [Fact]
    public void An_inclusion_proof_in_a_large_tree_holds_and_no_other_does()
    {
        var random = new Random(5);
        foreach (var size in LargeLog.Sizes(seed: 6))
        {
            var leaf = random.Next(size);
            var proof = MerkleProofs.Inclusion(leaf, size, _log);
            var root = large.Roots[size];
            Assert.True(MerkleVerifier.VerifyInclusion(leaf, size, _log.Leaves[leaf], proof, root));
            Assert.False(MerkleVerifier.VerifyInclusion(leaf, size, Flip(_log.Leaves[leaf], random), proof, root));
            Assert.False(MerkleVerifier.VerifyInclusion(leaf, size, _log.Leaves[leaf], proof, Flip(root, random)));
            Assert.False(MerkleVerifier.VerifyInclusion(leaf + 1, size, _log.Leaves[leaf], proof, root));
            Assert.False(MerkleVerifier.VerifyInclusion(-1, size, _log.Leaves[leaf], proof, root));
            Assert.False(MerkleVerifier.VerifyInclusion(leaf, leaf, _log.Leaves[leaf], proof, root));
            Assert.All(
                Spoilt(proof, random),
                spoilt => Assert.False(MerkleVerifier.VerifyInclusion(leaf, size, _log.Leaves[leaf], spoilt, root))
            );
        }
    }

    [Fact]
    public void A_consistency_proof_of_large_trees_holds_and_no_other_does()
    {
        var random = new Random(7);
        foreach (var later in LargeLog.Sizes(seed: 8))
        {
            var earlier = random.Next(1, later + 1);
            var proof = MerkleProofs.Consistency(earlier, later, _log);
            var (root1, root2) = (large.Roots[earlier], large.Roots[later]);
            Assert.True(MerkleVerifier.VerifyConsistency(earlier, later, root1, root2, proof));
            Assert.False(MerkleVerifier.VerifyConsistency(earlier, later, Flip(root1, random), root2, proof));
            Assert.False(MerkleVerifier.VerifyConsistency(earlier, later, root1, Flip(root2, random), proof));
            Assert.False(MerkleVerifier.VerifyConsistency(-earlier, later, root1, root2, proof));
            Assert.False(MerkleVerifier.VerifyConsistency(later + 1, later, root1, root2, proof));
            Assert.All(
                Spoilt(proof, random),
                spoilt => Assert.False(MerkleVerifier.VerifyConsistency(earlier, later, root1, root2, spoilt))
            );
        }
    }

    [Fact]
    public void Consistency_holds_from_every_edge_of_a_tile_to_every_other()
    {
        int[] edges = [1, 255, 256, 257, 512, 65_279, 65_280, 65_535, 65_536, 65_537, 65_792, LargeLog.Size];
        foreach (var later in edges)
        {
            foreach (var earlier in edges.Where(edge => edge <= later))
            {
                var proof = MerkleProofs.Consistency(earlier, later, _log);
                Assert.True(MerkleVerifier.VerifyConsistency(earlier, later, large.Roots[earlier], large.Roots[later], proof));
            }
        }
    }

    [Fact]
    public void A_proof_reads_no_tile_twice_at_most_two_of_a_level_and_nothing_newer_than_its_size()
    {
        var random = new Random(9);
        foreach (var size in LargeLog.Sizes(seed: 10))
        {
            CheckReads(() => MerkleProofs.Inclusion(random.Next(size), size, _log), size);
            CheckReads(() => MerkleProofs.Consistency(random.Next(1, size + 1), size, _log), size);
            CheckReads(() => MerkleProofs.RootAt(size, _log), size);
        }
    }

    [Fact]
    public void A_proof_of_what_is_not_in_the_tree_is_a_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.RootAt(-1, _log));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Inclusion(5, 5, _log));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Inclusion(-1, 5, _log));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Consistency(0, 5, _log));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleProofs.Consistency(6, 5, _log));
    }

    private void CheckReads(Action read, int size)
    {
        _log.Reads.Clear();
        read();
        Assert.Equal(_log.Reads.Count, _log.Reads.DistinctBy(tile => (tile.Level, tile.First)).Count());
        Assert.All(_log.Reads.CountBy(tile => tile.Level), level => Assert.InRange(level.Value, 1, 2));
        Assert.All(
            _log.Reads,
            tile =>
            {
                Assert.Equal(0, tile.First % 256);
                Assert.InRange(tile.Count, 1, 256);
                Assert.InRange(tile.First + tile.Count, 1, size >> (8 * tile.Level));
            }
        );
    }

    /// <summary>The proof with a bit flipped in each node in turn, with each node left out, and with one too many at either end.</summary>
    private static IEnumerable<IReadOnlyList<Hash32>> Spoilt(IReadOnlyList<Hash32> proof, Random random)
    {
        for (var i = 0; i < proof.Count; i++)
        {
            yield return [.. proof.Take(i), Flip(proof[i], random), .. proof.Skip(i + 1)];
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
        }

        yield return [StoredLog.LeafOf(1), .. proof];
        yield return [.. proof, StoredLog.LeafOf(1)];
    }

    private static Hash32 Flip(Hash32 hash, Random random)
    {
        var bytes = hash.ToArray();
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return Hash32.FromBytes(bytes);
    }
}
