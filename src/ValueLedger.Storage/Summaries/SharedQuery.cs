using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>Loads what shared costs are made of: everything of the period, and what each pool recorded on the days of its
/// allocation.</summary>
internal static class SharedQuery
{
    public static SharedSources Load(LedgerView ledger, SummaryScan query, SummaryRequest request, CatalogueView catalogue)
    {
        var allocations = catalogue
            .Allocations.Select(allocation => allocation.Item)
            .Where(allocation => !allocation.Archived && allocation.Days().Overlaps(query.Period))
            .ToList();
        if (allocations.Count == 0)
        {
            return SharedSources.None;
        }

        var all = query with { Scope = new SummaryScope() };
        var details = new DetailsQuery(ledger, all, request with { GroupBy = [], Scope = all.Scope }, catalogue);
        return new SharedSources(
            [.. Known(SummaryStore.Quantities(ledger, all, tellsTeams: false))],
            [.. SummaryStore.Levels(ledger, all, catalogue, details)],
            [.. details.Readings],
            [
                .. allocations.Select(allocation => new PoolSource(
                    allocation,
                    [.. Known(SummaryStore.Quantities(ledger, OfThePool(allocation), tellsTeams: true))]
                )),
            ]
        );

        IEnumerable<StandingQuantity> Known(IEnumerable<StandingQuantity> quantities) =>
            quantities.Where(quantity => SummaryStore.IsKnown(catalogue, quantity.Flow));

        SummaryScan OfThePool(Allocation allocation) =>
            all with
            {
                Period = new DateRange(LocalDate.Max(allocation.From, query.Period.From), LocalDate.Min(allocation.To, query.Period.To)),
                Scope = new SummaryScope(Programme: catalogue.Programmes.Find(allocation.Pool)!.Number),
            };
    }
}
