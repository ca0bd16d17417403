using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Summaries;

/// <summary>Shows a summary as two tables: totals of each group, and the measures of each group.</summary>
internal static class SummaryText
{
    private const string Suppressed = "suppressed";

    private static readonly string[] NoColumns = [];

    public static void Print(Output output, Summary summary, IReadOnlyList<GroupBy> groups)
    {
        output.PrintLine(
            $"{Tables.Day(summary.From)} to {Tables.Day(summary.To)}, as known at {Tables.Moment(summary.KnownAt)}. "
                + $"Amounts are in {summary.Currency}; citizens' time is valued on the basis {summary.Basis}."
        );
        var names = groups.Select(group => group.ToString()).ToList();
        var rows = summary.Rows.Select(row => Of(row, names)).Append(Of(summary.Total, names)).ToList();
        PrintTotals(output, names, rows, summary.Costs == CostSharing.Shared);
        PrintMeasures(output, names, rows, summary.Plans is not null);
        foreach (var flag in summary.Flags)
        {
            output.PrintLine($"Check this: {Tables.Words(flag.ToString())}.");
        }

        if (summary.Suspended.Entries > 0)
        {
            output.PrintLine($"{Tables.Count(summary.Suspended.Entries)} entries are in suspense and in no figure until somebody decides.");
        }
    }

    private static void PrintTotals(Output output, List<string> names, List<Row> rows, bool isShared)
    {
        var table = Tables.Of([
            .. names,
            "entries#",
            "hours#",
            "people#",
            "citizens' inputs#",
            "partners' inputs#",
            "public cost#",
            .. isShared ? ["of it shared#"] : NoColumns,
            "full social cost#",
            "without a value",
        ]);
        foreach (var row in rows)
        {
            table.Row([
                .. row.Group,
                Tables.Number(row.Entries, Suppressed),
                Tables.Number(row.Hours, Suppressed),
                Tables.Number(row.People, Suppressed),
                Tables.Money(row.Citizens, Suppressed),
                Tables.Money(row.Partners, Suppressed),
                Tables.Money(row.PublicCost, row.Entries is null ? Suppressed : "not recorded"),
                .. isShared ? [Tables.Money(row.SharedCost, Suppressed)] : NoColumns,
                Tables.Money(row.FullCost, Suppressed),
                string.Join(", ", row.Missing),
            ]);
        }

        output.Print(table);
    }

    private static void PrintMeasures(Output output, List<string> names, List<Row> rows, bool arePlanned)
    {
        var table = Tables.Of([
            .. names,
            "measure",
            "stage",
            "quantity#",
            "unit",
            .. arePlanned ? ["planned#", "difference#"] : NoColumns,
            "value#",
            "public cost per unit#",
            "full social cost per unit#",
        ]);
        foreach (var row in rows)
        {
            foreach (var figures in row.Measures)
            {
                table.Row([
                    .. row.Group,
                    figures.Measure,
                    figures.Stage.ToString(),
                    Recorded(figures),
                    figures.Unit,
                    .. arePlanned
                        ?
                        [
                            Tables.Number(figures.Planned, Tables.Words($"{figures.PlannedUndefinedReason}")),
                            Tables.Number(figures.Difference, Tables.Words($"{figures.PlannedUndefinedReason}")),
                        ]
                        : NoColumns,
                    Tables.Money(figures.Value, Tables.Words($"{figures.UnvaluedReason}")),
                    Tables.Number(figures.AgencyCostPerUnit, Tables.Words($"{figures.AgencyCostUndefinedReason}")),
                    Tables.Number(figures.FullCostPerUnit, Tables.Words($"{figures.FullCostUndefinedReason}")),
                ]);
            }
        }

        output.Print(table);
    }

    /// <summary>A share or mean with the number of those who were asked or followed.</summary>
    private static string Recorded(MeasureFigures figures) =>
        (figures.Share ?? figures.Mean) is { } answer
            ? $"{Tables.Number(answer)} of {Tables.Number(figures.Of)}"
            : Tables.Number(figures.Quantity, Tables.Words($"{figures.UndefinedReason}"));

    private static Row Of(SummaryRow row, List<string> names) =>
        new(
            [.. names.Select(name => row.Group.GetValueOrDefault(name) ?? "none")],
            row.Entries,
            row.CitizenHours,
            row.Contributors,
            row.CitizenInputValue,
            row.PartnerInputValue,
            PublicCost(row.PublicCost, row.Flags),
            row.SharedCost,
            row.FullSocialCost,
            row.Missing,
            row.Measures
        );

    private static Row Of(SummaryFigures total, List<string> names) =>
        new(
            [.. names.Select(_ => "all")],
            total.Entries,
            total.CitizenHours,
            total.Contributors,
            total.CitizenInputValue,
            total.PartnerInputValue,
            PublicCost(total.PublicCost, total.Flags),
            total.SharedCost,
            total.FullSocialCost,
            total.Missing,
            total.Measures
        );

    /// <summary>What nobody recorded is not zero.</summary>
    private static decimal? PublicCost(decimal? cost, IReadOnlyList<SummaryFlag> flags) =>
        flags.Contains(SummaryFlag.NoPublicInputRecorded) ? null : cost;

    private sealed record Row(
        IReadOnlyList<string> Group,
        long? Entries,
        decimal? Hours,
        int? People,
        decimal? Citizens,
        decimal? Partners,
        decimal? PublicCost,
        decimal? SharedCost,
        decimal? FullCost,
        IReadOnlyList<string> Missing,
        IReadOnlyList<MeasureFigures> Measures
    );
}
