namespace ValueLedger.Client;

/// <summary>How a file of entries is written. It is never guessed.</summary>
public enum ImportFormat
{
    /// <summary>Comma, semicolon or tab between cells, a header first.</summary>
    Csv,

    /// <summary>An entry as JSON on each line.</summary>
    Ndjson,
}
