namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>An amount over all runs: the 5th, 50th and 95th percentile, each the value of one run.</summary>
/// <param name="P5">At least 5 % of the runs have this amount or less.</param>
/// <param name="P50">At least half of the runs have this amount or less.</param>
/// <param name="P95">At least 95 % of the runs have this amount or less.</param>
public sealed record Percentiles(decimal P5, decimal P50, decimal P95);
