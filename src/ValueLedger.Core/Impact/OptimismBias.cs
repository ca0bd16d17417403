namespace ValueLedger.Core.Impact;

/// <summary>By which share costs are raised, benefits lowered and losses raised.</summary>
public sealed record OptimismBias
{
    /// <summary>The bias, or its upper bound where a share of that is mitigated.</summary>
    public required Figure Rate { get; init; }

    /// <summary>The share of the upper bound that is managed; null when the rate counts as it is.</summary>
    public Figure? Mitigated { get; init; }

    /// <summary>The table and grade it was looked up by; null otherwise.</summary>
    public ConfidenceGrade? Grade { get; init; }

    public decimal Share(IFigureReading reading) =>
        Mitigated is null ? reading.Of(Rate) : reading.Of(Rate) * (1m - reading.Of(Mitigated));
}
