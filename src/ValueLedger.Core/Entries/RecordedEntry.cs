using NodaTime;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Entries;

/// <summary>An entry with the record that states it and what became of it.</summary>
/// <param name="Id">Its identity on the wire.</param>
/// <param name="Sequence">Its place in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded; later than every record before it.</param>
/// <param name="Entry">What was recorded.</param>
/// <param name="LeafHash">RFC 6962 leaf hash of its canonical form.</param>
public sealed record RecordedEntry(RecordId Id, long Sequence, Instant RecordedAt, Entry Entry, ReadOnlyMemory<byte> LeafHash)
{
    /// <summary>The entry that this reversal takes out; null when it is no reversal.</summary>
    public RecordId? Reverses { get; init; }

    /// <summary>The entry that this one replaces in a correction; null otherwise.</summary>
    public RecordId? Replaces { get; init; }

    /// <summary>The reversal that took this entry out; null while it stands.</summary>
    public RecordId? ReversedBy { get; init; }

    /// <summary>Whether it waits for a person, or what was decided; null when it never was in doubt.</summary>
    public SuspenseStatus? Suspense { get; init; }

    /// <summary>The record that released or rejected it; null while nobody has decided.</summary>
    public RecordId? DecidedBy { get; init; }

    /// <summary>When that was recorded.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Why it was released or rejected; null when erased or undecided.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>Whether note, reason and evidence titles were erased.</summary>
    public bool TextsWereErased { get; init; }
}
