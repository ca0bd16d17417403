using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>An entry that was reversed between two moments.</summary>
/// <param name="Sequence">The record that reversed it.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Entry">What it was.</param>
/// <param name="Stood">Whether it counted at the earlier moment; otherwise it was both recorded and reversed between the two moments.</param>
/// <param name="Replacement">The entry that a correction put in its place; null for a plain reversal.</param>
public sealed record TakenBack(long Sequence, Guid Id, GradedReading Entry, bool Stood, Replacement? Replacement)
{
    /// <summary>Whether an entry that counted was reversed and not replaced.</summary>
    internal bool IsReversal => Replacement is null && Stood;

    internal BridgeRecord ToRecord() => new()
    {
        What = IsReGrading ? BridgeRecordKind.ReGrading : Replacement is null ? BridgeRecordKind.Reversal : BridgeRecordKind.Correction,
        Sequence = Sequence,
        Entry = Id,
        Replacement = Replacement?.Id,
    };

    /// <summary>Whether only the grade of evidence changed.</summary>
    internal bool IsReGrading => Replacement is { IsTheSame: true } same && same.Grade != Entry.Grade;
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
