using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>
/// Files, one after the other, with something else sent beside. Rows of one file have references and contributors, those of the next a note
/// only; every row is known by one or the other. Every third file is sent under an idempotency key.
/// </summary>
internal sealed class Imports(ILoad beside) : ILoad
{
    private const int Rows = 4_000;

    /// <summary>About as long as a server takes for one file.</summary>
    private const int LongestMilliseconds = 1_500;

    private readonly ConcurrentDictionary<int, bool> _recorded = new();
    private int? _unanswered;
    private int _sent;
    private int _moments;

    public int Acknowledged => (_recorded.Count * Rows) + beside.Acknowledged;

    /// <summary>Every other moment follows a file that was acknowledged, so that a slow machine records something between kills
    /// too.</summary>
    public async Task MomentAsync(Random random)
    {
        var enough = _recorded.Count + (_moments++ % 2);
        while (_recorded.Count < enough)
        {
            await Task.Delay(1);
        }

        await Task.Delay(random.Next(LongestMilliseconds));
    }

    public async Task PrepareAsync(HttpClient http)
    {
        await beside.PrepareAsync(http);
        (
            await http.PutAsJsonAsync(
                "/v1/measures/imported",
                new
                {
                    title = "I",
                    stage = "output",
                    @class = "output",
                    unit = "item",
                }
            )
        ).EnsureSuccessStatusCode();
    }

    public Task SendAsync(HttpClient http, CancellationToken enough) =>
        Task.WhenAll(beside.SendAsync(http, enough), Task.Run(() => SendOnAsync(http, enough), CancellationToken.None));

    public async Task CheckAsync(HttpClient http)
    {
        await beside.CheckAsync(http);
        if (_unanswered is { } file)
        {
            await ImportAsync(http, file, IsKeyed(file));
        }

        await IsRecordedOnceAsync(http);
        // Under its key the first answer would be told again.
        Assert.Equal(Rows, (await ImportAsync(http, _sent, isKeyed: false)).GetProperty("alreadyRecorded").GetInt32());
        await IsRecordedOnceAsync(http);
    }

    private async Task IsRecordedOnceAsync(HttpClient http)
    {
        var found = new HashSet<string>();
        await foreach (var entry in Journal.EntriesAsync(http, "measure=imported"))
        {
            var name = entry.GetProperty("reference").GetString() ?? entry.GetProperty("note").GetString()!;
            Assert.True(found.Add(name), $"Recorded twice: {entry}");
        }

        Assert.Equal(_sent * Rows, found.Count);
        Assert.All(_recorded.Keys, file => Assert.All(Enumerable.Range(0, Rows), row => Assert.Contains(NameOf(file, row), found)));
    }

    private async Task SendOnAsync(HttpClient http, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var file = _unanswered ?? ++_sent;
            _unanswered = file;
            try
            {
                await ImportAsync(http, file, IsKeyed(file));
            }
            catch (HttpRequestException)
            {
                return;
            }

            _unanswered = null;
        }
    }

    /// <summary>Sends a file and waits until it is recorded, now or before.</summary>
    private async Task<JsonElement> ImportAsync(HttpClient http, int file, bool isKeyed)
    {
        var import = await PostAsync(http, file, isKeyed);
        while (import.GetProperty("status").GetString() == "running")
        {
            await Task.Delay(20);
            import = await http.GetFromJsonAsync<JsonElement>($"/v1/imports/{import.GetProperty("id").GetString()}");
        }

        Assert.True(import.GetProperty("status").GetString() == "completed", import.GetRawText());
        Assert.Equal(Rows, import.GetProperty("accepted").GetInt32() + import.GetProperty("alreadyRecorded").GetInt32());
        _recorded[file] = true;
        return import;
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, int file, bool isKeyed)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/imports")
            {
                Content = new StringContent(FileOf(file), Encoding.UTF8, "text/csv"),
            };
            if (isKeyed)
            {
                request.Headers.Add("Idempotency-Key", file.ToString(CultureInfo.InvariantCulture));
            }

            using var answer = await http.SendAsync(request);
            if (answer.StatusCode is not (HttpStatusCode.Conflict or HttpStatusCode.TooManyRequests))
            {
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
                return await answer.Content.ReadFromJsonAsync<JsonElement>();
            }

            // The same file, sent before the crash, is being recorded to its end.
            await Task.Delay(50);
        }
    }

    private static bool IsKeyed(int file) => file % 3 == 0;

    private static string FileOf(int file)
    {
        var text = new StringBuilder("programme,measure,quantity,date,contributor,reference,note\n");
        for (var row = 0; row < Rows; row++)
        {
            var date = new DateOnly(2024, 1, 1).AddDays(row * 7 % 366);
            var who = file % 2 == 0 ? $"v-{row % 50},{NameOf(file, row)}," : $",,{NameOf(file, row)}";
            text.AppendLine(CultureInfo.InvariantCulture, $"p,imported,{(row % 9) + 1},{date:yyyy-MM-dd},{who}");
        }

        return text.ToString();
    }

    private static string NameOf(int file, int row) => string.Create(CultureInfo.InvariantCulture, $"{file}-{row}");
}
