using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>A rate that a pack holds.</summary>
/// <param name="Measure">Code of the measure; in a pack of wages, the measure that is used unless another is named.</param>
/// <param name="Basis">The basis on which a unit is worth the amount.</param>
/// <param name="Amount">The amount per unit, as published. If there are components, their sum is the value of a unit.</param>
/// <param name="Unit">The unit that the amount is for.</param>
/// <param name="EffectiveFrom">The first day on which the rate is in force, inclusive.</param>
/// <param name="EffectiveTo">The first day on which the rate is no longer in force, exclusive; null if it has no end.</param>
/// <param name="PriceYear">The year in whose prices the amount is: a calendar year (2013) or a financial year (2013-14); null if not stated.</param>
/// <param name="Source">Where the figure comes from, whether it was taken from there or from a copy, and until when no newer figure is known.</param>
/// <param name="Licence">The licence under which the figure may be used, as far as it was found.</param>
/// <param name="Components">Who gains which part of the amount; empty if it is not split.</param>
/// <param name="RoundingTolerance">By how much the sum of the components may differ from the amount; null without components.</param>
public sealed record PackRateAnswer(
    string Measure,
    Basis Basis,
    decimal Amount,
    string Unit,
    LocalDate EffectiveFrom,
    LocalDate? EffectiveTo,
    string? PriceYear,
    Source Source,
    string Licence,
    IReadOnlyList<RateComponent> Components,
    decimal? RoundingTolerance)
{
    public static PackRateAnswer Of(Rate rate) => new(
        rate.Measure, rate.Basis, rate.Amount, rate.Unit, rate.EffectiveFrom, rate.EffectiveTo, rate.PriceYear, rate.Source, rate.Licence!, rate.Components ?? [], rate.RoundingTolerance);
}
