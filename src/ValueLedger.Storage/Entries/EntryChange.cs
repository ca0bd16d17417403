using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Storage.Entries;

/// <summary>One thing that became of an entry.</summary>
/// <param name="At">The record that made it so; entries of an import share one.</param>
/// <param name="RecordedAt">When that was recorded.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Entry">The entry as it was after that, texts that were erased since aside.</param>
/// <param name="Known">What gave it its worth then.</param>
public sealed record EntryChange(ChangePosition At, Instant RecordedAt, EntryChangeKind Kind, RecordedEntry Entry, Known Known);

/// <summary>How far somebody has come who follows what becomes of entries.</summary>
/// <param name="Record">The record that made the last thing so that was told; 0 at the beginning.</param>
/// <param name="Part">Which of the things that the record made so: the entry of an import, or the second (1) after the first (0).</param>
/// <param name="Micros">When the record was recorded, by which it is known again.</param>
public readonly record struct ChangePosition(long Record, long Part, long Micros);

/// <summary>Some changes in the order in which they became so.</summary>
/// <param name="Changes">From the position that was asked for on.</param>
/// <param name="Next">Where to go on.</param>
/// <param name="More">Whether there is more already.</param>
public sealed record EntryChangePage(IReadOnlyList<EntryChange> Changes, ChangePosition Next, bool More);
