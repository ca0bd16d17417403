using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Summaries;

/// <summary>A summary beside the balance that hledger makes of the same entries.</summary>
internal sealed class JournalMeasurement : IMeasurement
{
    private const int Requests = 300;
    private const int WarmUps = 500;

    public string Name => "journal";

    public string About => "a summary beside hledger's balance";

    public IReadOnlyList<string> Tools { get; } = ["hledger"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var journal = RowFile.WriteJournal(place, SummaryLedgers.FewRows(place));
        var theirs = new List<TimeSpan>();
        for (var round = 1; round <= place.Rounds; round++)
        {
            var (_, took) = await Tool.RunAsync(
                "hledger",
                "-f",
                journal,
                "balance",
                "programme-",
                "-M",
                "--depth",
                "1",
                "--no-elide",
                "-b",
                $"{RandomRow.FirstDay:yyyy-MM-dd}",
                "-e",
                $"{RandomRow.FirstDay.AddYears(1):yyyy-MM-dd}"
            );
            theirs.Add(took);
            place.Say($"hledger balance: {Figures.Seconds(took)}");
        }

        await using var ledger = await SummaryLedgers.SmallAsync(place);
        var ours = new List<TimeSpan>();
        for (var request = 0; request < WarmUps; request++)
        {
            await YearSummary.AskAsync(ledger);
        }

        for (var request = 0; request < Requests; request++)
        {
            ours.Add(await YearSummary.AskAsync(ledger));
        }

        var (our, their) = (Figures.Median(ours), Figures.Median(theirs));
        return
        [
            Finding.AtLeast(
                $"{YearSummary.What}, median at {SummaryLedgers.Few(place):#,0} entries, the first time after a record",
                "hledger `balance -M` over the same entries as a journal",
                their / our,
                $"{Figures.Seconds(our)} beside {Figures.Seconds(their)}",
                300,
                2_000
            ),
        ];
    }
}
