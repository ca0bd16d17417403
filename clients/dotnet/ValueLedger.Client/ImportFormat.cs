namespace ValueLedger.Client;

/// <summary>How a file of entries is written. It is never guessed.</summary>
public enum ImportFormat
{
    /// <summary>CSV: a header first, and a comma, semicolon or tab between cells.</summary>
    Csv,

    /// <summary>NDJSON: one entry as JSON on each line.</summary>
    Ndjson,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Xlsx,

    /// <summary>An OpenDocument spreadsheet (.ods).</summary>
    Ods,
}
