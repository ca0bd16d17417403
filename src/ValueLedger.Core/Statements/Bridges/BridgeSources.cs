using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>What was known at the two moments of two statements with the same scope, and what was recorded between them.</summary>
public sealed record BridgeSources
{
    /// <summary>The request of the statement that knows more.</summary>
    public required StatementRequest Request { get; init; }

    /// <summary>Catalogue and rates as known to the statement that knows less.</summary>
    public required Known Earlier { get; init; }

    /// <summary>Catalogue and rates as known to the statement that knows more.</summary>
    public required Known Later { get; init; }

    /// <summary>Impact maps as known to the statement that knows less.</summary>
    public required IReadOnlyList<RecordedImpactMap> EarlierMaps { get; init; }

    /// <summary>Impact maps as known to the statement that knows more.</summary>
    public required IReadOnlyList<RecordedImpactMap> LaterMaps { get; init; }

    /// <summary>The entries of the period that counted at the earlier moment.</summary>
    public required PeriodSources Standing { get; init; }

    /// <summary>The sum of what the records between the two moments added and removed; several of one kind add up.</summary>
    public required IReadOnlyList<GradedQuantity> Moved { get; init; }

    /// <summary>Entries that are read one by one and counted at the later moment.</summary>
    public required IReadOnlyList<GradedReading> LaterReadings { get; init; }

    /// <summary>Every entry that was reversed between the two moments, if it or its replacement is in the scope; in the order of the
    /// log.</summary>
    public required IReadOnlyList<TakenBack> TakenBack { get; init; }

    /// <summary>Every record between the two moments that graded the evidence of an entry of the scope anew, in the order of the
    /// log.</summary>
    public IReadOnlyList<ReGraded> ReGraded { get; init; } = [];

    /// <summary>What else was recorded between the two moments, by the step it belongs to.</summary>
    public required IReadOnlyDictionary<BridgeStep, BridgeRecords> Records { get; init; }

    /// <summary>The contents of the listed records, by their sequence in the log.</summary>
    public IReadOnlyDictionary<long, BridgeContent> Contents { get; init; } = new Dictionary<long, BridgeContent>();

    /// <summary>By step: the listed records and how many there are. Changed terms of the request are not records.</summary>
    public IReadOnlyDictionary<BridgeStep, BridgeRecords> Listed()
    {
        var corrected = new CorrectedEntries(TakenBack);
        var takenBack = TakenBack.ToLookup(corrected.StepOf, taken => taken.ToRecord());
        return Enum.GetValues<BridgeStep>()
            .ToDictionary(
                step => step,
                step =>
                    Records
                        .GetValueOrDefault(step, BridgeRecords.None)
                        .And(
                            BridgeRecords.Of([
                                .. takenBack[step],
                                .. step == BridgeStep.ReGradings ? ReGraded.Select(one => one.ToRecord()) : [],
                            ])
                        )
            );
    }
}

/// <summary>An entry that was reversed between two moments.</summary>
/// <param name="Sequence">The record that reversed it.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Entry">What it was.</param>
/// <param name="Stood">Whether it counted at the earlier moment; otherwise it was both recorded and reversed between the two
/// moments.</param>
/// <param name="Replacement">The entry that a correction put in its place; null for a plain reversal.</param>
public sealed record TakenBack(long Sequence, Guid Id, GradedReading Entry, bool Stood, Replacement? Replacement)
{
    /// <summary>Whether an entry that counted was reversed and not replaced.</summary>
    internal bool IsReversal => Replacement is null && Stood;

    internal BridgeRecord ToRecord() =>
        new()
        {
            What =
                IsReGrading ? BridgeRecordKind.ReGrading
                : Replacement is null ? BridgeRecordKind.Reversal
                : BridgeRecordKind.Correction,
            Sequence = Sequence,
            Entry = Id,
            Replacement = Replacement?.Id,
        };

    /// <summary>Whether only the grade of evidence changed.</summary>
    internal bool IsReGrading => Replacement is { IsTheSame: true } same && same.Grade != Entry.Grade;
}

/// <summary>An entry whose evidence was graded anew between two moments, by a record of its own.</summary>
/// <param name="Sequence">The record that graded it.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Before">What it was before the record.</param>
/// <param name="Grade">The grade from the record on.</param>
/// <param name="Stands">Whether it counted at the later moment.</param>
public sealed record ReGraded(long Sequence, Guid Id, GradedReading Before, EvidenceGrade Grade, bool Stands)
{
    internal BridgeRecord ToRecord() =>
        new()
        {
            What = BridgeRecordKind.ReGrading,
            Sequence = Sequence,
            Entry = Id,
        };
}

/// <summary>The entry that a correction put in the place of another.</summary>
/// <param name="Sequence">Its sequence in the log.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reading">Its content.</param>
/// <param name="IsTheSame">Whether it has the same programme, measure, party, team, contributor, quantity and time.</param>
/// <param name="Stands">Whether it counted at the later moment; it may be in suspense, or reversed itself.</param>
public sealed record Replacement(long Sequence, Guid Id, GradedReading Reading, bool IsTheSame, bool Stands)
{
    /// <summary>Grade of evidence.</summary>
    public EvidenceGrade Grade => Reading.Grade;
}
