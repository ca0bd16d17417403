namespace ValueLedger.Api.Rates;

/// <summary>A table of rates that was recorded. Always recorded + alreadyRecorded = rows.</summary>
/// <param name="Rows">How many rates the table has.</param>
/// <param name="Recorded">How many are new.</param>
/// <param name="AlreadyRecorded">How many stood already as they are in the table.</param>
/// <param name="Rates">In the order of the rows.</param>
public sealed record RateTableAnswer(int Rows, int Recorded, int AlreadyRecorded, IReadOnlyList<RateAnswer> Rates)
{
    internal static RateTableAnswer Of(TableRates table, bool isDryRun)
    {
        var recorded = table.Rates.Count(table.IsNew);
        return new RateTableAnswer(table.Rates.Count, recorded, table.Rates.Count - recorded, [.. table.Rates.Select(rate => RateAnswer.Of(rate, isDryRun && table.IsNew(rate)))]);
    }
}
