using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The first row of a CSV file: which column stands where.</summary>
/// <param name="Names">As in the file, without blanks around them.</param>
/// <param name="Columns">What each is to an entry.</param>
internal sealed record CsvHeader(IReadOnlyList<string> Names, EntryColumn[] Columns)
{
    private const string Pointer = "/header";

    private static readonly string Expected =
        $"Expected are {string.Join(", ", EntryColumns.Required)}, and as needed {string.Join(", ", EntryColumns.Read.Except(EntryColumns.Required))}, in any order.";

    public static Decision<CsvHeader> Of(IReadOnlyList<string> cells, ColumnMap map)
    {
        var names = cells.Select(cell => cell.Trim()).ToList();
        var columns = names.ConvertAll(map.Find);
        var problems = new List<Problem>();
        problems.AddRange(names.Where((_, at) => columns[at] is null).Select(Unknown));
        problems.AddRange(EntryColumns.Required.Where(required => !columns.Contains(EntryColumns.Find(required))).Select(Missing));
        problems.AddRange(Enumerable.Range(0, names.Count).Where(at => columns[at] < EntryColumn.Id).GroupBy(at => columns[at]!.Value).Where(same => same.Count() > 1).Select(same => Duplicate(same.Key, same.Select(at => names[at]))));
        problems.AddRange(map.Theirs.Where(mapped => !names.Contains(mapped, StringComparer.OrdinalIgnoreCase)).Select(mapped => ColumnMap.NotValid($"The file has no header {Fault.Shown(mapped)}, though it is mapped.")));
        return problems.Count > 0 ? problems : new CsvHeader(names, [.. columns.Select(column => column!.Value)]);
    }

    public int IndexOf(EntryColumn column) => Array.IndexOf(Columns, column);

    /// <summary>The place of the column that fills the member of the draft; negative when none does.</summary>
    public int IndexOf(string pointer) => Array.FindIndex(Columns, column => column < EntryColumn.Id && EntryColumns.PointerTo(column) == pointer);

    private static Problem Unknown(string name) => ReadingProblems.HeaderIsUnknown.At(Pointer, $"No column is called {Fault.Shown(name)}. {Expected} Others are named by map=theirs:ours.");

    private static Problem Missing(string name) => ReadingProblems.HeaderIsMissing.At(Pointer, $"The header '{name}' is missing. {Expected}");

    private static Problem Duplicate(EntryColumn column, IEnumerable<string> names) =>
        ReadingProblems.HeaderIsDuplicate.At(Pointer, $"{string.Join(" and ", names.Select(Fault.Shown))} both mean '{EntryColumns.Name(column)}'. {Expected}");
}
