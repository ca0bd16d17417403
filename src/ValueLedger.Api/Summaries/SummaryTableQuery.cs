namespace ValueLedger.Api.Summaries;

/// <summary>Which table of a summary is asked for.</summary>
public sealed record SummaryTableQuery
{
    /// <summary>'only' for one row for each group, with its totals; when left out, one row for each measure of a group.</summary>
    public SummaryTotals? Totals { get; init; }
}

/// <summary>What to do with the totals of a summary.</summary>
public enum SummaryTotals
{
    /// <summary>They alone are in the table.</summary>
    Only,
}
