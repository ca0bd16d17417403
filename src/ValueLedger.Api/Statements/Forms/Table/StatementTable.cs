using System.Reflection;
using System.Text.Json;
using ValueLedger.Api.Http;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Writes a statement as one table, every figure of the document in it.</summary>
internal static class StatementTable
{
    private static readonly PropertyInfo[] Members = typeof(TableRow).GetProperties();

    /// <summary>Names of the columns, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))];

    /// <summary>How the table is to be read, for the document of the interface.</summary>
    public static string About { get; } =
        "`section` says where in the document a row stands and `item` what it is: rows of one section whose item is `line` or `rounding` add up to its `total`, and the other rows are parts of the line they name. " +
        $"Columns: {string.Join(", ", Columns.Select(column => $"`{column}`"))}.";

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
