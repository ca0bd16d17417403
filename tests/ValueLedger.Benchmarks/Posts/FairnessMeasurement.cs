using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>How long single entries of one organisation take while another one imports, and while it floods the server.</summary>
internal sealed class FairnessMeasurement : IMeasurement
{
    private const int Seconds = 15;
    private const int Seed = 7;

    public string Name => "fairness";

    public string About => "single posts of one organisation while another imports or floods";

    public IReadOnlyList<string> Tools { get; } = ["wrk"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        using var neighbour = ledger.Server.Client(ledger.NeighbourKey);
        var file = RowFile.WriteNdjson(place, RandomRow.Make(place.Rows / 5, Seed));
        await PostUntilAsync("warm", Task.Delay(TimeSpan.FromSeconds(3)));
        var alone = await PostUntilAsync("alone", Task.Delay(TimeSpan.FromSeconds(Seconds)));
        var importing = await PostUntilAsync("importing", ImportSender.SendAsync(neighbour, file));
        var flooded = await PostUntilAsync("flooded", PostLoad.RunAsync(place, ledger.Server.Address, ledger.NeighbourKey, Seed, Seconds));
        return [Beside("imports", importing), Beside($"floods it over {PostLoad.Connections} connections", flooded)];

        async Task<TimeSpan> PostUntilAsync(string name, Task other)
        {
            var times = await SinglePosts.SendUntilAsync(ledger.Http, name, other);
            await other;
            var slowest = Figures.Percentile99(times);
            place.Say(
                $"{name}: {times.Count:#,0} posts, 99 of 100 within {Figures.Seconds(slowest)}, half within {Figures.Seconds(Figures.Median(times))}"
            );
            return slowest;
        }

        Finding Beside(string what, TimeSpan slowest) =>
            Finding.AtMost(
                $"single `POST /v1/entries` of {SinglePosts.Senders} senders while another organisation {what}, 99th percentile",
                "itself while nobody else sends anything",
                slowest / alone,
                $"{Figures.Seconds(slowest)} beside {Figures.Seconds(alone)}",
                3,
                2
            );
    }
}
