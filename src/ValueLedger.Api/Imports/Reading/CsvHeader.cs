using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The header of a table: what each column is.</summary>
/// <param name="Names">As in the file, without white space around them; empty if a column has no name.</param>
/// <param name="Columns">What each means for an entry.</param>
internal sealed record CsvHeader(IReadOnlyList<string> Names, EntryColumn[] Columns)
{
    private const string Pointer = "/header";

    private static readonly string Expected =
        $"Required are {Listed(EntryColumns.Required.Select(EntryColumns.Name))}; optional are {Listed(EntryColumns.Read.Except(EntryColumns.Required.Select(EntryColumns.Name)))}; in any order.";

    /// <summary>The columns that are not read, by their headers, or by their numbers where they have none.</summary>
    public IReadOnlyList<string> NotRead =>
        [
            .. Enumerable
                .Range(0, Names.Count)
                .Where(at => Columns[at] is EntryColumn.LeftOut or EntryColumn.Ignored && !IsProblem(at))
                .Select(at => Names[at].Length > 0 ? Names[at] : $"(column {at + 1})"),
        ];

    public static Checked<CsvHeader> Of(IReadOnlyList<string> cells, ImportOptions options)
    {
        var map = options.Map;
        var names = cells.Select(WhiteSpace.Trim).ToList();
        var nameless = map.LeavesOutTheRest ? EntryColumn.LeftOut : EntryColumn.Nameless;
        var columns = names.ConvertAll(name => name.Length == 0 ? nameless : map.Find(name));
        var problems = new List<Problem>();
        problems.AddRange(names.Where((_, at) => columns[at] is null).Select(Unknown));
        problems.AddRange(options.Required.Where(required => !columns.Contains(required)).Select(Missing));
        problems.AddRange(
            Enumerable
                .Range(0, names.Count)
                .Where(at => columns[at] < EntryColumn.Id)
                .GroupBy(at => columns[at]!.Value)
                .Where(same => same.Count() > 1)
                .Select(same => Duplicate(same.Key, same.Select(at => names[at])))
        );
        problems.AddRange(
            Enumerable
                .Range(0, names.Count)
                .Where(at => columns[at] is { } column && IsStatedOtherwise(column, options))
                .Select(at => StatedOtherwise(columns[at]!.Value, names[at]))
        );
        problems.AddRange(
            map.Theirs.Where(mapped => !names.Exists(name => ColumnMap.Spelled(name).Equals(mapped, StringComparison.OrdinalIgnoreCase)))
                .Select(mapped => ColumnMap.NotValid($"The header {Fault.Shown(mapped)} is mapped, but the file does not have it."))
        );
        return problems.Count > 0 ? problems : new CsvHeader(names, [.. columns.Select(column => column!.Value)]);
    }

    /// <summary>Whether a row has a cell for each column; columns without a header at the end do not count.</summary>
    public bool Fits(int cells) =>
        cells <= Columns.Length && Enumerable.Range(cells, Columns.Length - cells).All(at => Names[at].Length == 0);

    public int IndexOf(EntryColumn column) => Array.IndexOf(Columns, column);

    /// <summary>The index of the column that fills the member of the draft; negative if none does.</summary>
    public int IndexOf(string pointer) =>
        Array.FindIndex(
            Columns,
            column =>
                column < EntryColumn.Id
                && EntryColumns.PointerTo(column) is var its
                && (pointer == its || pointer.StartsWith(its + "/", StringComparison.Ordinal))
        );

    /// <summary>Whether it is the column of problems in a file of rejected rows.</summary>
    public bool IsProblem(int at) => at < Names.Count && Names[at].Equals(EntryColumns.Problem, StringComparison.OrdinalIgnoreCase);

    private static bool IsStatedOtherwise(EntryColumn column, ImportOptions options) =>
        options.Set.ContainsKey(column) || (column == EntryColumn.Quantity && options.Quantities == QuantityForm.Times);

    private static Problem Unknown(string name) =>
        ReadingProblems.HeaderIsUnknown.At(
            Pointer,
            $"No column is called {Fault.Shown(name)}. {Expected} Map other headers with map=theirs:ours, or leave them out with ignore=theirs."
        );

    private static Problem Missing(EntryColumn column) =>
        ReadingProblems.HeaderIsMissing.At(
            Pointer,
            $"The header '{EntryColumns.Name(column)}' is missing. {Expected} What is the same for every row can be stated with set=column:value."
        );

    private static Problem Duplicate(EntryColumn column, IEnumerable<string> names) =>
        ReadingProblems.HeaderIsDuplicate.At(
            Pointer,
            $"{string.Join(" and ", names.Select(Fault.Shown))} both mean '{EntryColumns.Name(column)}'. {Expected}"
        );

    private static Problem StatedOtherwise(EntryColumn column, string name) =>
        ReadingProblems.ColumnIsStatedTwice.At(
            Pointer,
            $"The file has a column for '{EntryColumns.Name(column)}' ({Fault.Shown(name)}), and the query states it as well. Leave one of them out; ignore=theirs leaves a column out."
        );

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
