using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Rates;

/// <summary>What a quantity is worth and by which rate.</summary>
/// <param name="Basis">The ground of the figure.</param>
/// <param name="Rate">The rate in force on the day; null where money counts at face.</param>
/// <param name="RateAmount">What one unit is worth.</param>
public sealed record Valuation(Basis Basis, RecordedRate? Rate, decimal RateAmount)
{
    /// <summary>Exact: quantity times rate, not rounded.</summary>
    public decimal Of(decimal quantity) => quantity * RateAmount;
}
