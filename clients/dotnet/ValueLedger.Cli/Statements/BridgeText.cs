using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Statements;

/// <summary>Shows a bridge: what was recorded between two statements, and how each step changed the figures.</summary>
internal static class BridgeText
{
    private const int MostRecords = 10;

    public static void Print(Output output, Bridge bridge)
    {
        output.PrintLine(
            $"From the statement {bridge.From.Id}, as known at {Tables.Moment(bridge.From.KnownAt)}, "
                + $"to the statement {bridge.To.Id}, as known at {Tables.Moment(bridge.To.KnownAt)}. Amounts are in {bridge.Currency}."
        );
        PrintSteps(output, bridge.Steps);
        var lines = bridge
            .Figures.Select(figure => new Line(Name(figure), figure.From, figure.To, figure.Parts))
            .Concat(bridge.Ratios.Select(ratio => new Line(Name(ratio), ratio.From, ratio.To, ratio.Parts)))
            .Where(line => line.From != line.To || line.Parts?.Any(part => part.Change != 0) is true)
            .ToList();
        if (lines.Count == 0)
        {
            output.PrintLine("No figure differs.");
            return;
        }

        PrintFigures(output, lines);
    }

    private static void PrintSteps(Output output, IReadOnlyList<BridgedStep> steps)
    {
        foreach (var step in steps.Where(step => step.Count > 0))
        {
            var apart = step.NotApartBecause is { } why ? $" It cannot be shown apart: {why}" : "";
            output.PrintLine($"{step.Step}: {Tables.Count(step.Count)} {(step.Count == 1 ? "change" : "changes")}.{apart}");
            foreach (var record in step.Records.Take(MostRecords))
            {
                output.PrintLine($"  {Sentence(record)}");
            }

            if (step.Count > MostRecords)
            {
                output.PrintLine(
                    $"  and {Tables.Count(step.Count - Math.Min(step.Records.Count, MostRecords))} more; --json lists up to 100."
                );
            }
        }
    }

    private static string Sentence(BridgeRecord record)
    {
        IEnumerable<string?> parts =
        [
            $"{record.What}",
            record.Sequence is { } sequence ? $"record {Tables.Count(sequence)}" : null,
            record.Entry is { } entry ? $"entry {entry}" : null,
            record.Entries is { } entries ? $"{Tables.Count(entries)} entries" : null,
            record.Programme,
            record.Measure,
            record.Code,
            record.From is null && record.To is null ? null : $"from {record.From ?? "none"} to {record.To ?? "none"}",
            .. record.Changes.Take(MostRecords).Select(change => $"{change.Member} {change.Before ?? "none"} -> {change.After ?? "none"}"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A column for each step that changed something.</summary>
    private static void PrintFigures(Output output, List<Line> lines)
    {
        var steps = lines
            .SelectMany(line => line.Parts ?? [])
            .Where(part => part.Change != 0)
            .Select(part => part.Step)
            .Distinct()
            .OrderBy(step => BridgeStep.Known.ToList().IndexOf(step))
            .ToList();
        var table = Tables.Of(["figure", "from#", .. steps.Select(step => $"{step}#"), "to#"]);
        foreach (var line in lines)
        {
            table.Row([
                line.Name,
                Tables.Number(line.From),
                .. steps.Select(step => line.Parts is { } parts ? Change(parts.FirstOrDefault(part => part.Step == step)) : "not known"),
                Tables.Number(line.To),
            ]);
        }

        output.Print(table);
    }

    private static string Change(BridgePart? part) =>
        part is null ? "0"
        : part.Change > 0 ? "+" + Tables.Number(part.Change)
        : Tables.Number(part.Change);

    private static string Name(BridgedFigure figure) =>
        string.Join(
            ' ',
            new[]
            {
                $"{figure.Figure}",
                figure.Programme,
                figure.Measure,
                figure.Code,
                figure.Party,
                figure.Grade?.ToString(),
            }.OfType<string>()
        );

    private static string Name(BridgedRatio ratio) => $"{ratio.Ratio} {ratio.Party}".TrimEnd();

    private sealed record Line(string Name, decimal? From, decimal? To, IReadOnlyList<BridgePart>? Parts);
}
