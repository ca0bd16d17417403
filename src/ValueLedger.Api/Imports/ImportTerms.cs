namespace ValueLedger.Api.Imports;

/// <summary>What becomes of a file in which rows are wrong.</summary>
public enum ImportMode
{
    /// <summary>All or nothing.</summary>
    Atomic,

    /// <summary>What is right is recorded, the rest is told of.</summary>
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

    /// <summary>Its rows are held against the ledger and each other.</summary>
    Judging,

    /// <summary>Its rows are recorded; they stand when all are.</summary>
    Recording,

    Over,
}
