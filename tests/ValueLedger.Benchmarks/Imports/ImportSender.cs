using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>Sends a file and looks at its import until it is over.</summary>
internal sealed class ImportSender(HttpClient ledger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly List<ImportMoment> _moments = [];
    private long _began;

    /// <exception cref="InvalidOperationException">It was refused, or did not come to a good end.</exception>
    public static Task<TimedImport> SendAsync(HttpClient ledger, string file) => new ImportSender(ledger).SendAsync(file);

    private async Task<TimedImport> SendAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        using var content = new StreamContent(stream, 128 * 1024);
        content.Headers.ContentType = new MediaTypeHeaderValue(
            Path.GetExtension(file) switch
            {
                ".csv" => "text/csv",
                ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ".ods" => "application/vnd.oasis.opendocument.spreadsheet",
                _ => "application/x-ndjson",
            }
        );
        var earlier = await LatestAsync();
        _began = Stopwatch.GetTimestamp();
        var sending = ledger.PostAsync("/v1/imports", content);
        var id = await FindAsync(earlier, sending);
        while (_moments.Count == 0 || _moments[^1].Status == "running")
        {
            await Task.Delay(Pause);
            Keep(await AskAsync($"/v1/imports/{id}"));
        }

        using var answer = await sending;
        return answer.IsSuccessStatusCode && _moments[^1].Status == "completed"
            ? new TimedImport(_moments)
            : throw new InvalidOperationException($"{answer.StatusCode}: {await ledger.GetStringAsync($"/v1/imports/{id}")}");
    }

    /// <summary>The import is in the list before its file has arrived.</summary>
    private async Task<string> FindAsync(string? earlier, Task<HttpResponseMessage> sending)
    {
        while (true)
        {
            if (await LatestAsync() is { } latest && latest != earlier)
            {
                return latest;
            }

            if (sending.IsCompleted && !(await sending).IsSuccessStatusCode)
            {
                throw new InvalidOperationException(await (await sending).Content.ReadAsStringAsync());
            }

            await Task.Delay(Pause);
        }
    }

    private async Task<string?> LatestAsync()
    {
        var items = (await AskAsync("/v1/imports?limit=1")).GetProperty("items");
        return items.GetArrayLength() == 0 ? null : items[0].GetProperty("id").GetString();
    }

    private async Task<JsonElement> AskAsync(string path) => JsonElement.Parse(await ledger.GetByteArrayAsync(path));

    private void Keep(JsonElement import) =>
        _moments.Add(
            new ImportMoment(
                Stopwatch.GetElapsedTime(_began),
                import.GetProperty("stage").GetString()!,
                import.GetProperty("status").GetString()!,
                import.GetProperty("recorded").GetInt64(),
                import.GetProperty("suspended").GetInt64()
            )
        );
}
