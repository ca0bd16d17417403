using System.Security.Cryptography;

namespace ValueLedger.Proofs;

/// <summary>
/// Attests text that may have to be erased: SHA-256(salt || UTF-8 text). Once text and salt are deleted the attestation says nothing of
/// the text, yet every hash over it still holds. The salt hides even what could be guessed (RFC 9901, "Entropy of the Salt", asks for 128 bits).
/// </summary>
public static class SaltedText
{
    /// <summary>In bytes. Each text has a random salt of its own.</summary>
    public const int SaltLength = 16;

    /// <summary>The attestation; its text in a record is base64.</summary>
    /// <exception cref="ArgumentException">The salt has not 16 bytes, or the text holds a lone surrogate.</exception>
    public static Hash32 Attest(ReadOnlySpan<byte> salt, string text)
    {
        if (salt.Length != SaltLength)
            throw new ArgumentException("A salt has exactly 16 bytes.", nameof(salt));

        Span<byte> hash = stackalloc byte[Hash32.Length];
        SHA256.HashData([.. salt, .. CanonicalText.Encode(text)], hash);
        return Hash32.FromBytes(hash);
    }

    /// <summary>Whether it is this text that was attested. Takes the same time wherever the two differ.</summary>
    /// <inheritdoc cref="Attest"/>
    public static bool Matches(ReadOnlySpan<byte> salt, string text, Hash32 attestation) =>
        CryptographicOperations.FixedTimeEquals(Attest(salt, text).ToArray(), attestation.ToArray());

    /// <summary>Whether it is this text that was attested; false for an attestation that is not the base64 of a hash.</summary>
    /// <inheritdoc cref="Attest"/>
    public static bool Matches(ReadOnlySpan<byte> salt, string text, string attestation) =>
        Hash32.TryParse(attestation, out var hash) && Matches(salt, text, hash);
}
