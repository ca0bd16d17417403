namespace ValueLedger.Core.Statements.Bridges;

/// <summary>A reason why two statements differ: a record of the log, or a term of the request.</summary>
public sealed record BridgeRecord
{
    /// <summary>The kind of record or term.</summary>
    public required BridgeRecordKind What { get; init; }

    /// <summary>Sequence of the record in the log; for a correction, that of the reversal; for an import, that of the record that closed
    /// it. Null for a term.</summary>
    public long? Sequence { get; init; }

    /// <summary>Id of the entry that was recorded, released, reversed or corrected.</summary>
    public Guid? Entry { get; init; }

    /// <summary>Id of the entry that a correction or re-grading put in its place.</summary>
    public Guid? Replacement { get; init; }

    /// <summary>Id of the rate or the import.</summary>
    public Guid? Id { get; init; }

    /// <summary>Number of entries of the scope that an import added.</summary>
    public long? Entries { get; init; }

    /// <summary>Code of the programme; for an entry, the programme it has afterwards. Null where none applies, or several do.</summary>
    public string? Programme { get; init; }

    /// <summary>Code of the measure; for an entry, the measure it has afterwards. Null where none applies, or several do.</summary>
    public string? Measure { get; init; }

    /// <summary>
    /// Values before and after, at most 100 members. For an entry that was recorded, released or reversed, all its members; for a
    /// correction, the members that differ, and always the quantity. For a rate, its members beside those of the rate it replaces, which
    /// has the same measure, basis and first day. For a version, the members that differ from the version before. Contributors are never
    /// named. A key without entries:read gets neither changes of entries nor parts of imports.
    /// </summary>
    public IReadOnlyList<BridgeChange> Changes { get; init; } = [];

    /// <summary>What an import added to the scope, by programme and measure; empty for any other record.</summary>
    public IReadOnlyList<BridgeImportPart> Parts { get; init; } = [];

    /// <summary>Code of the catalogue item, of the rate's measure or of the impact map's programme; or the name of the term.</summary>
    public string? Code { get; init; }

    /// <summary>Version of the impact map.</summary>
    public int? Version { get; init; }

    /// <summary>The term in the first statement; null where it has none.</summary>
    public string? From { get; init; }

    /// <summary>The term in the second statement; null where it has none.</summary>
    public string? To { get; init; }
}

/// <summary>What can make two statements differ.</summary>
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

    /// <summary>An entry was reversed and not replaced.</summary>
    Reversal,

    /// <summary>An entry was recorded.</summary>
    Entry,

    /// <summary>An import was closed; its entries count from then on.</summary>
    Import,

    /// <summary>An entry was released from suspense.</summary>
    Release,

    /// <summary>An entry was reversed and replaced by another.</summary>
    Correction,

    /// <summary>The evidence of an entry was graded anew, by a record of its own or by a correction that changed nothing else.</summary>
    ReGrading,

    /// <summary>A rate was recorded.</summary>
    Rate,

    /// <summary>A new version of an impact map.</summary>
    ImpactMap,
}

/// <summary>What was recorded between two moments: the total number, and the first records.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first of them in the order of the log, at most <see cref="Most"/>.</param>
public sealed record BridgeRecords(long Count, IReadOnlyList<BridgeRecord> First)
{
    /// <summary>The most records listed for one step.</summary>
    public const int Most = 100;

    public static readonly BridgeRecords None = new(0, []);

    public static BridgeRecords Of(IReadOnlyCollection<BridgeRecord> all) =>
        new(all.Count, [.. all.OrderBy(record => record.Sequence).Take(Most)]);

    public BridgeRecords And(BridgeRecords others) =>
        new(Count + others.Count, [.. First.Concat(others.First).OrderBy(record => record.Sequence).Take(Most)]);
}

/// <summary>What a record of a bridge contains.</summary>
/// <param name="Programme">Code; null where none applies.</param>
/// <param name="Measure">Code; null where none applies.</param>
/// <param name="Changes">The values before and after.</param>
public sealed record BridgeContent(string? Programme, string? Measure, IReadOnlyList<BridgeChange> Changes)
{
    internal BridgeRecord Of(BridgeRecord record) => record with { Programme = Programme, Measure = Measure, Changes = Changes };
}

/// <summary>A member whose value a record changed. Before and after follow the order of the log, in whichever direction the bridge
/// runs.</summary>
/// <param name="Member">Name of the member in JSON; for a nested member the path to it, for example lines/serious/deadweight.</param>
/// <param name="Before">The value before, as in JSON; null where there was none.</param>
/// <param name="After">The value after, as in JSON; null where there is none.</param>
public sealed record BridgeChange(string Member, string? Before, string? After);

/// <summary>What an import added to one measure in the scope.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Quantity">Their sum; null where several readings of the measure do not add up.</param>
public sealed record BridgeImportPart(string Programme, string Measure, long Entries, decimal? Quantity);
