using System.Globalization;
using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>The time spans for grouping figures, and how they are written.</summary>
public static class Calendar
{
    /// <summary>April, as in the public bodies of the United Kingdom.</summary>
    public const int UsualFinancialYearStart = 4;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static LocalDate FirstOfMonth(this LocalDate day) => new(day.Year, day.Month, 1);

    /// <summary>Not computed from the next month, because the last month of the calendar has none.</summary>
    public static LocalDate LastOfMonth(this LocalDate day) =>
        new(day.Year, day.Month, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));

    public static LocalDate FirstOfQuarter(this LocalDate day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    public static LocalDate FirstOfYear(this LocalDate day) => new(day.Year, 1, 1);

    /// <param name="day">A day of the year.</param>
    /// <param name="month">The month on whose first day a financial year begins.</param>
    public static LocalDate FirstOfFinancialYear(this LocalDate day, int month = UsualFinancialYearStart) =>
        new(day.Month >= month ? day.Year : day.Year - 1, month, 1);

    /// <summary>For example 2015-10.</summary>
    public static string MonthName(this LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}");

    /// <summary>For example 2015-Q4.</summary>
    public static string QuarterName(this LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-Q{((day.Month - 1) / 3) + 1}");

    public static string YearName(this LocalDate day) => day.Year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>For example 2015-16, for the year from 1 April 2015 to 31 March 2016; 2015 where it begins in January.</summary>
    /// <param name="day">A day of the year.</param>
    /// <param name="month">The month on whose first day a financial year begins.</param>
    public static string FinancialYearName(this LocalDate day, int month = UsualFinancialYearStart)
    {
        var first = day.FirstOfFinancialYear(month);
        return month == 1 ? first.YearName() : string.Create(CultureInfo.InvariantCulture, $"{first.Year:D4}-{(first.Year + 1) % 100:D2}");
    }

    /// <summary>Days since 1970-01-01; below zero before it.</summary>
    public static int ToEpochDay(this LocalDate date) => date.ToDateOnly().DayNumber - Epoch;

    /// <summary>The date so many days after 1970-01-01.</summary>
    public static LocalDate OfEpochDay(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day + Epoch));
}
