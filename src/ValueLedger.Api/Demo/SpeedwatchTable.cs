using System.Globalization;
using Spectre.Console;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Api.Demo;

/// <summary>Shows the results of the published figures.</summary>
internal static class SpeedwatchTable
{
    public static void Print(SpeedwatchSummaries summaries)
    {
        var (own, wage) = (summaries.Own.Total, summaries.MinimumWage.Total);
        Console.WriteLine();
        Console.WriteLine("Wiltshire Community Speedwatch, September 2013 to January 2016, as published");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("");
        table.AddColumn(new TableColumn("council's own rate").RightAligned());
        table.AddColumn(new TableColumn("minimum wage").RightAligned());
        Row(table, "Volunteer hours", Whole(own.CitizenHours), Whole(wage.CitizenHours));
        Row(
            table,
            "Value of a volunteer hour",
            Pounds(own.CitizenInputValue / own.CitizenHours),
            Pounds(wage.CitizenInputValue / wage.CitizenHours)
        );
        Row(table, "Value of volunteer time", Pounds(own.CitizenInputValue), Pounds(wage.CitizenInputValue));
        Row(table, "Public cost", "not recorded", "not recorded");
        Count(table, "Warning letters", "warning-letters");
        Row(table, "  volunteer time per letter", PerUnit(own, "warning-letters"), PerUnit(wage, "warning-letters"));
        Count(table, "Home visits", "home-visits");
        Row(table, "  volunteer time per visit", PerUnit(own, "home-visits"), PerUnit(wage, "home-visits"));
        Count(table, "Teams in December 2015", "teams");
        Count(table, "Volunteers in December 2015", "volunteers");
        AnsiConsole.Write(table);
        Console.WriteLine("The council's own rate of 8.00 an hour is implied by its two figures, 112,608 pounds for 14,076 hours.");
        Console.WriteLine(
            "The minimum wage is the one in force on the entry's date, 31 January 2016; it changed during the period, and the hours cover four rates."
        );
        Console.WriteLine(
            "Public cost was not published, so it is unrecorded, not zero. Each output bears the whole cost, so costs per unit do not add up."
        );
        Console.WriteLine();

        void Count(Table into, string title, string measure) =>
            Row(into, title, Whole(Of(own, measure).Quantity!.Value), Whole(Of(wage, measure).Quantity!.Value));
    }

    private static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);

    private static MeasureFigures Of(SummaryFigures figures, string measure) => figures.Measures.Single(found => found.Measure == measure);

    private static string PerUnit(SummaryFigures figures, string measure) =>
        Of(figures, measure).FullCostPerUnit!.Value.ToString("£#,##0.0000", CultureInfo.InvariantCulture);

    private static string Whole(decimal? figure) => figure?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private static string Pounds(decimal? figure) => figure?.ToString("£#,##0.00", CultureInfo.InvariantCulture) ?? "";
}
