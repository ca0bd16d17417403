using System.Text;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>In which forms all cells of a column can be read.</summary>
/// <param name="Cells">The cells that are not empty.</param>
internal sealed record CellForms(IReadOnlyList<string> Cells)
{
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

    public bool HaveTimes => Count(cell => CellDates.TryReadTime(Encoding.UTF8.GetBytes(cell), out _)) > 0;

    /// <summary>Whether most cells are dates.</summary>
    public bool AreDates => DateFormat is not null && Most(Dates.Max(form => DatesIn(form.Format)));

    public bool HaveNumbers => Count(IsNumber) > 0;

    public bool AreDistinct => Cells.Distinct(StringComparer.Ordinal).Count() == Cells.Count;

    /// <summary>The form in which the most cells are dates, the first of several; null when none is.</summary>
    public string? DateFormat =>
        Dates.Max(form => DatesIn(form.Format)) is > 0 and var most ? Dates.First(form => DatesIn(form.Format) == most).Name : null;

    /// <summary>Whether the day and the month could be exchanged in every cell.</summary>
    public bool MayBeMonthFirst =>
        DateFormat == "dd/mm/yyyy" && DatesIn(Reading.DateFormat.MonthDayYear) == DatesIn(Reading.DateFormat.DayMonthYear);

    /// <summary>Whether some dates have a time of day that would have to be passed over.</summary>
    public bool HaveTimestamps =>
        Dates.Any(form => form.Name == DateFormat && DatesIn(form.Format) > Count(cell => IsDate(cell, form.Format, false)));

    public bool AreHoursAndMinutes => Hours > Count(IsNumber);

    public bool HaveThousands => Thousands > Plain && Thousands >= Commas;

    public bool HaveDecimalComma => Commas > Plain && Commas > Thousands;

    private int Plain => Count(ExactDecimal.IsNumber);

    private int Thousands => Count(Form(false).IsNumber);

    private int Commas => Count(Form(true).IsNumber);

    private int Hours => Count(cell => HoursAndMinutes.TryRead(cell, false, out _));

    private static bool IsNumber(string cell) => ExactDecimal.IsNumber(cell) || Form(false).IsNumber(cell) || Form(true).IsNumber(cell);

    private static NumberForm Form(bool hasDecimalComma) => new(hasDecimalComma, !hasDecimalComma, false, "GBP");

    private int DatesIn(DateFormat format) => Count(cell => IsDate(cell, format, true));

    private static bool IsDate(string cell, DateFormat format, bool takesTimestamps) =>
        CellDates.TryReadDate(Encoding.UTF8.GetBytes(cell), format, takesTimestamps, out _);

    private int Count(Func<string, bool> isRead) => Cells.Count(isRead);

    /// <summary>Some cells of a real file are always wrong.</summary>
    private bool Most(int read) => read > 0 && read * 3 >= Cells.Count * 2;
}
