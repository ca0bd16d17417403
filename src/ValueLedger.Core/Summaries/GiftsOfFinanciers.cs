using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>
/// The money given by the parties that paid parts of costs, to see whether it covers these parts: only then does the money count once, as
/// their gift.
/// </summary>
internal sealed class GiftsOfFinanciers
{
    private readonly ValuationPolicy _policy;
    private readonly Dictionary<int, (decimal Financed, decimal Given)> _parties;

    public GiftsOfFinanciers(CatalogueView catalogue, ValuationPolicy policy, IEnumerable<DetailedReading> details)
    {
        _policy = policy;
        _parties = details
            .SelectMany(reading => reading.Details.FinancedBy ?? [])
            .GroupBy(part => catalogue.Parties.Find(part.Party)?.Number ?? 0)
            .ToDictionary(same => same.Key, same => (same.Sum(part => part.Amount), 0m));
    }

    /// <summary>Whether a party paid more than it gave.</summary>
    public bool AreExceeded => _parties.Values.Any(party => party.Financed > party.Given);

    public void Add(Measure measure, StandingQuantity quantity)
    {
        if (
            (measure.IsCitizens() || measure.IsPartners())
            && measure.Class.IsMoney()
            && measure.Aggregation == Aggregation.Sum
            && _parties.TryGetValue(quantity.Flow.Party, out var party)
            && _policy.On(measure, quantity.Day).Valuation is { } valuation
        )
        {
            _parties[quantity.Flow.Party] = party with { Given = party.Given + valuation.Of(Amounts.Quantity.Units(quantity.Micros)) };
        }
    }
}
