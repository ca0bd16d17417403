using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>Checks that lines, costs and appraisals share.</summary>
internal static class ImpactChecks
{
    public static void Year(this Checks checks, int year, string pointer) =>
        checks.Require(
            year is >= 0 and <= DiscountSchedule.LastYear,
            ImpactProblems.YearIsOutOfRange,
            pointer,
            $"A year is 0 (the first, not discounted) to {DiscountSchedule.LastYear}."
        );

    /// <summary>Checks that the year is a price year, and that its amounts can be converted to prices of the base year.</summary>
    public static void PriceYear(this Checks checks, string? year, string pointer, Prices prices)
    {
        if (year is not null && !Rates.PriceYear.IsValid(year))
        {
            checks.Add(RateProblems.PriceYearIsNotValid, pointer, "A price year is a calendar year (2013) or a financial year (2013-14).");
            return;
        }

        if (year is not null && !prices.CanConvert(year))
        {
            checks.Add(ImpactProblems.PriceYearNotInSeries, pointer, prices.WhyNot(year));
        }
    }
}
