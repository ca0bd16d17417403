using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The part of a unit value that one party gains.</summary>
/// <param name="Party">A label; null when none was named.</param>
/// <param name="Category">Category of the gain.</param>
/// <param name="Cashability">The share of a fiscal gain that a budget can really give up; null when not stated, which counts as the whole.</param>
/// <param name="Amount">In money of the price year, per unit.</param>
public sealed record UnitValueComponent(string? Party, BenefitCategory Category, Figure? Cashability, Figure Amount)
{
    public decimal CashableShare(IFigureReading reading) => Cashability is null ? 1m : reading.Of(Cashability);
}
