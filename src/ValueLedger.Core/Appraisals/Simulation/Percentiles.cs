namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What an amount comes to in the runs: the 5th, 50th and 95th percentile, each one of the runs.</summary>
public sealed record Percentiles(decimal P5, decimal P50, decimal P95);
