using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>A rate that a pack holds.</summary>
/// <param name="Measure">Code of the measure; of a pack of wages the one that takes them where no other is named.</param>
/// <param name="Basis">On what ground a unit is worth the amount.</param>
/// <param name="Amount">As published, per unit. Where there are components, their sum is what a unit is worth.</param>
/// <param name="Unit">The unit it is per.</param>
/// <param name="EffectiveFrom">First day on which it is in force, inclusive.</param>
/// <param name="EffectiveTo">First day on which it is no longer in force, exclusive; null while open.</param>
/// <param name="PriceYear">Calendar (2013) or financial (2013-14); null when not stated.</param>
/// <param name="Source">Where the figure comes from, whether it was seen there or in a copy, and until when nothing newer is known.</param>
/// <param name="Licence">Under which it may be used, as far as that was seen.</param>
/// <param name="Components">Who gains which part of it; empty when it is not split.</param>
/// <param name="RoundingTolerance">By how much the sum of the components may miss the amount; null without components.</param>
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
