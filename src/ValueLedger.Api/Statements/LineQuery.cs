namespace ValueLedger.Api.Statements;

/// <summary>Which page of a line's entries is asked for.</summary>
public sealed record LineQuery
{
    /// <summary>How many entries, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before.</summary>
    public string? Cursor { get; init; }
}
