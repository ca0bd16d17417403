using System.ComponentModel.DataAnnotations;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Catalogue;

/// <summary>The page of a collection to return.</summary>
public sealed record CatalogueListQuery : IPageQuery
{
    /// <summary>The most items to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue: the nextCursor of the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor of a collection.</summary>
public sealed record CataloguePosition(string After);
