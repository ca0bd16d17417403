namespace ValueLedger.Storage.Imports;

/// <summary>How the cells of a table are to be read. Each member has the same name in a query and in a saved map; null where it is not stated.</summary>
public abstract record ReadingTerms
{
    /// <summary>Name of the sheet of a workbook; the first sheet when left out.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the header, counted as a spreadsheet does; the first row that is not empty when left out.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>How dates are written: `iso` (2015-12-05; used when left out), `dd/mm/yyyy`, `dd/mm/yy`, `dd-mmm-yy` (05-Dec-15) or
    /// `mm/dd/yyyy`. It is never guessed. 2015-12-05 is always read.</summary>
    public string? DateFormat { get; init; }

    /// <summary>`date` to read a date with a time of day (2015-12-05 09:30, as forms write it) as its date; `refuse` when left out.</summary>
    public Timestamps? Timestamps { get; init; }

    /// <summary>`h:mm` to read hours and minutes (1:30, 1h 30m or 1.5h is 1.5); numbers when left out.</summary>
    public string? QuantityFormat { get; init; }

    /// <summary>Where the quantity comes from; its column when left out.</summary>
    public QuantitySource? Quantity { get; init; }

    /// <summary>`comma` to read 1.234,5; `point` when left out.</summary>
    public DecimalMark? Decimal { get; init; }

    /// <summary>`comma` to read 1,250.00 and £1,250.00 (with the sign of the organisation's currency); `none` when left out.</summary>
    public ThousandsMark? Thousands { get; init; }

    /// <summary>6 to round quantities half up to six decimals; otherwise a quantity with more decimals is refused.</summary>
    public int? Round { get; init; }

    /// <summary>True to let a title stand for the code of a programme, measure, party or team, where exactly one has it.</summary>
    public bool? Titles { get; init; }

    /// <summary>`skip` to pass over a last row that is the sum of the quantities; `read` when left out.</summary>
    public TotalRows? Totals { get; init; }

    /// <summary>`skip` to pass over rows without a reference that are like entries that are already recorded; `record` when left out.</summary>
    public LikeStanding? LikeStanding { get; init; }
}

/// <summary>What happens to a date with a time of day.</summary>
public enum Timestamps
{
    Refuse,
    Date,
}

/// <summary>Where the quantity of a row comes from.</summary>
public enum QuantitySource
{
    Column,

    /// <summary>The hours from start time to end time.</summary>
    Times,
}

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    Point,
    Comma,
}

/// <summary>What stands between the thousands of a number.</summary>
public enum ThousandsMark
{
    None,
    Comma,
}

/// <summary>What happens to a last row that is the sum of the quantities.</summary>
public enum TotalRows
{
    Read,
    Skip,
}

/// <summary>What happens to a row without a reference that is like an entry that is already recorded.</summary>
public enum LikeStanding
{
    Record,
    Skip,
}
