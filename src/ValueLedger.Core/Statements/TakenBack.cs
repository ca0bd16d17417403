using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>An entry that was reversed between two moments.</summary>
/// <param name="Sequence">The record that reversed it.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Entry">What it was.</param>
/// <param name="Stood">Whether it stood at the earlier moment; one that did not came and went between.</param>
/// <param name="Replacement">What a correction put in its place; null for a plain reversal.</param>
public sealed record TakenBack(long Sequence, Guid Id, GradedReading Entry, bool Stood, Replacement? Replacement)
{
    /// <summary>Whether an entry that stood is gone, with nothing in its place.</summary>
    internal bool IsReversal => Replacement is null && Stood;

    internal BridgeRecord ToRecord() => new()
    {
        What = IsReGrading ? BridgeRecordKind.ReGrading : Replacement is null ? BridgeRecordKind.Reversal : BridgeRecordKind.Correction,
        Sequence = Sequence,
        Entry = Id,
        Replacement = Replacement?.Id,
    };

    /// <summary>Whether nothing but the grade of evidence is another.</summary>
    internal bool IsReGrading => Replacement is { IsTheSame: true } same && same.Grade != Entry.Grade;
}

/// <summary>What a correction put in the place of an entry.</summary>
/// <param name="Sequence">Its place in the log.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reading">What it is.</param>
/// <param name="IsTheSame">Whether it is of the same programme, measure, party, team, contributor, quantity and time.</param>
/// <param name="Stands">Whether it stood at the later moment; it may wait in suspense, or be reversed itself.</param>
public sealed record Replacement(long Sequence, Guid Id, GradedReading Reading, bool IsTheSame, bool Stands)
{
    /// <summary>How well it is attested.</summary>
    public EvidenceGrade Grade => Reading.Grade;
}
