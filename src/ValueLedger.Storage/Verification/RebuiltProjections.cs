using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Verification;

/// <summary>Sums, headcounts, references and reversals as the journal alone gives them.</summary>
internal sealed class RebuiltProjections
{
    public Dictionary<CellKey, (long QuantityMicros, long Entries)> Cells { get; } = [];

    public Dictionary<MarkKey, (long Entries, long HoursMicros)> Marks { get; } = [];

    public Dictionary<string, long> References { get; } = new(StringComparer.Ordinal);

    public Dictionary<long, long> Reversals { get; } = [];

    public void Add(EntryRow row, Movement movement, CatalogueHistory history)
    {
        var cell = movement.CellIn(history);
        var sum = Cells.GetValueOrDefault(cell);
        Put(Cells, cell, (sum.QuantityMicros + movement.QuantityMicros, sum.Entries + movement.Count), isEmpty: sum.Entries + movement.Count == 0);
        if (movement.Contributor != 0)
        {
            var given = Marks.GetValueOrDefault(movement.Mark);
            Put(Marks, movement.Mark, (given.Entries + movement.Count, given.HoursMicros + movement.HoursMicros), isEmpty: given.Entries + movement.Count == 0);
        }

        if (row.Reference is not null)
        {
            References[row.Reference] = row.Sequence;
        }

        if (row.Reverses is { } reversed)
        {
            Reversals[reversed] = row.Sequence;
        }
    }

    /// <summary>The sets of people that the marks make.</summary>
    public Dictionary<(int Programme, int Team, long MonthDay, int Chunk), byte[]> People()
    {
        var people = new Dictionary<(int, int, long, int), byte[]>();
        foreach (var mark in Marks.Keys)
        {
            var (chunk, bits) = PeopleStore.Single(mark.Contributor);
            foreach (var team in new[] { PeopleStore.AnyTeam, mark.Team })
            {
                var key = (mark.Programme, team, mark.MonthDay, chunk);
                people[key] = people.TryGetValue(key, out var others) ? [.. others.Zip(bits, (one, other) => (byte)(one | other))] : bits;
            }
        }

        return people;
    }

    private static void Put<TKey, TValue>(Dictionary<TKey, TValue> rows, TKey key, TValue value, bool isEmpty)
        where TKey : notnull
    {
        if (isEmpty)
        {
            rows.Remove(key);
            return;
        }

        rows[key] = value;
    }
}
