namespace ValueLedger.Api.Imports.Reading;

/// <summary>How a file of entries is written.</summary>
public enum ImportFormat
{
    /// <summary><c>text/csv</c>: a header, then a row for each entry.</summary>
    Csv,

    /// <summary><c>application/x-ndjson</c>: a line for each entry, written like the body of a single entry.</summary>
    Ndjson,
}
