using System.Net.Http.Json;
using System.Text.Json;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>What the tests of processes post and read.</summary>
internal static class Journal
{
    public static async Task FillAsync(HttpClient http)
    {
        (await http.PutAsJsonAsync("/v1/programmes/p", new { title = "P" })).EnsureSuccessStatusCode();
        (
            await http.PutAsJsonAsync(
                "/v1/measures/m",
                new
                {
                    title = "M",
                    stage = "output",
                    @class = "output",
                    unit = "item",
                }
            )
        ).EnsureSuccessStatusCode();
    }

    public static async Task PostAsync(HttpClient http)
    {
        using var answer = await http.PostAsJsonAsync(
            "/v1/entries",
            new
            {
                programme = "p",
                measure = "m",
                quantity = 1,
                date = "2024-05-01",
            }
        );
        Assert.True((int)answer.StatusCode == 201, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Posts one entry after another until it is told to end; says how many.</summary>
    public static async Task<int> PostUntilAsync(HttpClient http, CancellationToken enough)
    {
        var posted = 0;
        for (; !enough.IsCancellationRequested; posted++)
        {
            await PostAsync(http);
        }

        return posted;
    }

    public static async Task<long> LogSizeAsync(HttpClient http) =>
        (await http.GetFromJsonAsync<JsonElement>("/v1/summaries?from=2024-05-01&to=2024-05-01")).GetProperty("logSize").GetInt64();

    public static async Task<List<long>> SequencesAsync(HttpClient http)
    {
        var sequences = new List<long>();
        await foreach (var entry in EntriesAsync(http))
        {
            sequences.Add(entry.GetProperty("sequence").GetInt64());
        }

        return sequences;
    }

    /// <summary>Every entry that passes a filter, page by page.</summary>
    public static async IAsyncEnumerable<JsonElement> EntriesAsync(HttpClient http, string filter = "")
    {
        string? next = $"/v1/entries?limit=1000&{filter}";
        while (next is not null)
        {
            var page = await http.GetFromJsonAsync<JsonElement>(next);
            foreach (var entry in page.GetProperty("items").EnumerateArray())
            {
                yield return entry;
            }

            next = page.GetProperty("nextCursor").GetString() is { } cursor ? $"/v1/entries?limit=1000&cursor={cursor}" : null;
        }
    }
}
