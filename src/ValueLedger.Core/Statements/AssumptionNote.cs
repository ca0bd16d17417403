namespace ValueLedger.Core.Statements;

/// <summary>An assumption of an impact map.</summary>
public sealed record AssumptionNote
{
    /// <summary>The benefit line that rests on it.</summary>
    public required string Line { get; init; }

    /// <summary>The member of the map's line that states it, such as deadweight.</summary>
    public required string Assumption { get; init; }

    /// <summary>Set, declared not applied, or silent.</summary>
    public required AssumptionStatus Status { get; init; }

    /// <summary>The figure; null unless set.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The least it may be; null without a range.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The most it may be; null without a range.</summary>
    public required decimal? High { get; init; }

    /// <summary>Where it comes from; null where none is stated.</summary>
    public required string? Source { get; init; }

    /// <summary>Why it is not applied; null unless declared so.</summary>
    public required string? Reason { get; init; }
}
