using NodaTime;

namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>A cell: text, a number, a date or a formula with its result.</summary>
/// <param name="Style">How it looks.</param>
internal sealed record Cell(CellStyle Style)
{
    /// <summary>Day numbers start here; programs disagree about the first two months of 1900.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private static readonly LocalDate FirstCountedAlike = new(1900, 3, 1);

    /// <summary>The text of a cell, or the result of a formula that gives no number.</summary>
    public string? Words { get; private init; }

    /// <summary>Null where there is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Without the equals sign; null for a cell that is not computed.</summary>
    public string? Formula { get; private init; }

    public static Cell Text(string? words, Look look = Look.Plain) => new(new CellStyle(Format.Text, look)) { Words = words };

    /// <summary>The head of a column of figures.</summary>
    public static Cell Head(string title) => new(new CellStyle(Format.Whole, Look.Head)) { Words = title };

    public static Cell YesOrNo(bool holds) => Text(holds ? "yes" : "no");

    /// <param name="number">The cell is empty where it is null.</param>
    public static Cell Of(decimal? number, Format format, Look look = Look.Plain) =>
        new(CellStyle.Of(number, format, look)) { Number = number };

    public static Cell Of(LocalDate? date) =>
        date is { } day && day >= FirstCountedAlike
            ? new Cell(new CellStyle(Format.Date, Look.Plain)) { Number = Period.DaysBetween(DayZero, day) }
            : Text(date?.ToString("uuuu-MM-dd", null));

    /// <summary>An intermediate result, which the document does not report.</summary>
    public static Cell Step(Formula formula, Format format = Format.Exact, Look look = Look.Working) =>
        Reported(formula, formula.Value, format, look);

    /// <summary>A figure that the document reports, too.</summary>
    /// <param name="formula">Its formula.</param>
    /// <param name="reported">The value in the document.</param>
    /// <param name="format">How it is shown.</param>
    /// <param name="look">How it stands out.</param>
    public static Cell Reported(Formula formula, decimal reported, Format format, Look look = Look.Plain) =>
        new(CellStyle.Of(reported, format, look)) { Formula = formula.Text, Number = reported };

    /// <summary>A figure that is missing where something is zero or less.</summary>
    /// <param name="unless">What must be above zero.</param>
    /// <param name="reason">The text where it is not.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="reported">The value in the document; null where there is none.</param>
    /// <param name="format">How it is shown.</param>
    public static Cell ReportedAbove(Formula unless, string reason, Formula formula, decimal? reported, Format format) =>
        new(CellStyle.Of(reported, format, Look.Plain))
        {
            Formula = $"IF({unless.Text}<=0,\"{reason}\",{formula.Text})",
            Number = reported,
            Words = reported is null ? reason : null,
        };

    /// <summary>A formula that needs more than arithmetic.</summary>
    public static Cell Computed(string formula, decimal? number, string? words, Format format) =>
        new(CellStyle.Of(number, format, Look.Plain))
        {
            Formula = formula,
            Number = number,
            Words = words,
        };
}
