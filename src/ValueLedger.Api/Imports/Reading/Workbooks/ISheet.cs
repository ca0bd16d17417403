using System.Globalization;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>One sheet of a workbook, read row by row.</summary>
internal interface ISheet : IDisposable
{
    /// <summary>The most rows that a sheet has in any program.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The names of all sheets of the workbook.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The name of this sheet.</summary>
    string Name { get; }

    /// <summary>The number of the row that was read last, as a spreadsheet shows it.</summary>
    int Row { get; }

    /// <summary>The cells of that row, without empty ones at its end; valid until the next row is read.</summary>
    IReadOnlyList<SheetCell> Cells { get; }

    /// <summary>Reads the next row that is in the file; false after the last one.</summary>
    /// <exception cref="UnreadableWorkbookException">The sheet cannot be read to its end.</exception>
    bool Read();

    /// <summary>The cells that are merged with one another in a row, such as A1:C1; null when none are.</summary>
    string? MergedIn(int row);
}

/// <summary>What a cell holds, written in one way whatever the sheet shows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A number as 1234.5, a date as 2015-12-05, a moment as 2015-12-05T19:30:00, a time as 19:30:00.</param>
internal readonly record struct SheetCell(CellKind Kind, string Text)
{
    private const int Digits = 15;
    private const int SecondsOfADay = 86_400;

    /// <summary>The last serial number of a day before the one that the calendar of 1900 has too many.</summary>
    private const int LastBeforeTheExtraDay = 59;

    /// <summary>Serial numbers of days in the year 9999 are below this.</summary>
    private const double Largest = 2_958_466;
    private const int DaysTo1904 = 1_462;

    public static readonly SheetCell Empty = new(CellKind.Empty, "");

    /// <summary>A number with the fifteen digits that spreadsheets show; the others are binary noise.</summary>
    public static SheetCell OfNumber(double number)
    {
        var text = number.ToString($"G{Digits}", CultureInfo.InvariantCulture);
        return new SheetCell(
            CellKind.Number,
            text.Contains('E', StringComparison.Ordinal)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
                ? plain.ToString(CultureInfo.InvariantCulture)
                : text
        );
    }

    public static SheetCell OfText(string text) => text.Length == 0 ? Empty : new SheetCell(CellKind.Text, text);

    /// <summary>A time of day or a duration, to the second; hours may be more than 24.</summary>
    public static SheetCell OfTime(double days)
    {
        var seconds = (long)Math.Round(days * SecondsOfADay, MidpointRounding.AwayFromZero);
        return new SheetCell(
            CellKind.Time,
            string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
        );
    }

    public static SheetCell OfMoment(DateTime moment) =>
        moment.TimeOfDay == TimeSpan.Zero
            ? new SheetCell(CellKind.Date, moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : new SheetCell(CellKind.Date, moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>A cell that is formatted as a date or a time, from its serial number.</summary>
    /// <param name="serial">Days since the end of 1899, or since the beginning of 1904.</param>
    /// <param name="showsDate">Whether its format has a day, month or year.</param>
    /// <param name="isFrom1904">Which of the two the workbook counts from.</param>
    public static SheetCell OfSerial(double serial, bool showsDate, bool isFrom1904)
    {
        if (!(serial >= 0 && serial < Largest - (isFrom1904 ? DaysTo1904 : 0)))
        {
            return OfNumber(serial);
        }

        if (!showsDate || (serial < 1 && !isFrom1904))
        {
            return OfTime(serial);
        }

        var first = isFrom1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, serial <= LastBeforeTheExtraDay ? 31 : 30);
        var days = Math.Floor(serial);
        var seconds = Math.Round((serial - days) * SecondsOfADay, MidpointRounding.AwayFromZero);
        return OfMoment(first.AddDays(days).AddSeconds(seconds));
    }
}

internal enum CellKind
{
    Empty,
    Text,
    Number,
    Date,
    Time,

    /// <summary>A formula without a saved value; its text begins with an equals sign.</summary>
    Formula,
}

/// <summary>A workbook that turns out to be unreadable while it is read.</summary>
internal sealed class UnreadableWorkbookException(Core.Problems.Problem problem) : Exception(problem.Message)
{
    public Core.Problems.Problem Problem { get; } = problem;
}
