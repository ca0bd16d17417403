namespace ValueLedger.Core.Appraisals;

/// <summary>What a benefit comes to in one year.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Net">In base-year prices, less drop-off, before optimism bias and discounting.</param>
/// <param name="PresentValue">With optimism bias, discounted.</param>
public sealed record BenefitYear(int Year, decimal Net, decimal PresentValue);
