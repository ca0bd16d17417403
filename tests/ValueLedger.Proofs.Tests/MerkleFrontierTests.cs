namespace ValueLedger.Proofs.Tests;

[Collection(nameof(LargeLog))]
public sealed class MerkleFrontierTests(LargeLog large)
{
    /// <summary>Roots published with the vectors, over the leaves that transparency-dev and the RFC's first implementation test
    /// with.</summary>
    [Theory]
    [InlineData(0, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")]
    [InlineData(1, "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=")]
    [InlineData(2, "+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=")]
    [InlineData(5, "Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85ME6hiZNQ=")]
    [InlineData(6, "duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=")]
    [InlineData(7, "3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=")]
    [InlineData(8, "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=")]
    public void The_roots_over_the_published_leaves_are_the_published_roots(int size, string root)
    {
        string[] leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        var hashes = leaves.Take(size).Select(leaf => MerkleHash.LeafHash(Convert.FromHexString(leaf))).ToArray();
        Assert.Equal(root, MerkleFrontier.Empty.Append(hashes, []).Root().ToString());
    }

    [Fact]
    public void The_root_at_every_size_up_to_1100_is_the_one_the_RFC_defines()
    {
        var leaves = Enumerable.Range(0, 1100).Select(i => ReferenceTree.Leaf(BitConverter.GetBytes(i))).ToArray();
        for (var size = 0; size <= leaves.Length; size++)
            Assert.Equal(ReferenceTree.Root(leaves.AsSpan(0, size)), large.Roots[size].ToArray());
    }

    [Fact]
    public void The_root_of_a_large_tree_is_the_one_the_RFC_defines()
    {
        var leaves = Enumerable.Range(0, LargeLog.Size).Select(i => ReferenceTree.Leaf(BitConverter.GetBytes(i))).ToArray();
        foreach (var size in LargeLog.Sizes(seed: 1).Take(30).Append(LargeLog.Size))
            Assert.Equal(ReferenceTree.Root(leaves.AsSpan(0, size)), large.Roots[size].ToArray());
    }

    [Fact]
    public void An_append_leaves_the_frontier_before_it_as_it_was()
    {
        var log = StoredLog.OfSize(255);
        var (before, root) = (log.Frontier, log.Frontier.Root());
        var forgotten = before.Append(StoredLog.LeafOf(7), []);
        Assert.NotEqual(root, forgotten.Root());
        Assert.Equal((255, root), (before.Size, before.Root()));

        log.Append(StoredLog.LeafOf(255));
        Assert.Equal(large.Roots[256], log.Frontier.Root());
    }

    [Fact]
    public void Many_leaves_at_once_are_the_same_as_one_after_the_other()
    {
        var random = new Random(2);
        var log = new StoredLog();
        while (log.Frontier.Size < LargeLog.Size)
        {
            var count = Math.Min(random.Next(0, 5000), LargeLog.Size - (int)log.Frontier.Size);
            log.Append([.. large.Log.Leaves.Skip((int)log.Frontier.Size).Take(count)]);
            Assert.Equal(large.Roots[(int)log.Frontier.Size], log.Frontier.Root());
        }

        Assert.Equal(large.Roots[LargeLog.Size], MerkleFrontier.At(LargeLog.Size, log).Root());
    }

    [Fact]
    public void Nodes_are_reported_when_256_of_the_level_below_are_complete_and_only_then()
    {
        var frontier = MerkleFrontier.Empty;
        var reported = new List<(long Size, int Level, long Index)>();
        for (var size = 1; size <= LargeLog.Size; size++)
        {
            var completed = new List<TileNode>();
            frontier = frontier.Append(StoredLog.LeafOf(size - 1), completed);
            reported.AddRange(completed.Select(node => (frontier.Size, node.Level, node.Index)));
        }

        var expected = Enumerable.Range(1, LargeLog.Size / 256).Select(i => (i * 256L, 1, i - 1L)).ToList();
        expected.Insert(256, (65_536, 2, 0));
        Assert.Equal(expected, reported);
    }

    [Fact]
    public void A_reported_node_is_the_root_of_its_leaves_and_knows_its_place()
    {
        var completed = new List<TileNode>();
        MerkleFrontier.Empty.Append([.. large.Log.Leaves], completed);
        var leaves = Enumerable.Range(0, LargeLog.Size).Select(i => ReferenceTree.Leaf(BitConverter.GetBytes(i))).ToArray();
        Assert.All(
            completed,
            node =>
            {
                var width = (int)Math.Pow(256, node.Level);
                Assert.Equal(ReferenceTree.Root(leaves.AsSpan((int)node.Index * width, width)), node.Hash.ToArray());
                Assert.Equal(node.Index, (node.Tile.Index * 256) + node.Position);
            }
        );
        Assert.Equal(new TileAddress(1, 1), completed.Single(node => node is { Level: 1, Index: 260 }).Tile);
    }

    [Fact]
    public void A_frontier_rebuilt_from_what_is_stored_goes_on_as_the_running_one()
    {
        foreach (var size in LargeLog.Sizes(seed: 3).Append(0))
        {
            large.Log.Reads.Clear();
            var rebuilt = MerkleFrontier.At(size, large.Log);
            Assert.Equal((size, large.Roots[size]), (rebuilt.Size, rebuilt.Root()));
            Assert.All(large.Log.Reads, read => Assert.InRange(read.Count, 1, 255));
            Assert.Equal(large.Log.Reads.Select(read => read.Level).Distinct().Count(), large.Log.Reads.Count);

            var next = large.Log.Leaves.Skip(size).Take(600).ToArray();
            Assert.Equal(large.Roots[size + next.Length], rebuilt.Append(next, []).Root());
        }
    }

    [Fact]
    public void A_size_below_zero_is_a_bug() => Assert.Throws<ArgumentOutOfRangeException>(() => MerkleFrontier.At(-1, large.Log));
}
