using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Bounds;

/// <summary>What the worst requests cost a server before they are answered or refused: time of its processors, and memory.</summary>
internal sealed class BoundsMeasurement : IMeasurement
{
    private const int ProgrammesOfAHundredth = 1_000;
    private const long MostMemory = 100 * 1024 * 1024;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    public string Name => "bounds";

    public string About => "the worst legal and illegal requests, one by one";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await FillAsync(place, ledger);
        await SendAsync(ledger, new WorstBody("a first one", "/v1/entries/batch", "{\"entries\":[{}]}"));
        var findings = new List<Finding>();
        foreach (var body in WorstBody.All)
        {
            ledger.Server.ForgetPeak();
            var (memory, time) = (ledger.Server.Memory(), ledger.Server.ProcessorTime());
            var answer = await SendAsync(ledger, body);
            var took = (ledger.Server.ProcessorTime() - time) / body.Shares;
            var grew = Math.Max(ledger.Server.PeakMemory() - memory, 0);
            place.Say($"{body.What}: {answer}, {Figures.Seconds(took)}, {Figures.Megabytes(grew)}");
            findings.Add(
                new Finding(
                    $"{body.What}: {answer}",
                    "nothing",
                    $"{Figures.Seconds(took)} of processors, {Figures.Megabytes(grew)}",
                    "1 s and 100 MB at most",
                    "",
                    took <= MostTime && grew <= MostMemory ? Reached.Must : Reached.Missed
                )
            );
        }

        return findings;
    }

    /// <summary>A hundred thousand programmes in a whole run.</summary>
    private static async Task FillAsync(Workplace place, ServedLedger ledger)
    {
        var programmes = place.Rows / 1_000_000.0 * 100 * ProgrammesOfAHundredth;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, (int)programmes),
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (number, cancellation) =>
            {
                using var answer = await ledger.Http.PutAsJsonAsync(
                    $"/v1/programmes/many-{number}",
                    new { title = $"Programme {number}" },
                    cancellation
                );
                answer.EnsureSuccessStatusCode();
            }
        );
        place.Say($"{programmes:#,0} programmes are registered");
    }

    /// <summary>How it was answered, when all is done.</summary>
    private static async Task<string> SendAsync(ServedLedger ledger, WorstBody body)
    {
        using var request = new HttpRequestMessage(
            body.Body is null ? HttpMethod.Get
                : body.Path.EndsWith("/impact-map", StringComparison.Ordinal) ? HttpMethod.Put
                : HttpMethod.Post,
            body.Path
        );
        if (body.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.Body))
            {
                Headers = { ContentType = new MediaTypeHeaderValue(body.ContentType) },
            };
        }

        using var answer = await ledger.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode == 202)
        {
            await UntilOverAsync(ledger, answer.Headers.Location!);
        }

        return answer.IsSuccessStatusCode
            ? $"{(int)answer.StatusCode}"
            : JsonDocument.Parse(text).RootElement.GetProperty("code").GetString()!;
    }

    private static async Task UntilOverAsync(ServedLedger ledger, Uri import)
    {
        while ((await ledger.Http.GetFromJsonAsync<JsonElement>(import)).GetProperty("status").GetString() == "running")
        {
            await Task.Delay(100);
        }
    }
}
