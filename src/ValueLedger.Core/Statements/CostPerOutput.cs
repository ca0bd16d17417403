using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>What a unit of an output cost; the figures are those of its line.</summary>
/// <param name="Line">The line of the output.</param>
/// <param name="Agency">Agency cost for each unit, four decimals; null with a reason.</param>
/// <param name="Full">Full social cost for each unit, four decimals; null with a reason.</param>
/// <param name="Partial">Whether one of the two is partial.</param>
/// <param name="AgencyPartial">Whether agency cost leaves out a quantity that has no rate, or a programme that recorded no public input beside others that did.</param>
/// <param name="FullPartial">The same of full social cost.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound.</param>
/// <param name="FullBound">The same of full social cost.</param>
/// <param name="UndefinedReason">Why one is not given; null where both are.</param>
public sealed record CostPerOutput(string Line, decimal? Agency, decimal? Full, bool Partial, bool AgencyPartial, bool FullPartial, Bound AgencyBound, Bound FullBound, UnitCostGap? UndefinedReason);
