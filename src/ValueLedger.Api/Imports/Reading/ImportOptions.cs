namespace ValueLedger.Api.Imports.Reading;

/// <summary>What the sender says about a file. Date format and map are for CSV only.</summary>
public sealed record ImportOptions(ImportFormat Format)
{
    public DateFormat DateFormat { get; init; } = DateFormat.Iso;

    public ColumnMap Map { get; init; } = ColumnMap.None;
}

/// <summary>How a file of entries is written.</summary>
public enum ImportFormat
{
    /// <summary><c>text/csv</c>: a header, then a row for each entry.</summary>
    Csv,

    /// <summary><c>application/x-ndjson</c>: a line for each entry, written like the body of a single entry.</summary>
    Ndjson,
}

/// <summary>How the dates of a CSV file are written. The sender says so and it is never guessed, because 05/12/2015 is in May in some
/// countries.</summary>
public enum DateFormat
{
    /// <summary>2015-12-05 only.</summary>
    Iso,

    /// <summary>05/12/2015 for the fifth of December; 2015-12-05 is accepted as well, because it can mean nothing else.</summary>
    DayMonthYear,
}
