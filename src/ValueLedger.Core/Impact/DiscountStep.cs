namespace ValueLedger.Core.Impact;

/// <summary>The discount rate of a schedule from a year on.</summary>
/// <param name="FromYear">Inclusive; the step ends where the next one begins.</param>
/// <param name="Rate">Per year, as a share.</param>
public readonly record struct DiscountStep(int FromYear, decimal Rate);
