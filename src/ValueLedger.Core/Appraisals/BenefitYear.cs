namespace ValueLedger.Core.Appraisals;

/// <summary>The benefit of one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Net">In base-year prices, after drop-off, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitYear(int Year, decimal Net, decimal PresentValue);
