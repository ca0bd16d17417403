namespace ValueLedger.Core.Appraisals;

/// <summary>The part of an outcome that belongs to one year; the parts of all years add up to 1.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Share">Negative where the outcome of the year went against the total.</param>
public sealed record YearShare(int Year, decimal Share);
