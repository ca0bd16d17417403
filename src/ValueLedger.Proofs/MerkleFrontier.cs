using System.Numerics;

namespace ValueLedger.Proofs;

/// <summary>
/// Everything that a growing tree (RFC 6962 section 2.1) has to remember: its size and the roots of its complete subtrees. It is immutable,
/// so that an append that is not committed is undone by keeping the frontier from before.
/// </summary>
public sealed class MerkleFrontier
{
    // From the largest subtree to the smallest: one for each bit set in the size.
    private readonly Hash32[] _peaks;

    private MerkleFrontier(long size, Hash32[] peaks)
    {
        Size = size;
        _peaks = peaks;
    }

    /// <summary>The frontier of a tree without leaves.</summary>
    public static MerkleFrontier Empty { get; } = new(0, []);

    /// <summary>The number of leaves.</summary>
    public long Size { get; }

    /// <summary>The roots of the complete subtrees, from the largest to the smallest: one for each bit set in the size.</summary>
    public IReadOnlyList<Hash32> Peaks => _peaks;

    /// <summary>A frontier whose size and peaks were kept; null if it does not have as many peaks as a tree of this size.</summary>
    public static MerkleFrontier? Of(long size, IReadOnlyList<Hash32> peaks) =>
        size >= 0 && BitOperations.PopCount((ulong)size) == peaks.Count ? new MerkleFrontier(size, [.. peaks]) : null;

    /// <summary>The frontier as it was at a size, from what is stored: at most 255 hashes of each level, including leaves.</summary>
    public static MerkleFrontier At(long size, INodeSource source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var tree = new StoredTree(source, size);
        var peaks = new Hash32[BitOperations.PopCount((ulong)size)];
        var position = size;
        for (var i = peaks.Length - 1; i >= 0; i--)
        {
            var height = BitOperations.TrailingZeroCount(position);
            position -= 1L << height;
            peaks[i] = tree.CompleteSubtree(position, height);
        }

        return new MerkleFrontier(size, peaks);
    }

    /// <summary>The tree with one more leaf.</summary>
    /// <param name="leafHash">See <see cref="MerkleHash.LeafHash(ReadOnlySpan{byte})"/>.</param>
    /// <param name="completed">Receives the nodes to be stored: none for 255 of 256 leaves, then one for each completed level.</param>
    public MerkleFrontier Append(Hash32 leafHash, ICollection<TileNode> completed) => Append([leafHash], completed);

    /// <summary>The tree with more leaves, in their order, with only one copy of the frontier.</summary>
    /// <param name="leafHashes">See <see cref="MerkleHash.LeafHash(ReadOnlySpan{byte})"/>.</param>
    /// <param name="completed">Receives the nodes to be stored, in the order in which they were completed.</param>
    public MerkleFrontier Append(ReadOnlySpan<Hash32> leafHashes, ICollection<TileNode> completed)
    {
        // In between, a frontier may have more peaks than at the beginning or end, but never more than this.
        Span<Hash32> peaks = stackalloc Hash32[64];
        _peaks.CopyTo(peaks);
        var count = _peaks.Length;
        var size = Size;
        foreach (var leafHash in leafHashes)
        {
            var (node, height) = (leafHash, 0);
            for (; ((size >> height) & 1) == 1; Report(size, node, height, completed))
            {
                node = MerkleHash.NodeHash(peaks[--count], node);
                height++;
            }

            peaks[count++] = node;
            size++;
        }

        return new MerkleFrontier(size, peaks[..count].ToArray());
    }

    /// <summary>The root of the tree; <see cref="MerkleHash.EmptyRoot"/> without leaves.</summary>
    public Hash32 Root()
    {
        if (_peaks.Length == 0)
            return MerkleHash.EmptyRoot;

        var root = _peaks[^1];
        for (var i = _peaks.Length - 2; i >= 0; i--)
            root = MerkleHash.NodeHash(_peaks[i], root);
        return root;
    }

    private static void Report(long leafIndex, Hash32 node, int height, ICollection<TileNode> completed)
    {
        if (height % TileAddress.Height == 0)
            completed.Add(new TileNode(height / TileAddress.Height, leafIndex >> height, node));
    }
}
