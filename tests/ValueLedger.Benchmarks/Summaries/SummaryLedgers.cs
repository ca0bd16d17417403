using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Summaries;

/// <summary>Ledgers of which summaries are asked.</summary>
internal static class SummaryLedgers
{
    /// <summary>Contributors of the small ledger.</summary>
    private const int FewContributors = 200;

    private const int Imports = 5;

    /// <summary>How many entries the small ledger has.</summary>
    public static int Few(Workplace place) => place.Rows / 10;

    public static int Many(Workplace place) => place.Rows * Imports;

    public static IEnumerable<RandomRow> FewRows(Workplace place) => RandomRow.Make(Few(place), seed: 100, FewContributors);

    public static async Task<ServedLedger> SmallAsync(Workplace place)
    {
        var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await FillAsync(place, ledger, FewRows(place));
        return ledger;
    }

    /// <summary>A ledger of so many entries, 200 for each contributor.</summary>
    public static async Task<ServedLedger> FilledAsync(Workplace place, int entries)
    {
        var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await FillAsync(place, ledger, RandomRow.Make(entries, seed: 1, entries / 200));
        return ledger;
    }

    public static async Task<ServedLedger> LargeAsync(Workplace place)
    {
        var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        for (var seed = 1; seed <= Imports; seed++)
        {
            await FillAsync(place, ledger, RandomRow.Make(place.Rows, seed));
        }

        return ledger;
    }

    private static async Task FillAsync(Workplace place, ServedLedger ledger, IEnumerable<RandomRow> rows)
    {
        var file = RowFile.WriteNdjson(place, rows);
        var import = await ImportSender.SendAsync(ledger.Http, file);
        File.Delete(file);
        place.Say($"filled: {import.Took.TotalSeconds:0.0} s ({import.Stages})");
    }
}
