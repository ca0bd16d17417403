using NodaTime;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What one unit of an outcome is worth, to whom, and who says so.</summary>
public sealed record UnitValue
{
    /// <summary>At least one; their sum is what counts. A value that is not split is one component, of the line's party, category and cashability.</summary>
    public required IReadOnlyList<UnitValueComponent> Components { get; init; }

    /// <summary>What one of the outcome is; null when not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null for prices of the base year.</summary>
    public string? PriceYear { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the amount is exact or a bound.</summary>
    public Bound Bound { get; init; }

    /// <summary>Id of the rate it was taken from; null when the amount was stated.</summary>
    public string? Rate { get; init; }

    /// <summary>The last day for which nothing newer than the rate it was taken from is known; null when that is not stated.</summary>
    public LocalDate? CompleteUntil { get; init; }

    /// <summary>Whether the rate it was taken from was seen with its publisher or in a copy; null when that is not stated.</summary>
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
