using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Summaries;

/// <summary>Shows a summary as two tables: totals of each group, and the measures of each group.</summary>
internal static class SummaryText
{
    private const string Suppressed = "suppressed";

    public static void Print(Output output, Summary summary, IReadOnlyList<GroupBy> groups)
    {
        output.PrintLine(
            $"{Tables.Day(summary.From)} to {Tables.Day(summary.To)}, as known at {Tables.Moment(summary.KnownAt)}. "
                + $"Amounts are in {summary.Currency}; citizens' time is valued on the basis {summary.Basis}."
        );
        var names = groups.Select(group => group.ToString()).ToList();
        var rows = summary.Rows.Select(row => Of(row, names)).Append(Of(summary.Total, names)).ToList();
        PrintTotals(output, names, rows);
        PrintMeasures(output, names, rows);
        foreach (var flag in summary.Flags)
        {
            output.PrintLine($"Check this: {Tables.Words(flag.ToString())}.");
        }

        if (summary.Suspended.Entries > 0)
        {
            output.PrintLine($"{Tables.Count(summary.Suspended.Entries)} entries are in suspense and in no figure until somebody decides.");
        }
    }

    private static void PrintTotals(Output output, List<string> names, List<Row> rows)
    {
        var table = Tables.Of([
            .. names,
            "entries#",
            "hours#",
            "people#",
            "citizens' inputs#",
            "partners' inputs#",
            "public cost#",
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
                Tables.Money(row.FullCost, Suppressed),
                string.Join(", ", row.Missing),
            ]);
        }

        output.Print(table);
    }

    private static void PrintMeasures(Output output, List<string> names, List<Row> rows)
    {
        var table = Tables.Of([
            .. names,
            "measure",
            "stage",
            "quantity#",
            "unit",
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
                    Tables.Number(figures.Quantity, Tables.Words($"{figures.UndefinedReason}")),
                    figures.Unit,
                    Tables.Money(figures.Value, Tables.Words($"{figures.UnvaluedReason}")),
                    Tables.Number(figures.AgencyCostPerUnit, Tables.Words($"{figures.AgencyCostUndefinedReason}")),
                    Tables.Number(figures.FullCostPerUnit, Tables.Words($"{figures.FullCostUndefinedReason}")),
                ]);
            }
        }

        output.Print(table);
    }

    private static Row Of(SummaryRow row, List<string> names) =>
        new(
            [.. names.Select(name => row.Group.GetValueOrDefault(name) ?? "none")],
            row.Entries,
            row.CitizenHours,
            row.Contributors,
            row.CitizenInputValue,
            row.PartnerInputValue,
            PublicCost(row.PublicCost, row.Flags),
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
        decimal? FullCost,
        IReadOnlyList<string> Missing,
        IReadOnlyList<MeasureFigures> Measures
    );
}
