using System.Text;
using System.Text.Json;

namespace ValueLedger.Api.Tests.Ledger;

/// <summary>Reads CSV strictly by RFC 4180: CRLF between rows, quotes doubled, every row as long as the header.</summary>
internal static class Csv
{
    public static List<Dictionary<string, string>> Read(string text)
    {
        var rows = Rows(text);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The cell that a value of the JSON has in a table.</summary>
    public static string Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Cell)),
            _ => value.GetRawText(),
        };

    /// <summary>Each row has the members of one item, in the order of the list; other columns may be there too. The members of a member,
    /// such as from and to of a scale, have columns such as scaleFrom and scaleTo.</summary>
    public static void HasRowsLike(this List<Dictionary<string, string>> rows, IReadOnlyList<JsonElement> items, params string[] except)
    {
        Assert.Equal(items.Count, rows.Count);
        foreach (var (item, row) in items.Zip(rows))
        {
            Assert.All(
                item.EnumerateObject().Where(member => !except.Contains(member.Name)),
                member =>
                {
                    if (row.TryGetValue(member.Name, out var cell))
                    {
                        Assert.Equal(Cell(member.Value), cell);
                        return;
                    }

                    var columns = row.Where(column => column.Key.StartsWith(member.Name, StringComparison.Ordinal)).ToList();
                    Assert.NotEmpty(columns);
                    Assert.All(columns, column => Assert.Equal(CellWithin(member.Value, column.Key[member.Name.Length..]), column.Value));
                }
            );
        }
    }

    private static string CellWithin(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Null ? "" : Cell(value.GetProperty(char.ToLowerInvariant(name[0]) + name[1..]));

    private static List<List<string>> Rows(string text)
    {
        List<List<string>> rows =
        [
            [],
        ];
        var at = 0;
        while (at < text.Length)
        {
            var cell = new StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    at += text[at] == '"' ? 1 : 0;
                    cell.Append(text[at]);
                }

                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\r'); at++)
                {
                    Assert.False(text[at] is '"' or '\n', $"A bare quote or line feed at {at}.");
                    cell.Append(text[at]);
                }
            }

            rows[^1].Add(cell.ToString());
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            if (at < text.Length)
            {
                rows.Add([]);
            }
        }

        return rows;
    }
}
