namespace ValueLedger.Api.Statements;

/// <summary>The requested page of a line's entries.</summary>
public sealed record LineQuery
{
    /// <summary>Number of entries, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer.</summary>
    public string? Cursor { get; init; }
}
