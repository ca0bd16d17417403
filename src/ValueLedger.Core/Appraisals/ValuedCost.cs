using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A cost with the results from its central figures; not rounded.</summary>
internal sealed class ValuedCost(Appraisal appraisal, Cost cost)
{
    public Cost Cost { get; } = cost;

    public string Party => Cost.Party ?? PayerGainerRow.NotNamed;

    /// <summary>Whether any of it is valued.</summary>
    public bool IsKnown => Cost.Amounts.Any(amount => amount.Amount is not null);

    /// <summary>Each valued amount: in base-year prices, and as a year-0 value with optimism bias.</summary>
    public IReadOnlyList<(int Year, decimal Real, decimal PresentValue)> Amounts { get; } =
        [.. cost.Amounts.Where(amount => amount.Amount is not null)
            .Select(amount => (amount.Year, appraisal.RealOf(amount, CentralReading.Instance), appraisal.PresentValueOf(cost, amount, CentralReading.Instance)))];

    public decimal PresentValue => Amounts.Sum(amount => amount.PresentValue);

    public Payment Payment => new(Party, Cost.Class.IsPublic(), Cost.Transfer, PresentValue, BoundOfTheSum(), Cost.IsUnvalued);

    private Bound BoundOfTheSum() => Cost.Amounts.Aggregate(Bound.Exact, (bound, amount) => bound.And(amount.Bound));
}
