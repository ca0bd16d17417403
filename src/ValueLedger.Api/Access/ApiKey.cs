using System.Security.Cryptography;

namespace ValueLedger.Api.Access;

/// <summary>
/// An API key: <c>vl_</c>, 16 hexadecimal digits that name it, and 48 for its secret of 192 random bits. Only the SHA-256 of the
/// secret is kept; the secret is random enough that no slow hash is needed.
/// </summary>
public sealed record ApiKey(string KeyId, byte[] Secret)
{
    private const string Prefix = "vl_";
    private const int IdBytes = 8;
    private const int SecretBytes = 24;

    public byte[] SecretSha256 => SHA256.HashData(Secret);

    public static ApiKey Make() =>
        new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Null if the text is not a key.</summary>
    public static ApiKey? Parse(string text)
    {
        const int idLength = 2 * IdBytes;
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length != Prefix.Length + idLength + (2 * SecretBytes))
        {
            return null;
        }

        var digits = text[Prefix.Length..];
        return digits.All(char.IsAsciiHexDigitLower) ? new ApiKey(digits[..idLength], Convert.FromHexString(digits[idLength..])) : null;
    }

    /// <summary>The text that the holder sends; shown once.</summary>
    public string ToText() => Prefix + KeyId + Convert.ToHexStringLower(Secret);

    public bool HasSecretOf(ReadOnlySpan<byte> secretSha256) => CryptographicOperations.FixedTimeEquals(SecretSha256, secretSha256);
}
