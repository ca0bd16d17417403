using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Entries;

/// <summary>Why an entry was put in suspense when it was recorded, and what was decided.</summary>
public sealed record SuspensionAnswer
{
    [Description(
        "The soft rules that the entry broke: 'overlaps_another_entry', 'more_than_24_hours_in_a_day_in_sum', 'same_as_another_entry_without_reference', 'far_above_the_usual_quantity', 'more_hours_than_the_times_say'. /problems explains each."
    )]
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Whether the entry is still in suspense, was released and counts, or was rejected and never counts.</summary>
    public required SuspenseStatus Status { get; init; }

    /// <summary>Id of the record that released or rejected the entry; null while nobody has decided, and in the answer to a dry
    /// run.</summary>
    public required Guid? DecidedBy { get; init; }

    /// <summary>When the decision was recorded; a released entry counts in figures as known from then on. Null while nobody has
    /// decided.</summary>
    public required Instant? DecidedAt { get; init; }

    /// <summary>Why the entry was released or rejected; null while nobody has decided, or when the reason was erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>Null for an entry that never was in suspense.</summary>
    public static SuspensionAnswer? Of(RecordedEntry recorded, bool isDryRun) =>
        recorded.Suspense is not { } status
            ? null
            : new SuspensionAnswer
            {
                Rules = DoubtWords.Of(recorded.Entry.Doubts),
                Status = status,
                DecidedBy = isDryRun ? null : recorded.DecidedBy?.Value,
                DecidedAt = isDryRun ? null : recorded.DecidedAt,
                Reason = recorded.DecisionReason,
            };
}
