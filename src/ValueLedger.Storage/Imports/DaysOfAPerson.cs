using System.Runtime.InteropServices;
using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Imports;

/// <summary>What one person gave, day by day.</summary>
internal sealed class DaysOfAPerson
{
    private readonly Dictionary<long, List<NearbyEntry>> _days = [];
    private readonly List<NearbyEntry> _near = [];

    public DaysOfAPerson(IEnumerable<NearbyEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry);
        }
    }

    public void Add(in NearbyEntry entry) => (CollectionsMarshal.GetValueRefOrAddDefault(_days, entry.Day, out _) ??= []).Add(entry);

    /// <summary>From the day before to the day after; valid until the next one is asked for.</summary>
    public ReadOnlySpan<NearbyEntry> Near(long day)
    {
        _near.Clear();
        for (var near = day - 1; near <= day + 1; near++)
        {
            if (_days.TryGetValue(near, out var entries))
            {
                _near.AddRange(entries);
            }
        }

        return CollectionsMarshal.AsSpan(_near);
    }
}
