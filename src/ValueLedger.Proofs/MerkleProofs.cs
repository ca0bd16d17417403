namespace ValueLedger.Proofs;

/// <summary>
/// Makes the proofs of RFC 6962 section 2.1 from what is stored, for the tree as it is now or as it was at any earlier size.
/// <see cref="MerkleVerifier"/> checks them. The time and the hashes read grow with the logarithm of the size.
/// </summary>
public static class MerkleProofs
{
    /// <summary>The root of the tree of the first <paramref name="size"/> leaves.</summary>
    public static Hash32 RootAt(long size, INodeSource source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return new StoredTree(source, size).Root(0, size);
    }

    /// <summary>The audit path of one leaf in the tree of the first <paramref name="size"/> leaves: RFC 6962 section 2.1.1.</summary>
    /// <param name="leafIndex">From 0 inclusive to <paramref name="size"/> exclusive.</param>
    /// <param name="size">The size of the tree whose root the proof leads to.</param>
    /// <param name="source">What is stored of the tree, which may have grown in the meantime.</param>
    public static IReadOnlyList<Hash32> Inclusion(long leafIndex, long size, INodeSource source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leafIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leafIndex, size);
        var tree = new StoredTree(source, size);
        var proof = new List<Hash32>();
        var (first, end) = (0L, size);
        while (end - first > 1)
        {
            var middle = first + StoredTree.Split(end - first);
            proof.Add(leafIndex < middle ? tree.Root(middle, end) : tree.Root(first, middle));
            (first, end) = leafIndex < middle ? (first, middle) : (middle, end);
        }

        // The walk goes down from the root; the RFC lists the path from the leaf up.
        proof.Reverse();
        return proof;
    }

    /// <summary>The proof that a tree is a continuation of an earlier one: RFC 6962 section 2.1.2.</summary>
    /// <param name="size1">The earlier size, from 1; nothing can be proved about a tree without leaves.</param>
    /// <param name="size2">The later size, not smaller. The proof between equal sizes is empty.</param>
    /// <param name="source">What is stored of the tree, which may have grown in the meantime.</param>
    public static IReadOnlyList<Hash32> Consistency(long size1, long size2, INodeSource source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size1, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size1, size2);
        var tree = new StoredTree(source, size2);
        var proof = new List<Hash32>();
        var (first, end) = (0L, size2);
        while (end != size1)
        {
            var middle = first + StoredTree.Split(end - first);
            proof.Add(size1 <= middle ? tree.Root(middle, end) : tree.Root(first, middle));
            (first, end) = size1 <= middle ? (first, middle) : (middle, end);
        }

        // A walk that ends at the root of the earlier tree leaves that root out, because the verifier has it.
        if (first > 0)
            proof.Add(tree.Root(first, end));
        proof.Reverse();
        return proof;
    }
}
