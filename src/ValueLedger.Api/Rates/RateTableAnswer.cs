namespace ValueLedger.Api.Rates;

/// <summary>A recorded table of rates. It always holds that recorded + alreadyRecorded = rows.</summary>
/// <param name="Rows">Number of rates in the table.</param>
/// <param name="Recorded">Number of new rates.</param>
/// <param name="AlreadyRecorded">Number of rates that were already recorded in the same form.</param>
/// <param name="Rates">In the order of the rows.</param>
public sealed record RateTableAnswer(int Rows, int Recorded, int AlreadyRecorded, IReadOnlyList<RateAnswer> Rates)
{
    internal static RateTableAnswer Of(TableRates table, bool isDryRun)
    {
        var recorded = table.Rates.Count(table.IsNew);
        return new RateTableAnswer(
            table.Rates.Count,
            recorded,
            table.Rates.Count - recorded,
            [.. table.Rates.Select(rate => RateAnswer.Of(rate, isDryRun && table.IsNew(rate)))]
        );
    }
}
