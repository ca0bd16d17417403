using System.ComponentModel;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The results of an appraisal when its uncertain figures are drawn. With the runs and the seed, which are included, it can be computed again.</summary>
public sealed record SimulationResult
{
    /// <summary>How often every uncertain figure was drawn.</summary>
    public required int Runs { get; init; }

    /// <summary>The same seed gives the same figures on every machine.</summary>
    public required long Seed { get; init; }

    [Description("For npsv, in the currency of the appraisal; null where no benefit of a statement has a value.")]
    public required Percentiles? Npsv { get; init; }

    /// <summary>The share of runs in which npsv is above zero, 6 decimals; null where npsv is null.</summary>
    public required decimal? ProbabilityNpsvAboveZero { get; init; }

    /// <summary>Why npsv is not known; null where it is.</summary>
    public UndefinedReason? NpsvUndefinedReason { get; init; }

    [Description("For each ratio.")]
    public required SimulatedRatios Ratios { get; init; }

    /// <summary>For each party that bears agency cost.</summary>
    public required IReadOnlyDictionary<string, RatioPercentiles> AgencyReturn { get; init; }

    [Description("For the share of the burden that must be avoided; null when no burden was stated.")]
    public RatioPercentiles? BreakEvenShare { get; init; }

    /// <summary>The longest bar first; empty when no figure is uncertain, or npsv is not known.</summary>
    public required IReadOnlyList<TornadoBar> Tornado { get; init; }
}
