using System.Reflection;
using ValueLedger.Api.Entries;
using ValueLedger.Benchmarks.Answers;
using ValueLedger.Benchmarks.Appraisals;
using ValueLedger.Benchmarks.Bounds;
using ValueLedger.Benchmarks.Feeds;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Pages;
using ValueLedger.Benchmarks.Posts;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Proofs;
using ValueLedger.Benchmarks.Statements;
using ValueLedger.Benchmarks.Summaries;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks;

/// <summary>Everything that is measured, one after the other.</summary>
internal static class Measurements
{
    public static IReadOnlyList<IMeasurement> All { get; } =
    [
        new ImportMeasurement(),
        new WorkbookMeasurement(),
        new PostMeasurement(),
        new SyncMeasurement(),
        new PatienceMeasurement(),
        new FairnessMeasurement(),
        new SummaryMeasurement(),
        new JournalMeasurement(),
        new StatementMeasurement(),
        new AppraisalMeasurement(),
        new BoundsMeasurement(),
        new CompressionMeasurement(),
        new FeedMeasurement(),
        new ProofMeasurement(),
        new PackMeasurement(),
        new PageMeasurement(),
    ];

    /// <param name="only">Names of what is measured; everything when there are none.</param>
    /// <param name="rows">Rows of an import.</param>
    /// <param name="rounds">How often what is short is measured.</param>
    /// <param name="folder">Where files are put meanwhile.</param>
    /// <param name="write">The Markdown file that is given the table.</param>
    public static async Task<int> RunAsync(string[] only, int rows, int rounds, string folder, string? write)
    {
        if (typeof(EntryAnswer).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration != "Release")
        {
            await Console.Error.WriteLineAsync("What is built for debugging is not measured; run it with -c Release.");
            return 1;
        }

        using var place = new Workplace(folder, rows, rounds);
        var findings = new List<Finding>();
        var skipped = new List<string>();
        foreach (var measurement in All.Where(one => only.Length == 0 || only.Contains(one.Name)))
        {
            var missing = measurement.Tools.Where(tool => !Tool.IsInstalled(tool)).ToList();
            if (missing.Count > 0)
            {
                skipped.Add($"{measurement.About} (for want of {string.Join(" and ", missing)})");
                continue;
            }

            place.Say($"== {measurement.Name}: {measurement.About}");
            findings.AddRange(await measurement.RunAsync(place));
        }

        var table = await MarkdownTable.OfAsync(findings, skipped, place);
        Console.WriteLine();
        Console.WriteLine(table);
        if (write is not null)
        {
            MarkdownTable.WriteInto(write, table);
        }

        return findings.Any(finding => finding.Reached == Reached.Missed) ? 2 : 0;
    }
}
