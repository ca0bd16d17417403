namespace ValueLedger.Core.Impact;

/// <summary>From which year on a schedule discounts at which rate.</summary>
/// <param name="FromYear">Inclusive; until the next step.</param>
/// <param name="Rate">A year, as a share.</param>
public readonly record struct DiscountStep(int FromYear, decimal Rate);
