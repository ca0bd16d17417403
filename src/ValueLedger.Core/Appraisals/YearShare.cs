namespace ValueLedger.Core.Appraisals;

/// <summary>The part of an outcome that is of one year; the parts of all years add up to 1.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Share">Below zero where the outcome of the year was against that of the whole.</param>
public sealed record YearShare(int Year, decimal Share);
