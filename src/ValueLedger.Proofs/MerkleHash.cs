using System.Buffers;
using System.Security.Cryptography;

namespace ValueLedger.Proofs;

/// <summary>The hashes of a Merkle tree: RFC 6962 section 2.1, with SHA-256. Because of the prefixes, a leaf can never be mistaken for a
/// node.</summary>
public static class MerkleHash
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;
    private const int LongestOnTheStack = 1024;

    /// <summary>The root of a tree without leaves: SHA-256 of nothing.</summary>
    public static Hash32 EmptyRoot { get; } = Hash32.FromBytes(SHA256.HashData([]));

    /// <summary>SHA-256(0x00 || data).</summary>
    public static Hash32 LeafHash(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[Hash32.Length];
        LeafHash(data, hash);
        return Hash32.FromBytes(hash);
    }

    /// <summary>SHA-256(0x00 || data), written into the first 32 bytes of the destination.</summary>
    public static void LeafHash(ReadOnlySpan<byte> data, Span<byte> destination)
    {
        if (data.Length < LongestOnTheStack)
        {
            HashLeaf(data, stackalloc byte[LongestOnTheStack], destination);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(data.Length + 1);
        HashLeaf(data, rented, destination);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>SHA-256(0x01 || left || right).</summary>
    public static Hash32 NodeHash(Hash32 left, Hash32 right)
    {
        Span<byte> buffer = stackalloc byte[1 + (2 * Hash32.Length)];
        buffer[0] = NodePrefix;
        left.CopyTo(buffer[1..]);
        right.CopyTo(buffer[(1 + Hash32.Length)..]);
        Span<byte> hash = stackalloc byte[Hash32.Length];
        SHA256.HashData(buffer, hash);
        return Hash32.FromBytes(hash);
    }

    private static void HashLeaf(ReadOnlySpan<byte> data, Span<byte> buffer, Span<byte> destination)
    {
        buffer[0] = LeafPrefix;
        data.CopyTo(buffer[1..]);
        SHA256.HashData(buffer[..(data.Length + 1)], destination);
    }
}
