using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>The price years in which inputs are valued.</summary>
internal static class PriceYears
{
    /// <summary>The price year of the rate, or else, with a base year, the year of the day, in the same kind of year; null where neither
    /// applies.</summary>
    public static string? Of(Valuation? valuation, LocalDate day, string? baseYear) =>
        valuation?.Rate?.Rate.PriceYear
        ?? (
            valuation is null || baseYear is null ? null
            : PriceYear.IsCalendar(baseYear) ? day.YearName()
            : day.FinancialYearName()
        );

    /// <summary>The first day of each year, of the base year's kind, that the period touches.</summary>
    public static IEnumerable<LocalDate> FirstDays(DateRange period, string baseYear)
    {
        var month = PriceYear.IsCalendar(baseYear) ? 1 : 4;
        return Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1).Select(year => new LocalDate(year, month, 1));
    }
}
