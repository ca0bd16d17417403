namespace ValueLedger.Core.Impact;

/// <summary>The share by which costs are raised, benefits lowered and losses raised.</summary>
public sealed record OptimismBias
{
    /// <summary>The bias, or its upper bound where a share of it is mitigated.</summary>
    public required Figure Rate { get; init; }

    /// <summary>The share of the upper bound that is mitigated; null when the rate counts in full.</summary>
    public Figure? Mitigated { get; init; }

    /// <summary>The table and grade from which it was read; null where no table was used.</summary>
    public ConfidenceGrade? Grade { get; init; }

    public decimal Share(IFigureReading reading) => Mitigated is null ? reading.Of(Rate) : reading.Of(Rate) * (1m - reading.Of(Mitigated));
}

/// <summary>How certain a figure is, and the table by which it is corrected.</summary>
/// <param name="Table">Name of the table, including its version.</param>
/// <param name="Grade">1 (best) to 6.</param>
public sealed record ConfidenceGrade(string Table, int Grade);
