namespace ValueLedger.Core.Appraisals;

/// <summary>The benefit of one year in units; not rounded.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Remaining">The part of one year's net quantity that is left in this year.</param>
/// <param name="BeforeFading">Units without drop-off.</param>
/// <param name="Net">Units after drop-off.</param>
/// <param name="PresentUnits">Units of year 0, corrected for optimism.</param>
internal readonly record struct BenefitYearUnits(int Year, decimal Remaining, decimal BeforeFading, decimal Net, decimal PresentUnits);
