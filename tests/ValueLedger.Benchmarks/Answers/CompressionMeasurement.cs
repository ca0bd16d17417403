using System.Globalization;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Answers;

/// <summary>Small answers for clients that accept compression, as nearly all do, beside the same for clients that do not.</summary>
internal sealed class CompressionMeasurement : IMeasurement
{
    private const int Seconds = 5;
    private const int WarmUpSeconds = 5;
    private const int Connections = 16;
    private const string Accepted = "gzip, deflate, br";
    private const string Plain = "identity";

    private static readonly (string What, string Path)[] Answers =
    [
        ("one programme", "/v1/programmes/programme-1"),
        ("a page of ten teams", "/v1/teams?limit=10"),
    ];

    public string Name => "compression";

    public string About => "small answers to clients that accept compression beside the same to others";

    public IReadOnlyList<string> Tools { get; } = ["wrk"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        var findings = new List<Finding>();
        foreach (var accepted in (string[])[Accepted, Plain])
        {
            foreach (var (_, path) in Answers)
            {
                await PerSecondAsync(ledger, path, accepted, WarmUpSeconds);
            }
        }

        foreach (var (what, path) in Answers)
        {
            var (accepted, plain) = (new List<double>(), new List<double>());
            for (var round = 1; round <= place.Rounds; round++)
            {
                accepted.Add(await PerSecondAsync(ledger, path, Accepted, Seconds));
                plain.Add(await PerSecondAsync(ledger, path, Plain, Seconds));
                place.Say($"{what}: {accepted[^1]:#,0} a second beside {plain[^1]:#,0}");
            }

            var (ours, beside) = (Figures.Median(accepted), Figures.Median(plain));
            var bytes = (await ledger.Http.GetByteArrayAsync(path)).Length;
            findings.Add(
                Finding.AtLeast(
                    $"`GET` of {what} ({bytes:#,0} bytes) by a client that accepts gzip and br, {Connections} connections",
                    "by a client that does not",
                    ours / beside,
                    $"{ours:#,0} a second beside {beside:#,0}",
                    0.85,
                    0.95
                )
            );
        }

        return findings;
    }

    private static async Task<double> PerSecondAsync(ServedLedger ledger, string path, string accepted, int seconds)
    {
        var (output, _) = await Tool.RunAsync(
            "wrk",
            "-t2",
            $"-c{Connections}",
            $"-d{seconds}s",
            "-H",
            $"Authorization: Bearer {ledger.Key}",
            "-H",
            $"Accept-Encoding: {accepted}",
            new Uri(ledger.Server.Address, path).ToString()
        );
        var line = output.Split('\n').Single(one => one.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return output.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"Not every request was answered: {output}")
            : double.Parse(line.Split(':')[1].Trim(), CultureInfo.InvariantCulture);
    }
}
