using System.Globalization;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Summaries;

/// <summary>A summary of many entries beside the same of few, and beside a query that sums the entries.</summary>
internal sealed class SummaryMeasurement : IMeasurement
{
    private const int Requests = 300;
    private const int WarmUps = 500;

    public string Name => "summary";

    public string About => "summaries of many entries beside those of few, and beside GROUP BY";

    public IReadOnlyList<string> Tools { get; } = ["sqlite3"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var small = await SummaryLedgers.SmallAsync(place);
        await using var large = await SummaryLedgers.LargeAsync(place);
        await AskAsync(large, small, WarmUps);
        var rounds = new List<(TimeSpan Many, TimeSpan Few)>();
        for (var round = 1; round <= place.Rounds; round++)
        {
            var (many, few) = await AskAsync(large, small, Requests);
            rounds.Add((Figures.Percentile99(many), Figures.Percentile99(few)));
            place.Say(
                $"99 of 100 within {Figures.Seconds(rounds[^1].Many)} and {Figures.Seconds(rounds[^1].Few)}, half within {Figures.Seconds(Figures.Median(many))} and {Figures.Seconds(Figures.Median(few))}"
            );
        }

        var (ofMany, ofFew) = (Figures.Median(rounds.Select(round => round.Many)), Figures.Median(rounds.Select(round => round.Few)));
        var again = new List<TimeSpan>();
        for (var request = 0; request < Requests; request++)
        {
            again.Add(await YearSummary.AskAgainAsync(large));
        }

        var grouped = await GroupAsync(place, large);
        var what = $"{YearSummary.What}, 99th percentile at {SummaryLedgers.Many(place):#,0} entries, the first time after a record";
        var (repeated, ofRepeated) = (
            what.Replace("the first time after a record", "asked again", StringComparison.Ordinal),
            Figures.Percentile99(again)
        );
        return
        [
            Finding.AtMost(
                what,
                $"itself at {SummaryLedgers.Few(place):#,0} entries",
                ofMany / ofFew,
                $"{Figures.Seconds(ofMany)} beside {Figures.Seconds(ofFew)}",
                1.3,
                1.1
            ),
            Finding.AtLeast(
                what,
                "`GROUP BY` over its entries in `sqlite3`",
                grouped / ofMany,
                $"{Figures.Seconds(ofMany)} beside {Figures.Seconds(grouped)}",
                500,
                5_000
            ),
            Finding.AtLeast(
                repeated,
                "the same",
                grouped / ofRepeated,
                $"{Figures.Seconds(ofRepeated)} beside {Figures.Seconds(grouped)}",
                500,
                5_000
            ),
        ];
    }

    /// <summary>One is asked after the other in turn, so that whatever else the machine does slows both.</summary>
    private static async Task<(List<TimeSpan> Many, List<TimeSpan> Few)> AskAsync(ServedLedger large, ServedLedger small, int requests)
    {
        var (many, few) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var request = 0; request < requests; request++)
        {
            many.Add(await YearSummary.AskAsync(large));
            few.Add(await YearSummary.AskAsync(small));
        }

        return (many, few);
    }

    /// <summary>Checks by the way that both say the same of the same entries.</summary>
    private static async Task<TimeSpan> GroupAsync(Workplace place, ServedLedger large)
    {
        var (groups, entries) = await YearSummary.CountAsync(large);
        var query = $".read {Tool.Script(place, "group-by.sql")}";
        var took = new List<TimeSpan>();
        for (var round = 1; round <= place.Rounds; round++)
        {
            var (output, time) = await Tool.RunAsync("sqlite3", "-readonly", large.Database, query);
            took.Add(time);
            place.Say($"GROUP BY: {Figures.Seconds(time)}");
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var counted = lines.Sum(line => long.Parse(line.Split('|')[2], CultureInfo.InvariantCulture));
            if ((lines.Length, counted) != (groups, entries))
            {
                throw new InvalidOperationException(
                    $"The summary has {groups} groups of {entries} entries, the query {lines.Length} of {counted}."
                );
            }
        }

        return Figures.Median(took);
    }
}
