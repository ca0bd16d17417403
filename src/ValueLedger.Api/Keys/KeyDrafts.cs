using NodaTime;

namespace ValueLedger.Api.Keys;

/// <summary>A revocation as sent, before it is checked.</summary>
public sealed record KeyRevocationDraft
{
    /// <summary>When the key stops working; at once when left out.</summary>
    public Instant? At { get; init; }
}

/// <summary>A rotation as sent, before it is checked.</summary>
public sealed record KeyRotationDraft
{
    /// <summary>When the new key stops working; when left out, it expires when the old key would.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>When the old key stops working; when left out, the old key works until it is revoked or expires.</summary>
    public Instant? OldKeyExpiresAt { get; init; }
}
