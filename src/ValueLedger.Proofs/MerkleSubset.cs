namespace ValueLedger.Proofs;

/// <summary>
/// Proves that many leaves are in one tree (RFC 6962 section 2.1), with fewer hashes than a proof for each. The tree is split as the RFC
/// does, and the proof is the root of every subtree that has none of the leaves, from left to right.
/// </summary>
/// <param name="leaves">Indexes of the leaves, from 0, in ascending order, each once.</param>
/// <param name="size">The size of the tree.</param>
public sealed class MerkleSubset(IReadOnlyList<long> leaves, long size)
{
    private const long LeavesOfAPart = 1 << 16;

    /// <summary>Parts of the tree from left to right; their proofs, one after the other, are the proof of the whole.</summary>
    public IEnumerable<MerklePart> Parts() => size == 0 ? [] : Parts(new MerklePart(0, size, 0, leaves.Count));

    /// <summary>The hashes of one part.</summary>
    /// <param name="part">One of <see cref="Parts()"/>.</param>
    /// <param name="source">What is stored of the tree, which may have grown in the meantime.</param>
    public IReadOnlyList<Hash32> Prove(MerklePart part, INodeSource source)
    {
        var proof = new List<Hash32>();
        Prove(part, new StoredTree(source, size), proof);
        return proof;
    }

    /// <summary>The root that leaves and proof lead to; null if the proof has too few or too many hashes.</summary>
    /// <param name="hashes">The hash of each of the leaves.</param>
    /// <param name="proof">The hashes of the other subtrees.</param>
    public Hash32? Root(IReadOnlyList<Hash32> hashes, IReadOnlyList<Hash32> proof)
    {
        var (whole, used) = (new MerklePart(0, size, 0, leaves.Count), 0);
        var root = size == 0 ? MerkleHash.EmptyRoot : Root(whole, hashes, proof, ref used);
        return used == proof.Count ? root : null;
    }

    private IEnumerable<MerklePart> Parts(MerklePart part)
    {
        if (part.HasNoLeaf || part.Length <= LeavesOfAPart)
        {
            return [part];
        }

        var (left, right) = Halves(part);
        return Parts(left).Concat(Parts(right));
    }

    private void Prove(MerklePart part, StoredTree tree, List<Hash32> proof)
    {
        if (part.HasNoLeaf)
        {
            proof.Add(tree.Root(part.First, part.End));
        }
        else if (part.Length > 1)
        {
            var (left, right) = Halves(part);
            Prove(left, tree, proof);
            Prove(right, tree, proof);
        }
    }

    private Hash32? Root(MerklePart part, IReadOnlyList<Hash32> hashes, IReadOnlyList<Hash32> proof, ref int used)
    {
        if (part.HasNoLeaf)
        {
            return used < proof.Count ? proof[used++] : null;
        }

        if (part.Length == 1)
        {
            return hashes[part.FirstLeaf];
        }

        var (left, right) = Halves(part);
        return Root(left, hashes, proof, ref used) is { } first && Root(right, hashes, proof, ref used) is { } second
            ? MerkleHash.NodeHash(first, second)
            : null;
    }

    private (MerklePart Left, MerklePart Right) Halves(MerklePart part)
    {
        var middle = part.First + StoredTree.Split(part.Length);
        var (low, high) = (part.FirstLeaf, part.EndLeaf);
        while (low < high)
        {
            var between = (low + high) / 2;
            (low, high) = leaves[between] < middle ? (between + 1, high) : (low, between);
        }

        return (part with { End = middle, EndLeaf = low }, part with { First = middle, FirstLeaf = low });
    }
}

/// <summary>A subtree, and which of the leaves are in it.</summary>
/// <param name="First">Index of its first leaf.</param>
/// <param name="End">Index of the leaf after its last.</param>
/// <param name="FirstLeaf">The first of the leaves to be proved, by its place among them.</param>
/// <param name="EndLeaf">The place after the last one.</param>
public readonly record struct MerklePart(long First, long End, int FirstLeaf, int EndLeaf)
{
    /// <summary>How many leaves it has, proved or not.</summary>
    public long Length => End - First;

    internal bool HasNoLeaf => FirstLeaf == EndLeaf;
}
