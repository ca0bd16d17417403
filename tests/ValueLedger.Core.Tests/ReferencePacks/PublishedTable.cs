using System.Text;

namespace ValueLedger.Core.Tests.ReferencePacks;

/// <summary>A table of published figures, as it was read from its source: one row a line, a cell with commas in quotes.</summary>
internal static class PublishedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var file = typeof(PublishedTable).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(file);
        var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var header = Cells(lines[0]);
        return [.. lines[1..].Select(line => header.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var (at, letter) in line.Index())
        {
            if (letter == '"')
            {
                // A quote that is doubled inside quotes stands for itself.
                isQuoted = !isQuoted;
                cell.Append(isQuoted && at > 0 && line[at - 1] == '"' ? "\"" : "");
            }
            else if (letter == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
