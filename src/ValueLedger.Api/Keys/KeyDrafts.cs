using NodaTime;

namespace ValueLedger.Api.Keys;

/// <summary>A revocation as sent, before it is checked.</summary>
public sealed record KeyRevocationDraft
{
    /// <summary>When the key stops; at once when left out.</summary>
    public Instant? At { get; init; }
}

/// <summary>A rotation as sent, before it is checked.</summary>
public sealed record KeyRotationDraft
{
    /// <summary>When the new key stops working; as the old one when left out.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>When the old key stops working; when left out, it works until it is revoked or expires.</summary>
    public Instant? OldKeyExpiresAt { get; init; }
}
