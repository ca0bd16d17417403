namespace ValueLedger.Core.Statements;

/// <summary>Something by which two statements differ: a record of the log, or a term that was asked for otherwise.</summary>
public sealed record BridgeRecord
{
    /// <summary>What it is.</summary>
    public required BridgeRecordKind What { get; init; }

    /// <summary>Its place in the log; of a correction that of the reversal, of an import that of the record that closed it. Null for a term.</summary>
    public long? Sequence { get; init; }

    /// <summary>Id of the entry that was recorded, released, reversed or corrected.</summary>
    public Guid? Entry { get; init; }

    /// <summary>Id of the entry that a correction or a re-grading put in its place.</summary>
    public Guid? Replacement { get; init; }

    /// <summary>Id of the rate or the import.</summary>
    public Guid? Id { get; init; }

    /// <summary>How many entries of the scope an import brought.</summary>
    public long? Entries { get; init; }

    /// <summary>Code of the programme that it is of: of an entry the one that it has afterwards. Null where none applies, or several do.</summary>
    public string? Programme { get; init; }

    /// <summary>Code of the measure that it is of: of an entry the one that it has afterwards. Null where none applies, or several do.</summary>
    public string? Measure { get; init; }

    /// <summary>
    /// What was before and after, at most 100 members. Of an entry all that it has, where it was recorded, released or reversed; of a correction the
    /// members that differ, and always the quantity. Of a rate what it says, beside the rate of the same measure, basis and first day in whose place it
    /// stands. Of a version the members that differ from the version before it. Who contributed is never named. A key without
    /// entries:read is told neither changes of entries nor parts of imports.
    /// </summary>
    public IReadOnlyList<BridgeChange> Changes { get; init; } = [];

    /// <summary>What an import brought into the scope, by programme and measure; empty for anything else.</summary>
    public IReadOnlyList<BridgeImportPart> Parts { get; init; } = [];

    /// <summary>Code of the item of the catalogue, of the measure of the rate or of the programme of the impact map; or the name of the term.</summary>
    public string? Code { get; init; }

    /// <summary>Version of the impact map.</summary>
    public int? Version { get; init; }

    /// <summary>What the term is in the one statement; null where it names none.</summary>
    public string? From { get; init; }

    /// <summary>What the term is in the other statement; null where it names none.</summary>
    public string? To { get; init; }
}

/// <summary>What two statements may differ by.</summary>
public enum BridgeRecordKind
{
    /// <summary>The method, the basis, the schedule or the base year.</summary>
    Term,

    /// <summary>A version of the organisation.</summary>
    Organisation,

    /// <summary>A version of a programme.</summary>
    Programme,

    /// <summary>A version of a party.</summary>
    Party,

    /// <summary>A version of a measure.</summary>
    Measure,

    /// <summary>An entry was reversed, with nothing in its place.</summary>
    Reversal,

    /// <summary>An entry was recorded.</summary>
    Entry,

    /// <summary>An import was closed, from which on its entries stand.</summary>
    Import,

    /// <summary>An entry was released from suspense.</summary>
    Release,

    /// <summary>An entry was reversed and another put in its place.</summary>
    Correction,

    /// <summary>A correction that changed only how well the entry is attested.</summary>
    ReGrading,

    /// <summary>A rate was recorded.</summary>
    Rate,

    /// <summary>A version of an impact map.</summary>
    ImpactMap,
}
