using System.Diagnostics;
using System.Text.Json;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Feeds;

/// <summary>The change feed, read from its beginning to its end by one reader, page by page.</summary>
internal sealed class FeedMeasurement : IMeasurement
{
    private const int Seed = 4;
    private const int PageSize = 1_000;

    public string Name => "feed";

    public string About => "changes a second that one reader follows";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var count = place.Rows / 5;
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await ImportSender.SendAsync(ledger.Http, RowFile.WriteCsv(place, RandomRow.Make(count, Seed)));
        await FollowAsync(ledger);
        var perSecond = new List<double>();
        for (var round = 1; round <= place.Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var changes = await FollowAsync(ledger);
            perSecond.Add(changes / Stopwatch.GetElapsedTime(began).TotalSeconds);
            place.Say($"{changes:#,0} changes, {perSecond[^1]:#,0} a second");
        }

        var median = Figures.Median(perSecond);
        return
        [
            Finding.AtLeast(
                $"changes a second, of {count:#,0} entries with notes, pages of {PageSize:#,0}, read with System.Text.Json",
                "50,000 a second",
                median / 50_000,
                $"{median:#,0} a second",
                1,
                2
            ),
        ];
    }

    private static async Task<long> FollowAsync(ServedLedger ledger)
    {
        var changes = 0L;
        string? after = null;
        while (true)
        {
            var query = after is null ? "" : $"&after={Uri.EscapeDataString(after)}";
            var page = JsonElement.Parse(await ledger.Http.GetByteArrayAsync($"/v1/entries/changes?limit={PageSize}{query}"));
            changes += page.GetProperty("items").GetArrayLength();
            after = page.GetProperty("next").GetString();
            if (!page.GetProperty("more").GetBoolean())
            {
                return changes;
            }
        }
    }
}
