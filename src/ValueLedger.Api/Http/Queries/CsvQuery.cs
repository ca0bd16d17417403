namespace ValueLedger.Api.Http.Queries;

/// <summary>How a CSV file is written; every path that answers CSV has these parameters.</summary>
public sealed record CsvQuery
{
    /// <summary>Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with
    /// the mark can be imported again.</summary>
    public bool? Bom { get; init; }
}
