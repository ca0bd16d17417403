using System.Reflection;
using System.Text.Json;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Writes a statement as one table with every figure of the document.</summary>
internal static class StatementTable
{
    private static readonly PropertyInfo[] Members = typeof(TableRow).GetProperties();

    /// <summary>Names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))];

    /// <summary>How to read the table, for the API document.</summary>
    public static string About { get; } =
        "`section` gives the place of a row in the document, and `item` its kind: rows of one section whose item is `line` or `rounding` add up to the row `total`; the other rows are parts of the line they name. "
        + $"Columns: {string.Join(", ", Columns.Select(column => $"`{column}`"))}.";

    public static async Task<byte[]> WriteAsync(Statement statement)
    {
        var file = new MemoryStream();
        await using (var csv = CsvAnswer.Into(file))
        {
            csv.WriteHeader(Columns);
            foreach (var row in StatementRows.Of(statement))
            {
                Write(csv, row);
            }
        }

        return file.ToArray();
    }

    private static void Write(CsvAnswer csv, TableRow row)
    {
        foreach (var member in Members)
        {
            _ = member.GetValue(row) switch
            {
                string words => csv.Text(words),
                var figure => csv.Plain(figure),
            };
        }

        csv.EndRow();
    }
}
