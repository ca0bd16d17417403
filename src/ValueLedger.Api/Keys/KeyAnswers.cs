using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Keys;

/// <summary>An API key without its secret, which only its holder knows.</summary>
public sealed record KeyAnswer
{
    /// <summary>The id of the key, as in its address: the same as keyId.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the key: the 16 hexadecimal digits after vl_.</summary>
    public required string KeyId { get; init; }

    /// <summary>What the key is for.</summary>
    public required string Name { get; init; }

    /// <summary>What the key may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When the key was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When the key expires; null if it never does.</summary>
    public required Instant? ExpiresAt { get; init; }

    /// <summary>When the key was revoked, or will stop; null if it has not been revoked.</summary>
    public required Instant? RevokedAt { get; init; }

    /// <summary>Id of the key that this key replaces; null if it replaces none.</summary>
    public required string? Replaces { get; init; }

    public static KeyAnswer Of(StoredKey key) =>
        new()
        {
            Id = key.Content.KeyId,
            KeyId = key.Content.KeyId,
            Name = key.Content.Name,
            Scopes = key.Content.Scopes,
            CreatedAt = key.CreatedAt,
            ExpiresAt = key.Content.ExpiresAt,
            RevokedAt = key.Revocation?.At,
            Replaces = key.Content.Replaces,
        };
}

/// <summary>An API key that was just made.</summary>
public sealed record NewKeyAnswer
{
    /// <summary>The text that its holder sends as <c>Authorization: Bearer ...</c>. It is shown only once; null when the same answer is
    /// sent again, and in the answer to a dry run.</summary>
    public required string? Key { get; init; }

    /// <summary>The id of the key, as in its address: the same as keyId.</summary>
    [NullInADryRun]
    public required string? Id { get; init; }

    /// <summary>The id of the key: the 16 hexadecimal digits after vl_.</summary>
    [NullInADryRun]
    public required string? KeyId { get; init; }

    /// <summary>What the key is for.</summary>
    public required string Name { get; init; }

    /// <summary>What the key may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When the key was made.</summary>
    [NullInADryRun]
    public required Instant? CreatedAt { get; init; }

    /// <summary>When the key expires; null if it never does.</summary>
    public required Instant? ExpiresAt { get; init; }

    /// <summary>Id of the key that this key replaces; null if it replaces none.</summary>
    public required string? Replaces { get; init; }

    internal static NewKeyAnswer Of(IssuedKey issued, bool isDryRun) =>
        new()
        {
            Key = isDryRun ? null : issued.Text,
            Id = isDryRun ? null : issued.Key.Content.KeyId,
            KeyId = isDryRun ? null : issued.Key.Content.KeyId,
            Name = issued.Key.Content.Name,
            Scopes = issued.Key.Content.Scopes,
            CreatedAt = isDryRun ? null : issued.Key.CreatedAt,
            ExpiresAt = issued.Key.Content.ExpiresAt,
            Replaces = issued.Key.Content.Replaces,
        };
}
