using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>In whose prices inputs are valued.</summary>
internal static class PriceYears
{
    /// <summary>The year that the rate states, else with a base year that of the day, in the same kind of year; null where neither says.</summary>
    public static string? Of(Valuation? valuation, LocalDate day, string? baseYear) =>
        valuation?.Rate?.Rate.PriceYear ?? (valuation is null || baseYear is null ? null : PriceYear.IsCalendar(baseYear) ? day.YearName() : day.FinancialYearName());

    /// <summary>The first day of each year of the base year's kind that touches the period.</summary>
    public static IEnumerable<LocalDate> FirstDays(Dates.Period period, string baseYear)
    {
        var month = PriceYear.IsCalendar(baseYear) ? 1 : 4;
        return Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1).Select(year => new LocalDate(year, month, 1));
    }
}
