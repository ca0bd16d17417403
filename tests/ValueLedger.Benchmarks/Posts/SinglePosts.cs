using System.Diagnostics;
using System.Net.Http.Json;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>Single entries of a few senders, each of whom waits for the answer before sending the next one.</summary>
internal static class SinglePosts
{
    public const int Senders = 4;

    /// <summary>How long each took, until something else is over.</summary>
    public static async Task<List<TimeSpan>> SendUntilAsync(HttpClient ledger, string name, Task until)
    {
        var sent = Enumerable.Range(0, Senders).Select(sender => SendOneAfterTheOtherAsync(ledger, $"{name}-{sender}", until));
        return [.. (await Task.WhenAll(sent)).SelectMany(times => times)];
    }

    public static async Task SendAsync(HttpClient ledger, string reference)
    {
        using var answer = await ledger.PostAsJsonAsync(
            "/v1/entries",
            new
            {
                programme = "programme-1",
                measure = RandomRow.Measure,
                quantity = 1,
                date = $"{RandomRow.FirstDay:yyyy-MM-dd}",
                reference,
            }
        );
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<List<TimeSpan>> SendOneAfterTheOtherAsync(HttpClient ledger, string name, Task until)
    {
        var times = new List<TimeSpan>();
        while (!until.IsCompleted)
        {
            var began = Stopwatch.GetTimestamp();
            await SendAsync(ledger, $"{name}-{times.Count}");
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return times;
    }
}
