using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The first row of a CSV file: the position of each column.</summary>
/// <param name="Names">As in the file, without white space around them; empty if a column has no name.</param>
/// <param name="Columns">What each means for an entry.</param>
internal sealed record CsvHeader(IReadOnlyList<string> Names, EntryColumn[] Columns)
{
    private const string Pointer = "/header";

    private static readonly string Expected =
        $"Required are {string.Join(", ", EntryColumns.Required)}; optional are {string.Join(", ", EntryColumns.Read.Except(EntryColumns.Required))}; in any order.";

    public static Checked<CsvHeader> Of(IReadOnlyList<string> cells, ColumnMap map)
    {
        var names = cells.Select(WhiteSpace.Trim).ToList();
        var columns = names.ConvertAll(name => name.Length == 0 ? EntryColumn.Nameless : map.Find(name));
        var problems = new List<Problem>();
        problems.AddRange(names.Where((_, at) => columns[at] is null).Select(Unknown));
        problems.AddRange(EntryColumns.Required.Where(required => !columns.Contains(EntryColumns.Find(required))).Select(Missing));
        problems.AddRange(
            Enumerable
                .Range(0, names.Count)
                .Where(at => columns[at] < EntryColumn.Id)
                .GroupBy(at => columns[at]!.Value)
                .Where(same => same.Count() > 1)
                .Select(same => Duplicate(same.Key, same.Select(at => names[at])))
        );
        problems.AddRange(
            map.Theirs.Where(mapped => !names.Exists(name => ColumnMap.Spelled(name).Equals(mapped, StringComparison.OrdinalIgnoreCase)))
                .Select(mapped => ColumnMap.NotValid($"The header {Fault.Shown(mapped)} is mapped, but the file does not have it."))
        );
        return problems.Count > 0 ? problems : new CsvHeader(names, [.. columns.Select(column => column!.Value)]);
    }

    /// <summary>Whether a row has a cell for each column; columns without a header at the end do not count.</summary>
    public bool Fits(int cells) => cells <= Columns.Length && Array.TrueForAll(Columns[cells..], column => column == EntryColumn.Nameless);

    public int IndexOf(EntryColumn column) => Array.IndexOf(Columns, column);

    /// <summary>The index of the column that fills the member of the draft; negative if none does.</summary>
    public int IndexOf(string pointer) =>
        Array.FindIndex(Columns, column => column < EntryColumn.Id && EntryColumns.PointerTo(column) == pointer);

    private static Problem Unknown(string name) =>
        ReadingProblems.HeaderIsUnknown.At(
            Pointer,
            $"No column is called {Fault.Shown(name)}. {Expected} Map other headers with map=theirs:ours."
        );

    private static Problem Missing(string name) =>
        ReadingProblems.HeaderIsMissing.At(Pointer, $"The header '{name}' is missing. {Expected}");

    private static Problem Duplicate(EntryColumn column, IEnumerable<string> names) =>
        ReadingProblems.HeaderIsDuplicate.At(
            Pointer,
            $"{string.Join(" and ", names.Select(Fault.Shown))} both mean '{EntryColumns.Name(column)}'. {Expected}"
        );
}
