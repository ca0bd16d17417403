namespace ValueLedger.Api.Imports.Reading;

/// <summary>What the sender says about a file. All but the format is for tables: CSV and workbooks.</summary>
public sealed record ImportOptions(ImportFormat Format)
{
    /// <summary>The sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the header, counted as a spreadsheet does; null for the first row that is not empty.</summary>
    public int? HeaderRow { get; init; }

    public DateFormat DateFormat { get; init; } = DateFormat.Iso;

    /// <summary>Whether a date with a time of day is read as its date.</summary>
    public bool TakesTimestamps { get; init; }

    public NumberForm Numbers { get; init; } = NumberForm.Plain;

    public QuantityForm Quantities { get; init; } = QuantityForm.Number;

    public ColumnMap Map { get; init; } = ColumnMap.None;

    /// <summary>Members that are the same for every row; the file has no columns for them.</summary>
    public IReadOnlyDictionary<EntryColumn, string> Set { get; init; } = new Dictionary<EntryColumn, string>();

    /// <summary>Whether a last row that is the sum of the quantities is passed over.</summary>
    public bool SkipsTotal { get; init; }

    /// <summary>Whether a title may stand for a code.</summary>
    public bool TakesTitles { get; init; }

    /// <summary>Whether the file is read although columns are missing, to show what it has.</summary>
    public bool IsPreview { get; init; }

    public bool IsTable => Format != ImportFormat.Ndjson;

    public bool IsWorkbook => Format is ImportFormat.Xlsx or ImportFormat.Ods;

    /// <summary>The columns that a file must have.</summary>
    public IEnumerable<EntryColumn> Required =>
        EntryColumns.Required.Where(column =>
            !IsPreview && !Set.ContainsKey(column) && (column != EntryColumn.Quantity || Quantities != QuantityForm.Times)
        );
}

/// <summary>How a file of entries is written.</summary>
public enum ImportFormat
{
    /// <summary><c>text/csv</c>: a header, then a row for each entry.</summary>
    Csv,

    /// <summary><c>application/x-ndjson</c>: a line for each entry, written like the body of a single entry.</summary>
    Ndjson,

    /// <summary>A sheet of an Excel workbook.</summary>
    Xlsx,

    /// <summary>A sheet of an OpenDocument spreadsheet.</summary>
    Ods,
}

/// <summary>How the dates of a table are written. The sender says so and it is never guessed, because 05/12/2015 is in May in some
/// countries. 2015-12-05 is always read, because it can mean nothing else.</summary>
public enum DateFormat
{
    /// <summary>2015-12-05 only.</summary>
    Iso,

    /// <summary>05/12/2015 or 5.12.2015 for the fifth of December.</summary>
    DayMonthYear,

    /// <summary>05/12/15 for the fifth of December 2015.</summary>
    DayMonthShortYear,

    /// <summary>05-Dec-15 or 5 December 2015.</summary>
    DayMonthName,

    /// <summary>12/05/2015 for the fifth of December.</summary>
    MonthDayYear,
}

/// <summary>How the quantities of a table are written.</summary>
public enum QuantityForm
{
    /// <summary>2.5</summary>
    Number,

    /// <summary>Hours and minutes: 2:30, 2h 30m or 2.5h.</summary>
    HoursAndMinutes,

    /// <summary>Not at all: they are the hours from start time to end time.</summary>
    Times,
}
