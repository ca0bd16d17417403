using NodaTime;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Entries;

/// <summary>An entry with the record that states it, and what happened to it since.</summary>
/// <param name="Id">Its id in the API.</param>
/// <param name="Sequence">Its sequence in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded; later than every record before it.</param>
/// <param name="Entry">The content of the entry.</param>
/// <param name="LeafHash">RFC 6962 leaf hash of its canonical form.</param>
public sealed record RecordedEntry(RecordId Id, long Sequence, Instant RecordedAt, Entry Entry, ReadOnlyMemory<byte> LeafHash)
{
    /// <summary>The entry that this reversal removes; null where it is not a reversal.</summary>
    public RecordId? Reverses { get; init; }

    /// <summary>The entry that this one replaces in a correction; null otherwise.</summary>
    public RecordId? Replaces { get; init; }

    /// <summary>The reversal that removed this entry; null where it has not been reversed.</summary>
    public RecordId? ReversedBy { get; init; }

    /// <summary>Whether it is in suspense, or what was decided; null when it was never in doubt.</summary>
    public SuspenseStatus? Suspense { get; init; }

    /// <summary>The record that released or rejected it; null while undecided.</summary>
    public RecordId? DecidedBy { get; init; }

    /// <summary>When that was recorded.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Why it was released or rejected; null when erased or undecided.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>The evidence that it was recorded with, if that was graded anew since; null otherwise.</summary>
    public Evidence? FirstEvidence { get; init; }

    /// <summary>The entry as it was recorded.</summary>
    public Entry AsRecorded => FirstEvidence is null ? Entry : Entry with { Evidence = FirstEvidence };

    /// <summary>Whether note, reason and evidence titles were erased.</summary>
    public bool TextsWereErased { get; init; }
}

/// <summary>What happened to an entry that was in doubt.</summary>
public enum SuspenseStatus
{
    /// <summary>Undecided; it does not count.</summary>
    Suspended,

    /// <summary>It was released and counts.</summary>
    Released,

    /// <summary>It was rejected and never counts.</summary>
    Rejected,
}
