using System.Globalization;
using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>Says in words what a file seems to be, and with which command it can be imported.</summary>
internal static class PreviewText
{
    public static void Print(Output output, ImportPreview preview, string path, string? statedFormat)
    {
        output.PrintLine(Sentence(preview, path));
        PrintColumns(output, preview.Columns);
        foreach (var setting in preview.Settings)
        {
            output.PrintLine($"{PreviewedCommand.NameOf(setting.Parameter)} {setting.Value}: {setting.Why}");
        }

        PrintRows(output, preview.Rows);
        ImportText.PrintWarnings(output, preview.Warnings);
        foreach (var missing in preview.Missing)
        {
            output.PrintLine($"{missing.Member}: {missing.How}");
        }

        output.PrintLine(
            preview.Ready
                ? "Check this. The following command imports the file so:"
                : "Not every row could be recorded so. Complete this command, or change the file:"
        );
        output.Data.WriteLine(PreviewedCommand.Of(path, statedFormat, preview.Query));
    }

    private static string Sentence(ImportPreview preview, string path)
    {
        IEnumerable<string?> facts =
        [
            preview.Sheet is { } sheet ? $"sheet '{sheet}' of {preview.Sheets.Count}" : null,
            preview.HeaderRow is { } row ? string.Create(CultureInfo.InvariantCulture, $"the header is in row {row}") : null,
            preview.Encoding,
        ];
        return string.Join(", ", facts.OfType<string>().Prepend(Path.GetFileName(path))) + ".";
    }

    private static void PrintColumns(Output output, IReadOnlyList<PreviewedColumn> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        var table = Tables.Of("column#", "header", "is read as", "why", "examples");
        foreach (var column in columns)
        {
            table.Row(
                Tables.Count(column.Number),
                column.Header,
                column.Member ?? "left out",
                column.Why,
                string.Join(" | ", column.Examples.Take(3))
            );
        }

        output.Print(table);
    }

    private static void PrintRows(Output output, IReadOnlyList<PreviewedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.PrintLine("The first rows as they would be recorded:");
        var table = Tables.Of("row#", "date", "programme", "measure", "quantity#", "others", "problems");
        foreach (var row in rows)
        {
            var entry = row.Entry;
            table.Row(
                Tables.Count(row.Row),
                entry.Date is { } day ? Tables.Day(day) : "",
                entry.Programme,
                entry.Measure,
                Tables.Number(entry.Quantity, ""),
                Others(entry),
                string.Join(" ", row.Problems.Select(problem => problem.Expected))
            );
        }

        output.Print(table);
    }

    private static string Others(PreviewedEntry entry)
    {
        IEnumerable<(string Name, string? Value)> others =
        [
            ("from", entry.StartDate is { } start ? Tables.Day(start) : null),
            ("start", entry.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("end", entry.EndTime?.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("party", entry.Party),
            ("team", entry.Team),
            ("contributor", entry.Contributor),
            ("reference", entry.Reference),
            ("note", entry.Note),
        ];
        return string.Join(", ", others.Where(other => other.Value is not null).Select(other => $"{other.Name} {other.Value}"));
    }
}
