namespace ValueLedger.Core.Appraisals;

/// <summary>The cost of one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Amount">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record CostYear(int Year, decimal Amount, decimal PresentValue);
