using System.Text;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>In which forms all cells of a column can be read.</summary>
/// <param name="Cells">The cells that are not empty.</param>
internal sealed record CellForms(IReadOnlyList<string> Cells)
{
    private const int MostDecimals = 6;

    /// <summary>The forms of dates in the order in which they are tried, with what they are in a query.</summary>
    private static readonly (DateFormat Format, string Name)[] Dates =
    [
        (Reading.DateFormat.Iso, "iso"),
        (Reading.DateFormat.DayMonthYear, "dd/mm/yyyy"),
        (Reading.DateFormat.DayMonthShortYear, "dd/mm/yy"),
        (Reading.DateFormat.DayMonthName, "dd-mmm-yy"),
        (Reading.DateFormat.MonthDayYear, "mm/dd/yyyy"),
    ];

    public bool IsEmpty => Cells.Count == 0;

    public bool AreTimes => Fit(cell => CellDates.TryReadTime(Encoding.UTF8.GetBytes(cell), out _));

    public bool AreDates => DateFormat is not null;

    public bool AreNumbers => Fit(IsNumber);

    public bool AreDistinct => Cells.Distinct(StringComparer.Ordinal).Count() == Cells.Count;

    /// <summary>The first form in which most cells are dates; null when they are none.</summary>
    public string? DateFormat => Dates.Where(form => AreDatesIn(form.Format)).Select(form => form.Name).FirstOrDefault();

    /// <summary>Whether the day and the month could be exchanged in every cell.</summary>
    public bool MayBeMonthFirst => DateFormat == "dd/mm/yyyy" && AreDatesIn(Reading.DateFormat.MonthDayYear);

    public bool AreHoursAndMinutes => !AreNumbers && Fit(cell => HoursAndMinutes.TryRead(cell, false, out _));

    public bool HaveThousands => !Fit(cell => ExactDecimal.IsNumber(cell)) && Fit(cell => Form(false).IsNumber(cell));

    public bool HaveDecimalComma => !HaveThousands && !Fit(cell => ExactDecimal.IsNumber(cell)) && Fit(cell => Form(true).IsNumber(cell));

    public bool HaveManyDecimals =>
        Cells.Any(cell => cell.Contains('.', StringComparison.Ordinal) && cell.Split('.')[^1].Length > MostDecimals);

    private static bool IsNumber(string cell) => ExactDecimal.IsNumber(cell) || Form(false).IsNumber(cell) || Form(true).IsNumber(cell);

    private static NumberForm Form(bool hasDecimalComma) => new(hasDecimalComma, !hasDecimalComma, false, "GBP");

    private bool AreDatesIn(DateFormat format) => Fit(cell => CellDates.TryReadDate(Encoding.UTF8.GetBytes(cell), format, out _));

    /// <summary>Some cells of a real file are always wrong.</summary>
    private bool Fit(Func<string, bool> isRead) => Cells.Count > 0 && Cells.Count(isRead) * 3 >= Cells.Count * 2;
}
