using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>What a cost comes to in one year.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Amount">In money of the price year; below zero a receipt. Null when what was put in is unvalued, which is never nothing.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null for prices of the base year.</param>
/// <param name="Bound">Whether the amount is exact or a bound.</param>
public sealed record CostAmount(int Year, Figure? Amount, string? PriceYear, Bound Bound);
