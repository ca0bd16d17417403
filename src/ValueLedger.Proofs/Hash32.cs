using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ValueLedger.Proofs;

/// <summary>The 32 bytes of a SHA-256 hash (FIPS 180-4) as a value. Its text is base64 with padding (RFC 4648 section 4).</summary>
public readonly record struct Hash32
{
    /// <summary>The length in bytes.</summary>
    public const int Length = 32;

    /// <summary>The length of the text in characters, including padding.</summary>
    public const int TextLength = 44;

    // There is only one vector, so that an array of hashes is an array of bytes, and comparing takes one instruction.
    private readonly Vector256<byte> _bytes;

    private Hash32(ReadOnlySpan<byte> bytes) => _bytes = Vector256.Create(bytes);

    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static Hash32 FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length ? new Hash32(bytes) : throw new ArgumentException("A hash must have exactly 32 bytes.", nameof(bytes));

    /// <summary>Reads the text of <see cref="ToString"/>; false for anything else, including null.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Hash32 hash)
    {
        Span<byte> bytes = stackalloc byte[Length];
        hash = text is not null && Convert.TryFromBase64String(text, bytes, out _) ? new Hash32(bytes) : default;
        // Base64 allows white space and any value of the two spare bits of the last character, but a hash must have only one text.
        return hash.ToString() == text;
    }

    /// <summary>The bytes of several hashes, one after the other, without copying: this is how a tile is stored.</summary>
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
            throw new ArgumentException("The text of a hash needs 44 characters.", nameof(destination));
    }

    public override string ToString() => string.Create(TextLength, this, (text, hash) => hash.CopyTextTo(text));

    // Any four bytes of a cryptographic hash are as good as all of them.
    public override int GetHashCode() => _bytes.AsInt32().ToScalar();
}
