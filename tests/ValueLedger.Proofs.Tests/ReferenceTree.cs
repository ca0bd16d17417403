using System.Numerics;
using System.Security.Cryptography;

namespace ValueLedger.Proofs.Tests;

/// <summary>The definition of RFC 6962 section 2.1 word for word, slow and without a line of the code under test.</summary>
internal static class ReferenceTree
{
    public static byte[] Leaf(byte[] data) => SHA256.HashData([0x00, .. data]);

    public static byte[] Root(ReadOnlySpan<byte[]> leafHashes)
    {
        if (leafHashes.Length == 0)
            return SHA256.HashData([]);
        if (leafHashes.Length == 1)
            return leafHashes[0];

        var split = (int)BitOperations.RoundUpToPowerOf2((uint)leafHashes.Length) / 2;
        return SHA256.HashData([0x01, .. Root(leafHashes[..split]), .. Root(leafHashes[split..])]);
    }
}
