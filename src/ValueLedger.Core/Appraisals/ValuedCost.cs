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
    [
        .. cost
            .Amounts.Where(amount => amount.Amount is not null)
            .Select(amount =>
                (
                    amount.Year,
                    appraisal.RealOf(amount, CentralReading.Instance),
                    appraisal.PresentValueOf(cost, amount, CentralReading.Instance)
                )
            ),
    ];

    public decimal PresentValue => Amounts.Sum(amount => amount.PresentValue);

    public Payment Payment =>
        new(Party, Cost.Class.IsPublic(), Cost.Transfer, PresentValue, BoundOfTheSum(), Cost.IsUnvalued)
        {
            Programme = Cost.Programme,
            IsByConvention = Cost.NotValued is not null,
        };

    private Bound BoundOfTheSum() => Cost.Amounts.Aggregate(Bound.Exact, (bound, amount) => bound.And(amount.Bound));
}

/// <summary>The part of one cost that one party bears.</summary>
/// <param name="Party">Label of the party.</param>
/// <param name="IsPublic">Whether it is agency cost.</param>
/// <param name="PresentValue">Present value of the valued part.</param>
/// <param name="Bound">Whether the present value is exact or a bound.</param>
/// <param name="IsUnvalued">Whether some of it has no value in money.</param>
internal sealed record Payment(string Party, bool IsPublic, bool Transfer, decimal PresentValue, Bound Bound, bool IsUnvalued)
{
    /// <summary>Code of the programme that received it; null in an appraisal.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether it has no value by convention.</summary>
    public bool IsByConvention { get; init; }
}
