using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Timebanks;

/// <summary>The moment for reading a member.</summary>
public sealed record MemberQuery
{
    /// <summary>The moment up to which records are known, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }
}

/// <summary>The requested members.</summary>
public sealed record MemberListQuery : IPageQuery
{
    /// <summary>The moment up to which records are known, inclusive; now when left out.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Number of members, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer; it includes the moment.</summary>
    public string? Cursor { get; init; }

    /// <summary>With a cursor a request sends the moment in the cursor or none.</summary>
    /// <param name="knownAt">The moment in the cursor.</param>
    public bool GoesWith(Instant? knownAt) => KnownAt is null || KnownAt == knownAt;
}

/// <summary>The content of a cursor for members.</summary>
public sealed record MemberPosition(Instant? KnownAt, string After);
