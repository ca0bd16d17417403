using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>The cost per unit of an output; the figures are those of the output's line.</summary>
/// <param name="Line">The line of the output.</param>
/// <param name="Agency">Agency cost per unit, four decimals; null with a reason.</param>
/// <param name="Full">Full social cost per unit, four decimals; null with a reason.</param>
/// <param name="Partial">Whether one of the two costs is partial.</param>
/// <param name="AgencyPartial">Whether agency cost leaves out a quantity that has no rate, or a programme without public input beside others that have some.</param>
/// <param name="FullPartial">Whether full social cost leaves something out.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound.</param>
/// <param name="FullBound">Whether full social cost is exact or a bound.</param>
/// <param name="UndefinedReason">Why one of the costs is missing; null where both are given.</param>
public sealed record CostPerOutput(string Line, decimal? Agency, decimal? Full, bool Partial, bool AgencyPartial, bool FullPartial, Bound AgencyBound, Bound FullBound, UnitCostGap? UndefinedReason);
