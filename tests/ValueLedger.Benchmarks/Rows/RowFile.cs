namespace ValueLedger.Benchmarks.Rows;

/// <summary>Rows in a file, as one of the tools takes them.</summary>
internal static class RowFile
{
    public static string WriteNdjson(Workplace place, IEnumerable<RandomRow> rows) =>
        Write(place.NewPath("rows.ndjson"), rows.Select(row => row.ToJson()));

    public static string WriteCsv(Workplace place, IEnumerable<RandomRow> rows) =>
        Write(place.NewPath("rows.csv"), rows.Select(row => row.ToCsv()).Prepend(string.Join(',', RandomRow.Columns)));

    public static string WriteJournal(Workplace place, IEnumerable<RandomRow> rows) =>
        Write(place.NewPath("rows.journal"), rows.Select(row => row.ToTransaction()));

    private static string Write(string path, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }

        return path;
    }
}
