using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Summaries;

/// <summary>The summary that is asked for: a year by programme and month.</summary>
internal static class YearSummary
{
    public const string What = "`GET /v1/summaries` by programme and month, 12 months x 20 programmes";

    private static readonly string Path =
        $"/v1/summaries?from={RandomRow.FirstDay:yyyy-MM-dd}&to={RandomRow.FirstDay.AddYears(1).AddDays(-1):yyyy-MM-dd}&groupBy=programme,month";

    /// <summary>How long the whole answer took, to a question that was asked before.</summary>
    public static async Task<TimeSpan> AskAgainAsync(ServedLedger ledger)
    {
        var began = Stopwatch.GetTimestamp();
        await ledger.Http.GetByteArrayAsync(Path);
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>The same, the first time after something was recorded: nothing of the answer is remembered.</summary>
    public static async Task<TimeSpan> AskAsync(ServedLedger ledger)
    {
        using var answer = await ledger.Http.PutAsJsonAsync("/v1/programmes/another", new { title = $"{Guid.NewGuid()}" });
        answer.EnsureSuccessStatusCode();
        return await AskAgainAsync(ledger);
    }

    /// <summary>How many groups the answer has, and how many entries are in them.</summary>
    public static async Task<(int Groups, long Entries)> CountAsync(ServedLedger ledger)
    {
        var summary = JsonElement.Parse(await ledger.Http.GetByteArrayAsync(Path));
        return (summary.GetProperty("rows").GetArrayLength(), summary.GetProperty("total").GetProperty("entries").GetInt64());
    }
}
