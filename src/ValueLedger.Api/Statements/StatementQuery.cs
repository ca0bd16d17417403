using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Statements;

/// <summary>The requested statements.</summary>
public record StatementQuery
{
    /// <summary>Only drafts, or only published statements.</summary>
    public StatementState? State { get; init; }

    /// <summary>Whether only published ones are requested, or only drafts; null for all.</summary>
    internal bool? AsksForPublished() => State is { } state ? state == StatementState.Published : null;
}

/// <summary>The requested page of statements; its own members come after the filter.</summary>
public sealed record StatementListQuery : StatementQuery, IPageQuery
{
    /// <summary>Number of statements, 1 to 1,000; 100 when left out.</summary>
    [JsonPropertyOrder(1)]
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer; it includes the filters.</summary>
    [JsonPropertyOrder(1)]
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor for statements.</summary>
public sealed record StatementPosition(StatementListQuery Query, long After);

/// <summary>The requested page of a line's entries.</summary>
public sealed record LineQuery : IPageQuery
{
    /// <summary>Number of entries, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The other end of a bridge.</summary>
public sealed record BridgeQuery
{
    /// <summary>Id of another statement of the same programmes and period.</summary>
    [Required]
    public string? To { get; init; }
}
