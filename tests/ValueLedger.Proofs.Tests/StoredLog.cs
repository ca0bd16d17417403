namespace ValueLedger.Proofs.Tests;

/// <summary>Keeps a tree as the ledger does, leaf hashes in order and tiles of completed nodes, and remembers what was read.</summary>
internal sealed class StoredLog : INodeSource
{
    private readonly List<Hash32> _leaves = [];
    private readonly Dictionary<TileAddress, List<Hash32>> _tiles = [];

    public MerkleFrontier Frontier { get; private set; } = MerkleFrontier.Empty;

    /// <summary>Every read since the last look: level, first node and how many.</summary>
    public List<(int Level, long First, int Count)> Reads { get; } = [];

    public IReadOnlyList<Hash32> Leaves => _leaves;

    public static StoredLog OfSize(int size)
    {
        var log = new StoredLog();
        for (var i = 0; i < size; i++)
            log.Append(LeafOf(i));
        return log;
    }

    public static Hash32 LeafOf(int index) => MerkleHash.LeafHash(BitConverter.GetBytes(index));

    public void Append(params ReadOnlySpan<Hash32> leafHashes)
    {
        var completed = new List<TileNode>();
        Frontier = Frontier.Append(leafHashes, completed);
        _leaves.AddRange(leafHashes);
        completed.ForEach(Store);
    }

    public void ReadLeaves(long first, Span<Hash32> hashes)
    {
        Reads.Add((0, first, hashes.Length));
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _leaves[(int)first + i];
    }

    public void ReadTile(TileAddress tile, Span<Hash32> hashes)
    {
        Reads.Add((tile.Level, tile.Index * TileAddress.Width, hashes.Length));
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _tiles[tile][i];
    }

    private void Store(TileNode node)
    {
        if (!_tiles.TryGetValue(node.Tile, out var tile))
            _tiles[node.Tile] = tile = [];

        // Nodes complete in order, without gaps: each is the next of its tile.
        Assert.Equal(tile.Count, node.Position);
        tile.Add(node.Hash);
    }
}
