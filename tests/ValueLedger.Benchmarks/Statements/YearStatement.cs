using System.Diagnostics;
using System.Net.Http.Json;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Statements;

/// <summary>The statement that is prepared: a year of one programme, with the year before beside it.</summary>
internal static class YearStatement
{
    public const string What = "`POST /v1/statements` of one of 20 programmes and one year of two";

    private static readonly object Draft = new
    {
        programmes = new[] { "programme-7" },
        from = RandomRow.FirstDay.AddYears(1),
        to = RandomRow.FirstDay.AddYears(2).AddDays(-1),
    };

    /// <summary>How long the whole answer took, and where the statement is; every one is kept as a draft.</summary>
    public static async Task<(TimeSpan Took, Uri Location)> PrepareAsync(ServedLedger ledger)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await ledger.Http.PostAsJsonAsync("/v1/statements", Draft);
        var took = Stopwatch.GetElapsedTime(began);
        return answer.IsSuccessStatusCode
            ? (took, answer.Headers.Location!)
            : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>How long a form of it took, which is made anew each time.</summary>
    public static async Task<TimeSpan> RenderAsync(ServedLedger ledger, Uri statement, string form)
    {
        var began = Stopwatch.GetTimestamp();
        await ledger.Http.GetByteArrayAsync(new Uri($"{statement}.{form}", UriKind.Relative));
        return Stopwatch.GetElapsedTime(began);
    }
}
