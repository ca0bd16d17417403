using NodaTime;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Keys;

/// <summary>An API key without its secret, which nobody but its holder knows.</summary>
public sealed record KeyAnswer
{
    /// <summary>The part of the key that names it.</summary>
    public required string KeyId { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When it expires; null for never.</summary>
    public required Instant? ExpiresAt { get; init; }

    /// <summary>When it was revoked, or will be; null when nobody said so.</summary>
    public required Instant? RevokedAt { get; init; }

    /// <summary>Id of the key that it was made to replace; null for none.</summary>
    public required string? Replaces { get; init; }

    public static KeyAnswer Of(StoredKey key) => new()
    {
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
    /// <summary>What its holder sends as <c>Authorization: Bearer ...</c>; told once, so that it is null when the same is answered again, and in a dry run.</summary>
    public required string? Key { get; init; }

    /// <summary>The part of the key that names it; null in the answer to a dry run.</summary>
    public required string? KeyId { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When it was made; null in the answer to a dry run.</summary>
    public required Instant? CreatedAt { get; init; }

    /// <summary>When it expires; null for never.</summary>
    public required Instant? ExpiresAt { get; init; }

    /// <summary>Id of the key that it was made to replace; null for none.</summary>
    public required string? Replaces { get; init; }

    internal static NewKeyAnswer Of(IssuedKey issued, bool isDryRun) => new()
    {
        Key = isDryRun ? null : issued.Text,
        KeyId = isDryRun ? null : issued.Key.Content.KeyId,
        Name = issued.Key.Content.Name,
        Scopes = issued.Key.Content.Scopes,
        CreatedAt = isDryRun ? null : issued.Key.CreatedAt,
        ExpiresAt = issued.Key.Content.ExpiresAt,
        Replaces = issued.Key.Content.Replaces,
    };
}
