using System.ComponentModel;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The results of an appraisal when its uncertain figures are drawn. With the runs and the seed, which are included, it can be
/// computed again.</summary>
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

/// <summary>An amount over all runs: the 5th, 50th and 95th percentile, each the value of one run, and the mean.</summary>
/// <param name="P5">At least 5 % of the runs have this amount or less.</param>
/// <param name="P50">At least half of the runs have this amount or less.</param>
/// <param name="P95">At least 95 % of the runs have this amount or less.</param>
/// <param name="Mean">The mean of all runs; null in a statement whose method does not compute it.</param>
public sealed record Percentiles(decimal P5, decimal P50, decimal P95, decimal? Mean = null);

/// <summary>The ratios of an appraisal over all runs; each is defined as the ratio of the same name outside the simulation.</summary>
public sealed record SimulatedRatios
{
    [Description("All benefits over full social cost.")]
    public required RatioPercentiles BenefitCostRatio { get; init; }

    [Description("All benefits over agency cost; leaves out the inputs of partners and citizens.")]
    public required RatioPercentiles BenefitPerAgencyPound { get; init; }

    [Description("All benefits less the inputs of partners and citizens, over agency cost.")]
    public RatioPercentiles BenefitCostRatioPublic { get; init; } = new(null, null, null, UndefinedReason.MethodDoesNotComputeIt, 0);

    [Description("Cashable fiscal benefits over agency cost.")]
    public required RatioPercentiles FiscalReturn { get; init; }

    [Description("All benefits over all inputs.")]
    public required RatioPercentiles SocialReturnOnInvestment { get; init; }
}

/// <summary>A ratio over all runs. Either all three percentiles are null, and the mean with them, or none is.</summary>
/// <param name="P5">The 5th percentile, the value of one run; six decimals.</param>
/// <param name="P50">The 50th percentile, the value of one run; six decimals.</param>
/// <param name="P95">The 95th percentile, the value of one run; six decimals.</param>
/// <param name="UndefinedReason">Why there are no percentiles; null where there are.</param>
/// <param name="UndefinedRuns">In how many runs the ratio is undefined; if there are any, it has no percentiles.</param>
/// <param name="Mean">The mean of all runs, six decimals; null also in a statement whose method does not compute it.</param>
public sealed record RatioPercentiles(
    decimal? P5,
    decimal? P50,
    decimal? P95,
    UndefinedReason? UndefinedReason,
    int UndefinedRuns,
    decimal? Mean = null
);

/// <summary>The npsv when one draw is at its low and at its high value, and everything else is central.</summary>
/// <param name="Draw">Name of the draw.</param>
/// <param name="Figures">The places of its figures, in line order.</param>
/// <param name="Low">In the currency of the appraisal.</param>
/// <param name="High">In the currency of the appraisal; below <paramref name="Low"/> where more of the figure is worse.</param>
public sealed record TornadoBar(string Draw, IReadOnlyList<FigurePlace> Figures, decimal Low, decimal High);
