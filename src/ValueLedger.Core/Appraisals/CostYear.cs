namespace ValueLedger.Core.Appraisals;

/// <summary>What a cost comes to in one year.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Amount">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">With optimism bias, discounted.</param>
public sealed record CostYear(int Year, decimal Amount, decimal PresentValue);
