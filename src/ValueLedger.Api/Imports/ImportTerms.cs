namespace ValueLedger.Api.Imports;

/// <summary>What happens to a file in which some rows have problems.</summary>
public enum ImportMode
{
    /// <summary>Either all rows are recorded, or none.</summary>
    Atomic,

    /// <summary>Rows without problems are recorded, the others are reported.</summary>
    Partial,
}

/// <summary>How far an import is.</summary>
public enum ImportStatus
{
    Running,
    Completed,

    /// <summary>Nothing was recorded.</summary>
    Failed,

    /// <summary>Nothing was recorded.</summary>
    Cancelled,
}

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>The file arrives and its rows are checked one by one.</summary>
    Reading,

    /// <summary>Its rows are compared with the ledger and with each other.</summary>
    Judging,

    /// <summary>Its rows are being recorded; they count once all of them are recorded.</summary>
    Recording,

    Over,
}
