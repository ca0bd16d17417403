using CsvHelper;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Finds the row that looks like the header of a table.</summary>
internal static class HeaderGuess
{
    private const int MostAbove = 20;
    private const int FewestHeaders = 3;

    /// <summary>The problem of a file whose header seems to be below its first row; null when nothing looks like that.</summary>
    public static Problem? Lower(ReadOnlyMemory<byte> start, CsvDialect dialect, HeaderRow first, ColumnMap map)
    {
        var rows = Rows(start, dialect, MostAbove);
        return Of(rows, map.Find) is { } found && found > first.Row
            ? ReadingProblems.HeaderIsLower.At(
                "/header",
                $"Row {first.Row} ({Shown(first.Cells)}) does not look like the header; row {found} does ({Shown(rows[found - 1])}). State headerRow={found}."
            )
            : null;
    }

    /// <summary>The first rows of a table, empty ones included.</summary>
    public static List<List<string>> Rows(ReadOnlyMemory<byte> start, CsvDialect dialect, int most)
    {
        var rows = new List<List<string>>();
        using var cells = CsvReader.Create(start, dialect.Options(null));
        while (rows.Count < most && cells.Read())
        {
            rows.Add([.. Enumerable.Range(0, cells.FieldCount).Select(at => WhiteSpace.Trim(cells.GetString(at)))]);
        }

        return rows;
    }

    /// <summary>The number of the row with the most headers that are known, or else of the first with several words and nothing else.</summary>
    /// <param name="rows">The first rows.</param>
    /// <param name="find">What a header means; null when it means nothing.</param>
    public static int? Of(IReadOnlyList<IReadOnlyList<string>> rows, Func<string, EntryColumn?> find)
    {
        var known = rows.Take(MostAbove)
            .Select(row => row.Count(cell => cell.Length > 0 && find(cell) is not (null or EntryColumn.LeftOut)))
            .ToList();
        if (known.Count > 0 && known.Max() >= 2)
        {
            return known.IndexOf(known.Max()) + 1;
        }

        var at = rows.Take(MostAbove).ToList().FindIndex(IsOfWords);
        return at < 0 ? null : at + 1;
    }

    private static bool IsOfWords(IReadOnlyList<string> row)
    {
        var words = row.Where(cell => cell.Length > 0).ToList();
        return words.Count >= FewestHeaders && words.TrueForAll(word => char.IsLetter(word[0])) && words.Distinct().Count() == words.Count;
    }

    private static string Shown(IEnumerable<string> cells) =>
        string.Join(", ", cells.Where(cell => cell.Length > 0).Take(FewestHeaders).Select(Fault.Shown));
}
