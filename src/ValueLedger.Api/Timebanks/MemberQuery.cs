using NodaTime;

namespace ValueLedger.Api.Timebanks;

/// <summary>The moment for reading a member.</summary>
public sealed record MemberQuery
{
    /// <summary>The moment up to which records are known, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }
}

/// <summary>The requested members.</summary>
public sealed record MemberListQuery
{
    /// <summary>The moment up to which records are known, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Number of members, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer; it includes the moment.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor for members.</summary>
public sealed record MemberPosition(Instant? KnownAt, string After);
