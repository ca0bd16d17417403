namespace ValueLedger.Api.Statements;

/// <summary>Which statements are asked for.</summary>
public sealed record StatementQuery
{
    /// <summary>Only drafts, or only what is published.</summary>
    public StatementState? State { get; init; }

    /// <summary>How many statements, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before; it carries the filters.</summary>
    public string? Cursor { get; init; }

    public bool HasFilters() => this with { Limit = null, Cursor = null } != new StatementQuery();
}

/// <summary>What a cursor of statements carries.</summary>
public sealed record StatementPosition(StatementQuery Query, long After);
