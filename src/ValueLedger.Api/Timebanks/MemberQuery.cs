using NodaTime;

namespace ValueLedger.Api.Timebanks;

/// <summary>As of when a member is asked for.</summary>
public sealed record MemberQuery
{
    /// <summary>As known at this moment, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }
}

/// <summary>Which members are asked for.</summary>
public sealed record MemberListQuery
{
    /// <summary>As known at this moment, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>How many members, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before; it carries the moment.</summary>
    public string? Cursor { get; init; }
}

/// <summary>What a cursor of members carries.</summary>
public sealed record MemberPosition(Instant? KnownAt, string After);
