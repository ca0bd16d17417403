using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What one unit of an outcome is worth: the sum of its components.</summary>
public sealed record UnitValueFigure
{
    /// <summary>In money of the price year.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Calendar (2013) or financial (2013-14); null for prices of the base year.</summary>
    public required string? PriceYear { get; init; }

    /// <summary>Where the amount comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the rate it was taken from, listed in the notes; null where the amount was stated.</summary>
    public required string? Rate { get; init; }

    /// <summary>Whether the amount is exact or a bound.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Who gains which part; a single part, of the line's party, where the value is not split.</summary>
    public required IReadOnlyList<UnitValuePart> Components { get; init; }

    internal static UnitValueFigure Of(UnitValue value) =>
        new()
        {
            Amount = value.Amount(CentralReading.Instance),
            PriceYear = value.PriceYear,
            Source = value.Source,
            Rate = value.Rate,
            Bound = value.Bound,
            Components =
            [
                .. value.Components.Select(part => new UnitValuePart(
                    part.Party,
                    part.Category,
                    part.Cashability?.Central,
                    part.Amount.Central
                )),
            ],
        };
}

/// <summary>The part of a unit value that one party gains.</summary>
/// <param name="Party">Code of the party; null where none was named.</param>
/// <param name="Category">Category of the gain.</param>
/// <param name="Cashability">The share of a fiscal gain that a budget can really give up; null when not stated, which counts as the
/// whole.</param>
/// <param name="Amount">In money of the price year, per unit.</param>
public sealed record UnitValuePart(string? Party, BenefitCategory Category, decimal? Cashability, decimal Amount);
