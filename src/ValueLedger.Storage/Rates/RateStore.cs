using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Rates;

/// <summary>Records rates. A rate is never changed: a later one replaces it.</summary>
public static class RateStore
{
    /// <summary>Records a rate and splits the sums of its measure where it starts and ends.</summary>
    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose rate it is.</param>
    /// <param name="actorKey">Who records it.</param>
    /// <param name="rate">What is recorded.</param>
    /// <param name="measure">Number of the rate's measure.</param>
    public static RecordedRate Append(LedgerTurn ledger, int organisation, long? actorKey, Rate rate, int measure) =>
        AppendAll(ledger, organisation, actorKey, [(rate, measure)])[0];

    /// <summary>Records rates in their order, each as a record of its own, and then splits the sums of their measures once.</summary>
    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose rates they are.</param>
    /// <param name="actorKey">Who records them.</param>
    /// <param name="rates">What is recorded, of registered measures.</param>
    public static IReadOnlyList<RecordedRate> AppendAll(LedgerTurn ledger, int organisation, long? actorKey, IReadOnlyList<Rate> rates)
    {
        var measures = ledger.Known(organisation).Catalogue.Measures;
        return AppendAll(ledger, organisation, actorKey, [.. rates.Select(rate => (rate, measures.Find(rate.Measure)!.Number))]);
    }

    private static List<RecordedRate> AppendAll(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        IReadOnlyList<(Rate Rate, int Measure)> rates
    )
    {
        // Waiting changes belong to the cells as they are before the split.
        if (!ledger.Finish())
        {
            throw new InvalidOperationException("What this turn recorded before does not fit the sums.");
        }

        var before = ledger.History(organisation);
        var recorded = rates.Select(rate => AppendOne(ledger, organisation, actorKey, rate.Rate, rate.Measure)).ToList();
        foreach (
            var (measure, span) in rates
                .SelectMany(rate => rate.Rate.TurningDays().Select(day => (rate.Measure, before.SpanOf(rate.Rate.Measure, day.ToDay()))))
                .Distinct()
        )
        {
            CellStore.Cut(ledger, organisation, measure, span, ledger.History(organisation));
        }

        return recorded;
    }

    private static RecordedRate AppendOne(LedgerTurn ledger, int organisation, long? actorKey, Rate rate, int measure)
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var sequence = ledger.Append(organisation, actorKey, RecordType.Rate, rate);
        CatalogueStore.AddVersion(ledger, organisation, sequence, CatalogueKind.Rate, measure);
        ledger.CatalogueChanged(organisation, sequence);
        return new RecordedRate(RecordId.Of(organisation, sequence, header.RecordedAt), sequence, header.RecordedAt, rate);
    }
}
