using System.Security.Cryptography;

namespace ValueLedger.Proofs;

/// <summary>
/// Attests text that may have to be erased: SHA-256(salt || UTF-8 text). Once text and salt are deleted, the attestation says nothing about
/// the text, but every hash over it is still right. The salt hides even text that could be guessed (RFC 9901, "Entropy of the Salt",
/// requires 128 bits).
/// </summary>
public static class SaltedText
{
    /// <summary>The length of a salt in bytes. Each text has its own random salt.</summary>
    public const int SaltLength = 16;

    /// <summary>The attestation; its text in a record is base64.</summary>
    /// <exception cref="ArgumentException">The salt does not have 16 bytes, or the text has a lone surrogate.</exception>
    public static Hash32 Attest(ReadOnlySpan<byte> salt, string text)
    {
        if (salt.Length != SaltLength)
            throw new ArgumentException("A salt must have exactly 16 bytes.", nameof(salt));

        Span<byte> hash = stackalloc byte[Hash32.Length];
        SHA256.HashData([.. salt, .. CanonicalText.Encode(text)], hash);
        return Hash32.FromBytes(hash);
    }

    /// <summary>Whether this text was attested. It takes the same time wherever the two differ.</summary>
    /// <inheritdoc cref="Attest"/>
    public static bool Matches(ReadOnlySpan<byte> salt, string text, Hash32 attestation) =>
        CryptographicOperations.FixedTimeEquals(Attest(salt, text).ToArray(), attestation.ToArray());

    /// <summary>Whether this text was attested; false for an attestation that is not the base64 text of a hash.</summary>
    /// <inheritdoc cref="Attest"/>
    public static bool Matches(ReadOnlySpan<byte> salt, string text, string attestation) =>
        Hash32.TryParse(attestation, out var hash) && Matches(salt, text, hash);
}
