using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>One thing that happened to an entry or to opening balances.</summary>
/// <param name="At">The record that caused it; all entries of an import share one.</param>
/// <param name="RecordedAt">When that was recorded.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Entry">The entry; null when it happened to opening balances.</param>
/// <param name="Opening">
/// The opening balances as they were afterwards, without texts that were erased since; null when it happened to an entry.
/// </param>
public sealed record EntryChange(
    ChangePosition At,
    Instant RecordedAt,
    EntryChangeKind Kind,
    EntryThen? Entry,
    RecordedOpeningBalances? Opening
);

/// <summary>An entry as it was after a record.</summary>
/// <param name="Entry">The entry, without texts that were erased since.</param>
/// <param name="Known">What gave it its value then.</param>
public sealed record EntryThen(RecordedEntry Entry, Known Known);

/// <summary>How far a client that follows the changes of entries has come.</summary>
/// <param name="Record">The record that caused the last reported change; 0 at the beginning.</param>
/// <param name="Part">Which of the record's changes it was: the entry of an import, or the second (1) after the first (0).</param>
/// <param name="Micros">When the record was recorded; this identifies it again.</param>
public readonly record struct ChangePosition(long Record, long Part, long Micros);

/// <summary>Some changes, in the order in which they happened.</summary>
/// <param name="Changes">From the requested position on.</param>
/// <param name="Next">Where to continue.</param>
/// <param name="More">Whether there are already more; a page with many opening balances may be shorter than requested.</param>
public sealed record EntryChangePage(IReadOnlyList<EntryChange> Changes, ChangePosition Next, bool More);

/// <summary>The same, not read yet.</summary>
/// <param name="Changes">Each is read when it is asked for, while the view lasts; then it can be forgotten before the next is read.</param>
/// <param name="Next">Where to continue; where it began if there are no changes.</param>
/// <param name="More">Whether there are already more.</param>
public sealed record EntryChangesToRead(IEnumerable<EntryChange> Changes, ChangePosition Next, bool More);
