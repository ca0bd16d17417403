using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>What the problem costs society that the outcome could relieve.</summary>
/// <param name="Amount">In money of the price year.</param>
/// <param name="Months">Number of months that the burden covers; null when unknown.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null for prices of the base year.</param>
public sealed record Burden(Figure Amount, int? Months, string? PriceYear, string Source);
