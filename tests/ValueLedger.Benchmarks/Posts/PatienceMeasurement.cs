using System.Net.Http.Json;
using System.Text.Json;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>How long those who send single entries wait while others send files: a long one, and one whose sender stalls.</summary>
internal sealed class PatienceMeasurement : IMeasurement
{
    private const int WarmUps = 500;

    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Must = TimeSpan.FromMilliseconds(250);

    public string Name => "patience";

    public string About => "single posts during a long import, beside a sender that stalls";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        var file = RowFile.WriteNdjson(place, RandomRow.Make(place.Rows, seed: 1));
        foreach (var number in Enumerable.Range(0, WarmUps))
        {
            await SinglePosts.SendAsync(ledger.Http, $"warm-{number}");
        }

        using var rows = new StallingRows(Stall);
        var stalling = rows.SendAsync(ledger);
        await rows.Stalls;
        while ((await ledger.Http.GetFromJsonAsync<JsonElement>("/v1/imports")).GetProperty("items").GetArrayLength() == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        var import = ImportSender.SendAsync(ledger.Http, file);
        var files = Task.WhenAll(stalling, import);
        var times = await SinglePosts.SendUntilAsync(ledger.Http, "single", files);
        await files;
        var slowest = Figures.Percentile99(times);
        place.Say(
            $"{times.Count:#,0} posts during {(await import).Took.TotalSeconds:0.0} s: 99 of 100 within {Figures.Seconds(slowest)}, half within {Figures.Seconds(Figures.Median(times))}"
        );
        return
        [
            new Finding(
                $"single `POST /v1/entries` of {SinglePosts.Senders} senders while {place.Rows:#,0} rows are imported and another sender stalls for {Stall.TotalSeconds:0} s, 99th percentile",
                "-",
                Figures.Seconds(slowest),
                $"{Figures.Seconds(Must)} at most",
                "-",
                slowest <= Must ? Reached.Must : Reached.Missed
            ),
        ];
    }
}
