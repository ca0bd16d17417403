using System.Numerics;

namespace ValueLedger.Proofs;

/// <summary>The tree as it was at one size, computed from what is stored. It reads each tile once.</summary>
internal sealed class StoredTree(INodeSource source, long size)
{
    private readonly Dictionary<TileAddress, Hash32[]> _tiles = [];

    /// <summary>The tree hash of the leaves from first inclusive to end exclusive: MTH(D[first:end]) of RFC 6962 section 2.1.</summary>
    /// <remarks>The first leaf is where a complete subtree that contains the whole range would begin, as in every split of the
    /// RFC.</remarks>
    public Hash32 Root(long first, long end)
    {
        Hash32? root = null;
        var (length, position) = (end - first, end);
        for (var height = 0; length >> height > 0; height++)
        {
            if (((length >> height) & 1) == 0)
                continue;

            position -= 1L << height;
            var left = CompleteSubtree(position, height);
            root = root is { } right ? MerkleHash.NodeHash(left, right) : left;
        }

        return root ?? MerkleHash.EmptyRoot;
    }

    /// <summary>The root of the subtree of 2^height leaves that begins at the first leaf.</summary>
    public Hash32 CompleteSubtree(long first, int height)
    {
        var level = height / TileAddress.Height;
        var index = first >> (level * TileAddress.Height);
        var tile = Tile(new TileAddress(level, index / TileAddress.Width));
        return Fold(tile.AsSpan((int)(index % TileAddress.Width), 1 << (height % TileAddress.Height)));
    }

    /// <summary>The largest power of two smaller than the length, which is at least 2: where RFC 6962 splits.</summary>
    public static long Split(long length) => 1L << BitOperations.Log2((ulong)length - 1);

    private static Hash32 Fold(ReadOnlySpan<Hash32> nodes) =>
        nodes.Length == 1 ? nodes[0] : MerkleHash.NodeHash(Fold(nodes[..(nodes.Length / 2)]), Fold(nodes[(nodes.Length / 2)..]));

    private Hash32[] Tile(TileAddress address)
    {
        if (_tiles.TryGetValue(address, out var known))
            return known;

        var first = address.Index * TileAddress.Width;
        var complete = size >> (address.Level * TileAddress.Height);
        var tile = new Hash32[Math.Min(TileAddress.Width, complete - first)];
        if (address.Level == 0)
            source.ReadLeaves(first, tile);
        else
            source.ReadTile(address, tile);
        return _tiles[address] = tile;
    }
}
