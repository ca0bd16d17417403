namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What an amount comes to in the runs: the 5th, 50th and 95th percentile, each one of the runs.</summary>
/// <param name="P5">A twentieth of the runs come to no more.</param>
/// <param name="P50">Half of the runs come to no more.</param>
/// <param name="P95">A twentieth of the runs come to more.</param>
public sealed record Percentiles(decimal P5, decimal P50, decimal P95);
