namespace ValueLedger.Core.Statements;

/// <summary>What a unit of an output cost; the figures are those of its line.</summary>
/// <param name="Line">The line of the output.</param>
/// <param name="Agency">Agency cost for each unit, four decimals; null with a reason.</param>
/// <param name="Full">Full social cost for each unit, four decimals; null with a reason.</param>
/// <param name="Partial">Whether the costs leave out a quantity that has no rate.</param>
/// <param name="UndefinedReason">Why one is not given; null where both are.</param>
public sealed record CostPerOutput(string Line, decimal? Agency, decimal? Full, bool Partial, UnitCostGap? UndefinedReason);
