using System.Globalization;
using ValueLedger.Benchmarks.Processes;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>Entries posted one by one over many connections for some seconds, by wrk.</summary>
/// <param name="Acknowledged">Entries that were answered with success.</param>
/// <param name="PerSecond">Of them in a second.</param>
internal sealed record PostLoad(long Acknowledged, double PerSecond)
{
    public const int Connections = 64;

    private const int Threads = 2;

    /// <exception cref="InvalidOperationException">An entry was refused, or a connection broke.</exception>
    public static async Task<PostLoad> RunAsync(Workplace place, Uri server, string key, int seed, int seconds)
    {
        var (output, _) = await Tool.RunAsync(
            "wrk",
            $"-t{Threads}",
            $"-c{Connections}",
            $"-d{seconds}s",
            "-s",
            Tool.Script(place, "posts.lua"),
            new Uri(server, "/v1/entries").ToString(),
            "--",
            key,
            seed.ToString(CultureInfo.InvariantCulture)
        );
        var numbers = output
            .Split('\n')
            .Single(line => line.StartsWith("measured ", StringComparison.Ordinal))
            .Split(' ')[1..]
            .Select(number => long.Parse(number, CultureInfo.InvariantCulture))
            .ToList();
        return numbers is [var answers, 0, 0, var micros]
            ? new PostLoad(answers, answers * 1e6 / micros)
            : throw new InvalidOperationException($"Not every entry was recorded: {output}");
    }
}
