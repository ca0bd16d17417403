using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Strong entity tags (RFC 9110, section 8.8.3): they are equal exactly when the content they were made from is equal.</summary>
public static class EntityTags
{
    /// <summary>This many base64url characters hold 132 bits of the hash.</summary>
    private const int Length = 22;

    /// <summary>The tag, in its quotes, of texts in this order; the texts are kept apart.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return OfHash(hash.GetHashAndReset());
    }

    /// <summary>The tag, in its quotes, of an answer that is kept as bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => OfHash(SHA256.HashData(bytes));

    /// <summary>The same, of the SHA-256 of these bytes.</summary>
    public static string OfHash(byte[] hash) => $"\"{Base64Url.EncodeToString(hash)[..Length]}\"";

    /// <summary>The tag, in its quotes, of what an answer to an organisation will say. Another organisation gets another tag, even if the
    /// answers are the same.</summary>
    public static string OfJson<T>(string organisationId, T answer) =>
        Of(organisationId, OfBytes(JsonSerializer.SerializeToUtf8Bytes(answer, WireJson.Options)));
}
