namespace ValueLedger.Core.Appraisals;

/// <summary>How many units a benefit comes to in one year; not rounded.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Remaining">What is left of the net quantity of one year then.</param>
/// <param name="BeforeFading">How many units it would be had nothing of it faded.</param>
/// <param name="Net">How many units it is.</param>
/// <param name="PresentUnits">How many units of year 0, corrected for optimism.</param>
internal readonly record struct BenefitYearUnits(int Year, decimal Remaining, decimal BeforeFading, decimal Net, decimal PresentUnits);
