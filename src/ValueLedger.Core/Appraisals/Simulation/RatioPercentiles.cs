namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What a ratio comes to in the runs. The three percentiles are null together.</summary>
/// <param name="P5">The 5th percentile, one of the runs; six decimals.</param>
/// <param name="UndefinedReason">Null where there are percentiles.</param>
/// <param name="UndefinedRuns">In how many runs the ratio is undefined; with one of them it has no percentiles.</param>
public sealed record RatioPercentiles(decimal? P5, decimal? P50, decimal? P95, UndefinedReason? UndefinedReason, int UndefinedRuns);
