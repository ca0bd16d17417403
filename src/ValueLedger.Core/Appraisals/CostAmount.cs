using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The amount of a cost in one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Amount">In money of the price year; a receipt is negative. Null where the input is unvalued, which is not zero.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null for prices of the base year.</param>
/// <param name="Bound">Whether the amount is exact or a bound.</param>
public sealed record CostAmount(int Year, Figure? Amount, string? PriceYear, Bound Bound);
