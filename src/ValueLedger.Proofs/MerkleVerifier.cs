using System.Numerics;

namespace ValueLedger.Proofs;

/// <summary>
/// Checks the proofs of RFC 6962 with the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2. Anything malformed gives false, never
/// an exception: an index or size out of range, a hash that does not have 32 bytes, a proof that is too short or too long.
/// </summary>
public static class MerkleVerifier
{
    /// <summary>Whether the proof shows that the leaf is in the tree.</summary>
    public static bool VerifyInclusion(long leafIndex, long size, Hash32 leafHash, IReadOnlyList<Hash32> proof, Hash32 root) =>
        leafIndex >= 0 && size >= 0 && InclusionHolds((ulong)leafIndex, (ulong)size, leafHash, proof, root);

    /// <inheritdoc cref="VerifyInclusion(long, long, Hash32, IReadOnlyList{Hash32}, Hash32)"/>
    public static bool VerifyInclusion(
        ulong leafIndex,
        ulong size,
        ReadOnlySpan<byte> leafHash,
        IReadOnlyList<byte[]>? proof,
        ReadOnlySpan<byte> root
    ) =>
        TryRead(leafHash, out var leaf)
        && TryRead(proof, out var nodes)
        && TryRead(root, out var expected)
        && InclusionHolds(leafIndex, size, leaf, nodes, expected);

    /// <summary>Whether the proof shows that the second tree begins with the first. It is never true for a tree without leaves.</summary>
    public static bool VerifyConsistency(long size1, long size2, Hash32 root1, Hash32 root2, IReadOnlyList<Hash32> proof) =>
        size1 >= 0 && size2 >= 0 && ConsistencyHolds((ulong)size1, (ulong)size2, root1, root2, proof);

    /// <inheritdoc cref="VerifyConsistency(long, long, Hash32, Hash32, IReadOnlyList{Hash32})"/>
    /// <remarks>For equal sizes it compares the roots without checking their length, as the published test vectors expect.</remarks>
    public static bool VerifyConsistency(
        ulong size1,
        ulong size2,
        ReadOnlySpan<byte> root1,
        ReadOnlySpan<byte> root2,
        IReadOnlyList<byte[]>? proof
    )
    {
        if (size1 == size2)
            return size1 > 0 && proof is null or { Count: 0 } && root1.SequenceEqual(root2);

        return TryRead(root1, out var first)
            && TryRead(root2, out var second)
            && TryRead(proof, out var nodes)
            && ConsistencyHolds(size1, size2, first, second, nodes);
    }

    private static bool InclusionHolds(ulong leafIndex, ulong size, Hash32 leafHash, IReadOnlyList<Hash32> proof, Hash32 root)
    {
        if (leafIndex >= size)
            return false;

        var climb = new Climb(leafIndex, size - 1);
        var hash = leafHash;
        foreach (var node in proof)
        {
            if (climb.IsAtTheTop)
                return false;

            hash = climb.HasItsNextOnTheLeft ? MerkleHash.NodeHash(node, hash) : MerkleHash.NodeHash(hash, node);
            climb.Rise();
        }

        return climb.IsAtTheTop && hash == root;
    }

    private static bool ConsistencyHolds(ulong size1, ulong size2, Hash32 root1, Hash32 root2, IReadOnlyList<Hash32> proof)
    {
        if (size1 == 0 || size1 > size2)
            return false;
        if (size1 == size2)
            return proof.Count == 0 && root1 == root2;
        if (proof.Count == 0)
            return false;

        // A first tree that is complete is itself the first node, and therefore not in the proof.
        var isComplete = BitOperations.IsPow2(size1);
        var climb = new Climb(size1 - 1, size2 - 1);
        climb.RiseWhileRightChild();
        var (first, second) = isComplete ? (root1, root1) : (proof[0], proof[0]);
        foreach (var node in isComplete ? proof : proof.Skip(1))
        {
            if (climb.IsAtTheTop)
                return false;

            if (climb.HasItsNextOnTheLeft)
                (first, second) = (MerkleHash.NodeHash(node, first), MerkleHash.NodeHash(node, second));
            else
                second = MerkleHash.NodeHash(second, node);
            climb.Rise();
        }

        return climb.IsAtTheTop && first == root1 && second == root2;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, out Hash32 hash)
    {
        hash = bytes.Length == Hash32.Length ? Hash32.FromBytes(bytes) : default;
        return bytes.Length == Hash32.Length;
    }

    private static bool TryRead(IReadOnlyList<byte[]>? proof, out Hash32[] nodes)
    {
        var isWellFormed = proof is null || proof.All(node => node is { Length: Hash32.Length });
        nodes = isWellFormed && proof is not null ? [.. proof.Select(node => Hash32.FromBytes(node))] : [];
        return isWellFormed;
    }
}
