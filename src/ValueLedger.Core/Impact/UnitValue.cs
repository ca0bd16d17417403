using NodaTime;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What one unit of an outcome is worth, to whom, and the source of the figure.</summary>
public sealed record UnitValue
{
    /// <summary>At least one; their sum is the value. A value that is not split is one component with the line's party, category and
    /// cashability.</summary>
    public required IReadOnlyList<UnitValueComponent> Components { get; init; }

    /// <summary>The unit of the outcome; null when not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null for prices of the base year.</summary>
    public string? PriceYear { get; init; }

    /// <summary>Where the amount comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the amount is exact or a bound.</summary>
    public Bound Bound { get; init; }

    /// <summary>Id of the rate it was taken from; null when the amount was stated.</summary>
    public string? Rate { get; init; }

    /// <summary>The last day for which the rate it was taken from is known to be the newest; null when not stated.</summary>
    public LocalDate? CompleteUntil { get; init; }

    /// <summary>Whether the rate it was taken from was checked at its publisher or in a copy; null when not stated.</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>In money of the price year, per unit.</summary>
    public decimal Amount(IFigureReading reading)
    {
        var sum = 0m;
        foreach (var component in Components)
        {
            sum += reading.Of(component.Amount);
        }

        return sum;
    }
}

/// <summary>The part of a unit value that one party gains.</summary>
/// <param name="Party">A label; null when none was named.</param>
/// <param name="Category">Category of the gain.</param>
/// <param name="Cashability">The share of a fiscal gain that a budget can really give up; null when not stated, which counts as the
/// whole.</param>
/// <param name="Amount">In money of the price year, per unit.</param>
public sealed record UnitValueComponent(string? Party, BenefitCategory Category, Figure? Cashability, Figure Amount)
{
    public decimal CashableShare(IFigureReading reading) => Cashability is null ? 1m : reading.Of(Cashability);
}
