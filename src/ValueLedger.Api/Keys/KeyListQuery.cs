using System.ComponentModel.DataAnnotations;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Keys;

/// <summary>The page of the keys to return.</summary>
public sealed record KeyListQuery : IPageQuery
{
    /// <summary>The most keys to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue: the nextCursor of the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor of keys.</summary>
public sealed record KeyPosition(long After);
