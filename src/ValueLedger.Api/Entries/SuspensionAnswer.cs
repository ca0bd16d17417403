using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Entries;

/// <summary>Why an entry was in doubt when it was recorded, and what a person decided.</summary>
public sealed record SuspensionAnswer
{
    [Description("The soft rules that it broke: 'overlaps_another_entry', 'more_than_24_hours_in_a_day_in_sum', 'same_as_another_entry_without_reference', 'far_above_the_usual_quantity', 'more_hours_than_the_times_say'. /problems explains each.")]
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Whether it waits, counts since it was released, or never counts.</summary>
    public required SuspenseStatus Status { get; init; }

    /// <summary>Id of the record that released or rejected it; null while nobody has decided, and in the answer to a dry run.</summary>
    public required Guid? DecidedBy { get; init; }

    /// <summary>When that was recorded: a released entry is in the figures known from then on.</summary>
    public required Instant? DecidedAt { get; init; }

    /// <summary>Why it was released or rejected; null when erased or undecided.</summary>
    public required string? Reason { get; init; }

    /// <summary>Null for an entry that never was in doubt.</summary>
    public static SuspensionAnswer? Of(RecordedEntry recorded, bool isDryRun) => recorded.Suspense is not { } status ? null : new SuspensionAnswer
    {
        Rules = DoubtWords.Of(recorded.Entry.Doubts),
        Status = status,
        DecidedBy = isDryRun ? null : recorded.DecidedBy?.Value,
        DecidedAt = isDryRun ? null : recorded.DecidedAt,
        Reason = recorded.DecisionReason,
    };
}
