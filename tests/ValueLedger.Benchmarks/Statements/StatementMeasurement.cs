using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Summaries;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Statements;

/// <summary>A statement of a ledger of many entries beside the same of few, and what its forms take.</summary>
internal sealed class StatementMeasurement : IMeasurement
{
    private const int Requests = 200;
    private const int WarmUps = 300;

    public string Name => "statement";

    public string About => "statements of many entries beside those of few, and their forms";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var (manyEntries, fewEntries) = (place.Rows, place.Rows / 100);
        await using var few = await SummaryLedgers.FilledAsync(place, fewEntries);
        await using var many = await SummaryLedgers.FilledAsync(place, manyEntries);
        await PrepareAsync(many, few, WarmUps);
        var rounds = new List<(TimeSpan Many, TimeSpan Few)>();
        for (var round = 1; round <= place.Rounds; round++)
        {
            var (ofMany, ofFew) = await PrepareAsync(many, few, Requests);
            rounds.Add((Figures.Median(ofMany), Figures.Median(ofFew)));
            place.Say(
                $"half within {Figures.Seconds(rounds[^1].Many)} and {Figures.Seconds(rounds[^1].Few)}, 99 of 100 within {Figures.Seconds(Figures.Percentile99(ofMany))} and {Figures.Seconds(Figures.Percentile99(ofFew))}"
            );
        }

        var (ours, beside) = (Figures.Median(rounds.Select(round => round.Many)), Figures.Median(rounds.Select(round => round.Few)));
        var what = $"{YearStatement.What}, median at {manyEntries:#,0} entries";
        return
        [
            Finding.AtMost(
                what,
                $"itself at {fewEntries:#,0} entries",
                ours / beside,
                $"{Figures.Seconds(ours)} beside {Figures.Seconds(beside)}",
                1.5,
                1.2
            ),
            Finding.Within(what, ours, TimeSpan.FromMilliseconds(100)),
            Finding.Within("that statement as `.xlsx`, median", await RenderAsync(place, many, "xlsx"), TimeSpan.FromMilliseconds(500)),
            Finding.Within("that statement as `.html`, median", await RenderAsync(place, many, "html"), TimeSpan.FromMilliseconds(500)),
        ];
    }

    private static async Task<TimeSpan> RenderAsync(Workplace place, ServedLedger ledger, string form)
    {
        var (_, statement) = await YearStatement.PrepareAsync(ledger);
        var took = new List<TimeSpan>();
        for (var request = 0; request < Requests; request++)
        {
            took.Add(await YearStatement.RenderAsync(ledger, statement, form));
        }

        place.Say($"{form}: the first {Figures.Seconds(took[0])}, half within {Figures.Seconds(Figures.Median(took))}");
        return Figures.Median(took);
    }

    /// <summary>One is prepared after the other in turn, so that whatever else the machine does slows both.</summary>
    private static async Task<(List<TimeSpan> Many, List<TimeSpan> Few)> PrepareAsync(ServedLedger many, ServedLedger few, int requests)
    {
        var (ofMany, ofFew) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var request = 0; request < requests; request++)
        {
            ofMany.Add((await YearStatement.PrepareAsync(many)).Took);
            ofFew.Add((await YearStatement.PrepareAsync(few)).Took);
        }

        return (ofMany, ofFew);
    }
}
