using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Tables;
using ValueLedger.Benchmarks.Variants;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>Single durable entries beside the same with a transaction each, and beside only reading them.</summary>
internal sealed class PostMeasurement : IMeasurement
{
    private const int Seconds = 10;
    private const int WarmUpSeconds = 3;

    private int _seed;

    public string Name => "post";

    public string About => "single entries beside one transaction a request, and beside only parsing them";

    public IReadOnlyList<string> Tools { get; } = ["wrk"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var together = await ServedLedger.StartAsync(place, VariantHost.CommandOf(Variant.Together));
        await using var alone = await ServedLedger.StartAsync(place, VariantHost.CommandOf(Variant.Alone));
        await using var parsing = await ServerProcess.StartAsync(
            Path.Combine(place.NewFolder("parsing"), "none.db"),
            VariantHost.CommandOf(Variant.OnlyParsing)
        );
        (string Name, Uri Address, string Key, List<double> PerSecond)[] servers =
        [
            ("together", together.Server.Address, together.Key, []),
            ("a transaction each", alone.Server.Address, alone.Key, []),
            ("only parsing", parsing.Address, together.Key, []),
        ];
        foreach (var server in servers)
        {
            await PostLoad.RunAsync(place, server.Address, server.Key, ++_seed, WarmUpSeconds);
        }

        for (var round = 1; round <= place.Rounds; round++)
        {
            foreach (var server in servers)
            {
                server.PerSecond.Add((await PostLoad.RunAsync(place, server.Address, server.Key, ++_seed, Seconds)).PerSecond);
                place.Say($"{server.Name}: {server.PerSecond[^1]:#,0} entries a second");
            }
        }

        var medians = servers.Select(server => Figures.Median(server.PerSecond)).ToArray();
        return
        [
            Beside("the same endpoint with one transaction a request", medians[0], medians[1], 4, 6),
            Beside("an endpoint that only parses the body", medians[0], medians[2], 0.08, 0.2),
        ];
    }

    private static Finding Beside(string what, double ours, double theirs, double must, double aim) =>
        Finding.AtLeast(
            $"single durable `POST /v1/entries`, {PostLoad.Connections} connections",
            what,
            ours / theirs,
            $"{ours:#,0} a second beside {theirs:#,0}",
            must,
            aim
        );
}
