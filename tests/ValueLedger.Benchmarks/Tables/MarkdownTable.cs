using System.Globalization;
using System.Text;
using ValueLedger.Benchmarks.Processes;

namespace ValueLedger.Benchmarks.Tables;

/// <summary>The table as people read it, and its place in a document.</summary>
internal static class MarkdownTable
{
    private const string Begin = "<!-- the table begins -->";
    private const string End = "<!-- the table ends -->";

    private static readonly string[] Compared = ["sqlite3", "hledger"];

    public static async Task<string> OfAsync(IReadOnlyList<Finding> findings, IReadOnlyList<string> skipped, Workplace place)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Measured on {DateTime.UtcNow:yyyy-MM-dd} with imports of {place.Rows:#,0} rows, medians of {place.Rounds}, on {Environment.ProcessorCount} processors ({Processor()}), {await VersionsAsync()}.\n\n"
        );
        text.Append("| what | beside | measured | must | aim | reached |\n|---|---|---|---|---|---|\n");
        foreach (var finding in findings)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {finding.What} | {finding.Beside} | {finding.Measured} | {finding.Must} | {finding.Aim} | {Word(finding.Reached)} |\n"
            );
        }

        foreach (var line in skipped)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nNot measured: {line}.\n");
        }

        return text.ToString();
    }

    /// <summary>Takes the place of the table that stands between the marks of a document.</summary>
    public static void WriteInto(string path, string table)
    {
        var document = File.ReadAllText(path);
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{path} has no '{Begin}' before an '{End}'.");
        }

        File.WriteAllText(path, $"{document[..(begin + Begin.Length)]}\n{table}{document[end..]}");
    }

    private static string Word(Reached reached) =>
        reached switch
        {
            Reached.Aim => "aim",
            Reached.Must => "must",
            _ => "**neither**",
        };

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(':', 2)[1]
            .Trim()
        ?? "of a kind that does not tell its name";

    private static async Task<string> VersionsAsync()
    {
        var versions = new List<string> { $".NET {Environment.Version}" };
        foreach (var tool in Compared.Where(Tool.IsInstalled))
        {
            versions.Add(
                $"{tool} {(await Tool.RunAsync(tool, "--version")).Output.Replace("hledger ", "", StringComparison.Ordinal).Split(' ', ',')[0].Trim()}"
            );
        }

        return string.Join(", ", versions);
    }
}
