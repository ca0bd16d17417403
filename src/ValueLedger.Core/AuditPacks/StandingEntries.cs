namespace ValueLedger.Core.AuditPacks;

/// <summary>Entries as known after a record: which stand, which were taken out again, and which wait for a decision.</summary>
internal sealed class StandingEntries
{
    private readonly Dictionary<long, long> _closedImports;
    private readonly Dictionary<long, (long Sequence, bool IsReleased)> _decisions;
    private readonly Dictionary<long, long> _reversals;
    private readonly long _known;

    public StandingEntries(
        IEnumerable<RecountedEntry> entries,
        Dictionary<long, long> closedImports,
        Dictionary<long, (long Sequence, bool IsReleased)> decisions,
        Dictionary<long, long> reversals,
        long known
    )
    {
        (_closedImports, _decisions, _reversals, _known) = (closedImports, decisions, reversals, known);
        var seen = entries.Where(entry => SeenFrom(entry) <= known).ToList();
        Moved = [.. seen.Where(entry => StandsFrom(entry) <= known)];
        Counted = [.. Moved.Where(entry => entry.Reverses is null && !IsReversed(entry))];
        Waiting = [.. seen.Where(entry => entry.IsDoubted && !IsDecided(entry))];
    }

    /// <summary>Entries and reversals that are in sums: an entry and its reversal add up to nothing.</summary>
    public IReadOnlyList<RecountedEntry> Moved { get; }

    /// <summary>Entries that were not reversed.</summary>
    public IReadOnlyList<RecountedEntry> Counted { get; }

    /// <summary>Entries in suspense.</summary>
    public IReadOnlyList<RecountedEntry> Waiting { get; }

    /// <summary>An import counts from the record that closes it.</summary>
    private long SeenFrom(RecountedEntry entry) =>
        entry.Import is { } import ? _closedImports.GetValueOrDefault(import, long.MaxValue) : entry.Sequence;

    private long StandsFrom(RecountedEntry entry) =>
        !entry.IsDoubted ? SeenFrom(entry)
        : _decisions.TryGetValue(entry.Sequence, out var decision) && decision.IsReleased ? decision.Sequence
        : long.MaxValue;

    private bool IsDecided(RecountedEntry entry) => _decisions.TryGetValue(entry.Sequence, out var decision) && decision.Sequence <= _known;

    private bool IsReversed(RecountedEntry entry) => _reversals.TryGetValue(entry.Sequence, out var reversal) && reversal <= _known;
}
