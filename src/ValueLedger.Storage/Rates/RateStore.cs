using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Rates;

/// <summary>Records rates. A rate is never changed: a later one stands in its place.</summary>
public static class RateStore
{
    /// <summary>Records a rate and cuts the sums of its measure where it starts and ends.</summary>
    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose rate it is.</param>
    /// <param name="actorKey">Who records it.</param>
    /// <param name="rate">What is recorded.</param>
    /// <param name="measure">Number of the rate's measure.</param>
    public static RecordedRate Append(LedgerTurn ledger, int organisation, long? actorKey, Rate rate, int measure)
    {
        if (ledger.Movements.AreWaiting)
        {
            // Cut cells are filled from the journal: entries of this turn would be added once from there and once more when applied.
            throw new InvalidOperationException("A turn recorded a rate before the movements of its entries were applied.");
        }

        var before = ledger.History(organisation);
        var header = ledger.NextHeader(organisation, actorKey);
        var sequence = ledger.Append(organisation, actorKey, RecordType.Rate, rate);
        CatalogueStore.AddVersion(ledger, organisation, sequence, CatalogueKind.Rate, measure);
        ledger.CatalogueChanged(organisation, sequence);
        foreach (var day in new[] { rate.EffectiveFrom, rate.EffectiveTo ?? rate.EffectiveFrom }.Distinct())
        {
            CellStore.Cut(ledger, organisation, measure, before.SpanOf(rate.Measure, day.ToDay()), ledger.History(organisation));
        }

        return new RecordedRate(RecordId.Of(organisation, sequence, header.RecordedAt), sequence, header.RecordedAt, rate);
    }
}
