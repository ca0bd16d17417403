using System.Globalization;
using Spectre.Console;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Api.Demo;

/// <summary>Shows the spread totals grouped by quarter.</summary>
internal static class SpreadTable
{
    public static void Print(LedgerView ledger, int organisation)
    {
        var request = new SummaryRequest(
            SpeedwatchFigures.Period,
            Basis.Own,
            [GroupBy.Quarter],
            new SummaryScope(),
            ledger.Head(organisation).RecordedAt
        );
        var summary = Summarise.From(request, SummaryStore.Load(ledger, organisation, request));
        Console.WriteLine(
            "The same totals spread over 140 teams and 765 volunteers by a fixed rule: the detail is MADE UP, so that there is something to group."
        );
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in new[] { "Quarter", "Teams", "Volunteers", "Hours", "Value", "Letters", "Visits" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var row in summary.Rows)
        {
            Row(table, row.Group["quarter"]!, row);
        }

        Row(table, "All", summary.Total);
        AnsiConsole.Write(table);
        Console.WriteLine();
    }

    private static void Row(Table table, string title, SummaryFigures figures) =>
        table.AddRow(
            title,
            Whole(figures.Teams),
            Whole(figures.Contributors),
            figures.CitizenHours?.ToString("#,##0.0", CultureInfo.InvariantCulture) ?? "",
            figures.CitizenInputValue?.ToString("£#,##0.00", CultureInfo.InvariantCulture) ?? "",
            Whole(Of(figures, "warning-letters")),
            Whole(Of(figures, "home-visits"))
        );

    private static decimal Of(SummaryFigures figures, string measure) =>
        figures.Measures.Single(found => found.Measure == measure).Quantity!.Value;

    private static string Whole(decimal? figure) => figure?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
