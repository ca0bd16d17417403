using System.Globalization;
using Spectre.Console;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Demo;

/// <summary>Shows two statements of one period; an entry was corrected between them.</summary>
internal static class StatementsTable
{
    public static void Print(Statement published, Statement next)
    {
        Console.WriteLine(
            "Statements of the made-up detail: 2.3 hours were typed as 3.2 and corrected after the first statement was published"
        );
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("").NoWrap());
        foreach (var column in new[] { "published", "prepared next", "difference" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        Row(table, "Volunteer hours", "#,##0.0", published.Costs.CitizenHours, next.Costs.CitizenHours);
        Row(
            table,
            "Value of volunteer time",
            "£#,##0.00",
            published.CitizenInputs.Total.Value!.Value,
            next.CitizenInputs.Total.Value!.Value
        );
        Row(table, "Full cost of a letter", "£#,##0.0000", PerLetter(published), PerLetter(next));
        AnsiConsole.Write(table);
        Console.WriteLine();
    }

    private static decimal PerLetter(Statement statement) =>
        statement.Outputs.Single(output => output.Measure == "warning-letters").FullCostPerUnit!.Value;

    private static void Row(Table table, string title, string format, decimal published, decimal next) =>
        table.AddRow(title, Written(published, format), Written(next, format), Written(next - published, $"{format};-{format}"));

    private static string Written(decimal figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
