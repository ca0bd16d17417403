namespace ValueLedger.Api.Impact;

/// <summary>Which version of an impact map is asked for.</summary>
public sealed record ImpactMapQuery
{
    /// <summary>From 1; the last one when left out.</summary>
    public int? Version { get; init; }
}

/// <summary>What a cursor of versions carries.</summary>
public sealed record ImpactMapPosition(int After);
