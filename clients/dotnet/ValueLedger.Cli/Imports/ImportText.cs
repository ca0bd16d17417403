using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>Says what became of an import.</summary>
internal static class ImportText
{
    /// <summary>More are in the list that --problems saves.</summary>
    private const int MostProblems = 50;

    public static void Print(Output output, Import import)
    {
        output.PrintLine(Sentence(import));
        output.Print(
            Tables.Facts(
                new (string Name, long Rows)[]
                {
                    ("rows read", import.Rows),
                    ("accepted", import.Accepted),
                    ("already recorded", import.AlreadyRecorded),
                    ("in suspense, because they look wrong", import.Suspended),
                    ("passed over", import.PassedOver),
                    ("rejected", import.Rejected),
                }
                    .Where(count => count.Rows > 0 || count.Name == "rows read")
                    .Select(count => (count.Name, (string?)Tables.Count(count.Rows)))
            )
        );
        if (import.IgnoredColumns.Count > 0)
        {
            output.PrintLine($"Columns that were not read: {string.Join(", ", import.IgnoredColumns)}");
        }

        PrintWarnings(output, import.Warnings);
        PrintProblems(output, import.Problems, import.Rejected);
    }

    public static void PrintWarnings(Output output, IEnumerable<ReadingWarning> warnings)
    {
        foreach (var warning in warnings)
        {
            var rows = warning.Rows > 0 ? $" ({Rows(warning.Rows)})" : "";
            output.PrintLine($"Check this: {warning.Message}{rows}");
        }
    }

    private static string Sentence(Import import) =>
        import.Status == ImportStatus.Completed && import.DryRun
            ? $"A dry run: {Rows(import.Accepted + import.Suspended)} would be recorded. Nothing was recorded."
        : import.Status == ImportStatus.Completed && import.IsReplayed
            ? "This file was recorded before under this key; nothing was recorded again."
        : import.Status == ImportStatus.Completed && import.Recorded == 0 ? "No row is new, so nothing was recorded."
        : import.Status == ImportStatus.Completed ? $"{Rows(import.Recorded)} {(import.Recorded == 1 ? "was" : "were")} recorded."
        : import.Status == ImportStatus.Cancelled ? "The import was stopped, and nothing was recorded."
        : import.Accepted + import.Suspended > 0
            ? "Nothing was recorded, because some rows have problems. With --mode partial, the rows without problems are recorded."
        : "Nothing was recorded.";

    private static string Rows(long count) => $"{Tables.Count(count)} {(count == 1 ? "row" : "rows")}";

    private static void PrintProblems(Output output, IReadOnlyList<ImportProblem> problems, long rejected)
    {
        if (problems.Count == 0)
        {
            return;
        }

        var table = Tables.Of("row#", "column", "found", "problem", "code");
        foreach (var problem in problems.Take(MostProblems))
        {
            var row = problem.Row == 0 ? "file" : Tables.Count(problem.Row);
            table.Row(row, problem.Column, problem.Found, problem.Expected, problem.Code);
        }

        output.Print(table);
        if (problems.Count > MostProblems)
        {
            output.PrintLine(
                $"These are the first {MostProblems} problems; {Tables.Count(rejected)} rows were rejected. --problems FILE saves them all."
            );
        }
    }
}
