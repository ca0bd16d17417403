namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>A ratio over all runs. Either all three percentiles are null or none is.</summary>
/// <param name="P5">The 5th percentile, the value of one run; six decimals.</param>
/// <param name="P50">The 50th percentile, the value of one run; six decimals.</param>
/// <param name="P95">The 95th percentile, the value of one run; six decimals.</param>
/// <param name="UndefinedReason">Why there are no percentiles; null where there are.</param>
/// <param name="UndefinedRuns">In how many runs the ratio is undefined; if there are any, it has no percentiles.</param>
public sealed record RatioPercentiles(decimal? P5, decimal? P50, decimal? P95, UndefinedReason? UndefinedReason, int UndefinedRuns);
