using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>Strong entity tags (RFC 9110, section 8.8.3): equal exactly when what they were made of is equal.</summary>
public static class EntityTags
{
    /// <summary>So many base64url characters carry 132 bits of the hash.</summary>
    private const int Length = 22;

    /// <summary>The tag, in its quotes, of texts in this order; a text never runs into the next.</summary>
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

        return Quoted(hash.GetHashAndReset());
    }

    /// <summary>The tag, in its quotes, of an answer that is kept as bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Quoted(SHA256.HashData(bytes));

    /// <summary>The tag, in its quotes, of what an answer to an organisation will say; another organisation's is another, be the answers alike.</summary>
    public static string OfJson<T>(string organisationId, T answer) => Of(organisationId, OfBytes(JsonSerializer.SerializeToUtf8Bytes(answer, WireJson.Options)));

    private static string Quoted(byte[] hash) => $"\"{Base64Url.EncodeToString(hash)[..Length]}\"";
}
