using System.Text.Json;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Verification;

/// <summary>Sums, headcounts, references and reversals according to the journal alone.</summary>
/// <param name="import">The record that began the import that this is for; 0 for a whole log.</param>
internal sealed class RebuiltProjections(long import = 0)
{
    private readonly Dictionary<long, RebuiltProjections> _imports = [];
    private readonly Dictionary<long, (CellKey Cell, Movement Movement)> _inDoubt = [];

    public Dictionary<CellKey, (long QuantityMicros, long Entries)> Cells { get; } = [];

    /// <summary>
    /// What each contributor gave, separately for each import; for entries that were recorded one by one, the import is 0.
    /// </summary>
    public Dictionary<(MarkKey Mark, long Import), (long Entries, long HoursMicros)> Marks { get; } = [];

    /// <summary>Marks of imports that are neither closed nor abandoned: they may be there but do not count yet.</summary>
    public Dictionary<(MarkKey Mark, long Import), (long Entries, long HoursMicros)> MarksInTheMaking =>
        _imports.Values.SelectMany(made => made.Marks).ToDictionary(mark => mark.Key, mark => mark.Value);

    public Dictionary<JournalTotalKey, JournalSums> Totals { get; } = [];

    public Dictionary<string, long> References { get; } = new(StringComparer.Ordinal);

    /// <summary>The same for imports that are neither closed nor abandoned.</summary>
    public Dictionary<string, long> ReferencesInTheMaking =>
        _imports.Values.SelectMany(made => made.References).ToDictionary(one => one.Key, one => one.Value);

    public Dictionary<long, long> Reversals { get; } = [];

    /// <summary>The record that decided about each entry in doubt, and whether it released it.</summary>
    public Dictionary<long, (long? Decided, long? IsReleased)> Suspense { get; } = [];

    /// <summary>Which record graded which entry anew, from which grade to which.</summary>
    public Dictionary<long, (long Entry, long Before, long Grade)> ReGradings { get; } = [];

    /// <summary>The grade that each of these entries has now.</summary>
    private readonly Dictionary<long, long> _grades = [];

    /// <summary>Another grade of an entry that stands.</summary>
    /// <param name="sequence">The record that states it.</param>
    /// <param name="row">The entry.</param>
    /// <param name="cell">The cell that the entry was recorded in.</param>
    /// <param name="grade">The grade from this record on.</param>
    public void ReGrade(long sequence, EntryRow row, CellKey cell, int grade)
    {
        var before = _grades.GetValueOrDefault(row.Sequence, row.EvidenceGrade);
        _grades[row.Sequence] = grade;
        ReGradings[sequence] = (row.Sequence, before, grade);
        if (before != grade)
        {
            AddTo(Cells, cell with { EvidenceGrade = (int)before }, (-row.QuantityMicros, -1));
            AddTo(Cells, cell with { EvidenceGrade = grade }, (row.QuantityMicros, 1));
        }
    }

    /// <summary>How many entries and reversals are of no import or of one that stands.</summary>
    public long Standing { get; private set; }

    /// <summary>How many of those name a contributor.</summary>
    public long StandingOfContributors { get; private set; }

    /// <summary>What an entry adds: at once, or when its import is closed, or when it is released.</summary>
    public void Add(EntryRow row, Movement movement, CatalogueHistory history)
    {
        if (row.Doubts != 0)
        {
            Suspense[row.Sequence] = (null, null);
        }

        if (row.Import is { } of && import == 0)
        {
            _imports[of].Add(row, movement, history);
            return;
        }

        Standing++;
        StandingOfContributors += row.ContributorNumber == 0 ? 0 : 1;
        if (row.Doubts != 0)
        {
            _inDoubt[row.Sequence] = (movement.CellIn(history), movement);
        }
        else
        {
            Count(movement.CellIn(history), movement);
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

    /// <summary>What a record that is not an entry does to earlier entries.</summary>
    public void Add(long sequence, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.ImportBegun:
                _imports[sequence] = new RebuiltProjections(sequence);
                break;
            case RecordType.Import:
                Close(Of(content));
                break;
            case RecordType.ImportAbandoned:
                _imports.Remove(Of(content));
                break;
            case RecordType.Release:
                Suspense[Of(content)] = (sequence, 1);
                Count(_inDoubt[Of(content)].Cell, _inDoubt[Of(content)].Movement);
                break;
            case RecordType.Rejection:
                Suspense[Of(content)] = (sequence, 0);
                break;
        }
    }

    private static long Of(JsonElement content) => content.GetProperty("of").GetInt64();

    /// <summary>From now on, everything stands that an import recorded.</summary>
    private void Close(long closed)
    {
        _imports.Remove(closed, out var made);
        Standing += made!.Standing;
        StandingOfContributors += made.StandingOfContributors;
        foreach (var (cell, sum) in made.Cells)
        {
            AddTo(Cells, cell, sum);
        }

        foreach (var (mark, given) in made.Marks)
        {
            AddTo(Marks, mark, given);
        }

        foreach (var (key, sums) in made.Totals)
        {
            Totals[key] = Totals.GetValueOrDefault(key) + sums;
        }

        foreach (var (reference, sequence) in made.References)
        {
            References[reference] = sequence;
        }

        foreach (var (sequence, entry) in made._inDoubt)
        {
            _inDoubt[sequence] = entry;
        }
    }

    /// <summary>The sets of people that the marks make.</summary>
    public Dictionary<(int Programme, int Team, long MonthDay, int Chunk), byte[]> People()
    {
        var people = new Dictionary<(int, int, long, int), byte[]>();
        foreach (
            var mark in Marks
                .GroupBy(row => row.Key.Mark)
                .Where(mark => mark.Sum(row => row.Value.Entries) != 0 || mark.Sum(row => row.Value.HoursMicros) != 0)
                .Select(mark => mark.Key)
        )
        {
            foreach (var team in new[] { PeopleStore.AnyTeam, mark.Team })
            {
                var key = (mark.Programme, team, mark.MonthDay, mark.Contributor / PeopleStore.ChunkBits);
                if (!people.TryGetValue(key, out var bits))
                {
                    people[key] = bits = new byte[PeopleStore.ChunkBits / 8];
                }

                PeopleStore.SetBit(bits, mark.Contributor);
            }
        }

        return people;
    }

    private void Count(CellKey cell, Movement movement)
    {
        AddTo(Cells, cell, (movement.QuantityMicros, movement.Count));
        Totals[movement.Total] = Totals.GetValueOrDefault(movement.Total) + JournalSums.Of(movement);
        if (movement.Contributor != 0)
        {
            AddTo(Marks, (movement.Mark, import), (movement.Count, movement.HoursMicros));
        }
    }

    /// <summary>Adds two figures to those of a row; a row that adds up to zero is the same as no row.</summary>
    private static void AddTo<TKey>(Dictionary<TKey, (long, long)> rows, TKey key, (long First, long Second) more)
        where TKey : notnull
    {
        var (first, second) = rows.GetValueOrDefault(key);
        // When no number can hold the sums of an import, the import is abandoned, and these sums are never used.
        rows[key] = unchecked((first + more.First, second + more.Second));
        if (rows[key] is (0, 0))
        {
            rows.Remove(key);
        }
    }
}
