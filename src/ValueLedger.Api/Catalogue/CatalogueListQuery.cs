namespace ValueLedger.Api.Catalogue;

/// <summary>Which page of a collection is asked for.</summary>
public sealed record CatalogueListQuery
{
    /// <summary>How many items, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>What a cursor of a collection carries.</summary>
public sealed record CataloguePosition(string After);
