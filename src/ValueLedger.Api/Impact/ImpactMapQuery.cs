namespace ValueLedger.Api.Impact;

/// <summary>The requested version of an impact map.</summary>
public sealed record ImpactMapQuery
{
    /// <summary>From 1; the last one when left out.</summary>
    public int? Version { get; init; }
}

/// <summary>The content of a cursor for versions.</summary>
public sealed record ImpactMapPosition(int After);
