using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ValueLedger.Proofs;

/// <summary>The 32 bytes of a SHA-256 hash (FIPS 180-4) as a value. Its text is base64 with padding (RFC 4648 section 4).</summary>
public readonly record struct Hash32
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    /// <summary>In characters, padding included.</summary>
    public const int TextLength = 44;

    // One vector and nothing else: a row of these is a row of bytes, and equality is one instruction.
    private readonly Vector256<byte> _bytes;

    private Hash32(ReadOnlySpan<byte> bytes) => _bytes = Vector256.Create(bytes);

    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static Hash32 FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length ? new Hash32(bytes) : throw new ArgumentException("A hash has exactly 32 bytes.", nameof(bytes));

    /// <summary>Reads the text of <see cref="ToString"/>; false for anything else, null included.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Hash32 hash)
    {
        Span<byte> bytes = stackalloc byte[Length];
        hash = text is not null && Convert.TryFromBase64String(text, bytes, out _) ? new Hash32(bytes) : default;
        // Base64 lets anyone add white space and set the two spare bits of the last character: only one text stands for a hash.
        return hash.ToString() == text;
    }

    /// <summary>The bytes of several hashes, one after the other, in place: what a tile is stored as.</summary>
    public static Span<byte> AsBytes(Span<Hash32> hashes) => MemoryMarshal.AsBytes(hashes);

    /// <inheritdoc cref="AsBytes(Span{Hash32})"/>
    public static ReadOnlySpan<byte> AsBytes(ReadOnlySpan<Hash32> hashes) => MemoryMarshal.AsBytes(hashes);

    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void CopyTo(Span<byte> destination) => _bytes.CopyTo(destination);

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Writes the text of <see cref="ToString"/> into the first 44 characters of the destination.</summary>
    public void CopyTextTo(Span<char> destination)
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        if (!Convert.TryToBase64Chars(bytes, destination, out _))
            throw new ArgumentException("The text of a hash has 44 characters.", nameof(destination));
    }

    public override string ToString() => string.Create(TextLength, this, (text, hash) => hash.CopyTextTo(text));

    // Any four bytes of a good hash are as good as all.
    public override int GetHashCode() => _bytes.AsInt32().ToScalar();
}
