using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Queries;

/// <summary>Makes cursors that only this server can make, each valid for one organisation and one route.</summary>
/// <param name="secret">Kept for as long as its cursors must be readable.</param>
public sealed class Cursors(ReadOnlyMemory<byte> secret)
{
    private const int SealLength = HMACSHA256.HashSizeInBytes;

    /// <param name="organisationId">Whose list it is.</param>
    /// <param name="route">Which list it is.</param>
    /// <param name="position">Where to continue, and the filters to continue with.</param>
    public string Protect<T>(string organisationId, string route, T position)
        where T : class
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(position, WireJson.Options);
        return Base64Url.EncodeToString([.. Seal(organisationId, route, payload), .. payload]);
    }

    /// <summary>False for anything that <see cref="Protect{T}"/> did not make for this organisation and route.</summary>
    public bool TryRead<T>(string organisationId, string route, string cursor, [NotNullWhen(true)] out T? position)
        where T : class
    {
        position = Unsealed(organisationId, route, cursor) is { } payload ? Read<T>(payload) : null;
        return position is not null;
    }

    private byte[]? Unsealed(string organisationId, string route, string cursor)
    {
        if (!Base64Url.IsValid(cursor) || Base64Url.DecodeFromChars(cursor) is not { Length: > SealLength } bytes)
        {
            return null;
        }

        var payload = bytes[SealLength..];
        var isOurs =
            CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, SealLength), Seal(organisationId, route, payload))
            && Base64Url.EncodeToString(bytes) == cursor;
        return isOurs ? payload : null;
    }

    /// <summary>The lengths come before the texts, so that no two pairs of organisation and route are sealed in the same way.</summary>
    private byte[] Seal(string organisationId, string route, byte[] payload) =>
        HMACSHA256.HashData(
            secret.Span,
            [.. Encoding.UTF8.GetBytes($"{organisationId.Length}:{organisationId}{route.Length}:{route}"), .. payload]
        );

    /// <summary>A cursor from an older version may be ours and still have another form.</summary>
    private static T? Read<T>(byte[] payload)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(payload, WireJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
