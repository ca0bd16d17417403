using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>One thing that became of an entry, or of opening balances.</summary>
/// <param name="At">The record that made it so; entries of an import share one.</param>
/// <param name="RecordedAt">When that was recorded.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Entry">The entry; null when it became so of opening balances.</param>
/// <param name="Opening">The opening balances as they were after that, texts that were erased since aside; null when it became so of an entry.</param>
public sealed record EntryChange(ChangePosition At, Instant RecordedAt, EntryChangeKind Kind, EntryThen? Entry, RecordedOpeningBalances? Opening);

/// <summary>An entry as it was after a record.</summary>
/// <param name="Entry">The entry, texts that were erased since aside.</param>
/// <param name="Known">What gave it its worth then.</param>
public sealed record EntryThen(RecordedEntry Entry, Known Known);

/// <summary>How far somebody has come who follows what becomes of entries.</summary>
/// <param name="Record">The record that made the last thing so that was told; 0 at the beginning.</param>
/// <param name="Part">Which of the things that the record made so: the entry of an import, or the second (1) after the first (0).</param>
/// <param name="Micros">When the record was recorded, by which it is known again.</param>
public readonly record struct ChangePosition(long Record, long Part, long Micros);

/// <summary>Some changes in the order in which they became so.</summary>
/// <param name="Changes">From the position that was asked for on.</param>
/// <param name="Next">Where to go on.</param>
/// <param name="More">Whether there is more already; a page with many opening balances may be shorter than was asked for.</param>
public sealed record EntryChangePage(IReadOnlyList<EntryChange> Changes, ChangePosition Next, bool More);
