using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>Makes lines of inputs: one for each measure, party and rate, and with a base year for each price year.</summary>
/// <param name="basis">What values citizens' time.</param>
/// <param name="nameOf">What the lines of a group are called, before their number.</param>
internal sealed class InputFigures(StatementTerms terms, Basis basis, Func<InputGroup, string> nameOf)
{
    private readonly ValuationPolicy _policy = new(terms.Known, basis);

    /// <summary>Public, partner and citizens' inputs, each sorted by measure, party and rate.</summary>
    public IReadOnlyList<ValuedInput> Of(IEnumerable<GradedQuantity> counted)
    {
        var inputs = counted
            .Where(quantity => terms.MeasureOf(quantity.Measure).Stage == MeasureStage.Input)
            .GroupBy(KeyOf)
            .Select(same => Unnamed(same.Key, same.First(), CountedQuantities.ByGrade(same)))
            .Where(input => input.Grades.Count > 0)
            .GroupBy(input => input.Group)
            .OrderBy(group => group.Key);
        return [.. inputs.SelectMany(group => Sorted(group).Select((input, index) => input with { Line = $"{nameOf(group.Key)}-{index + 1}" }))];
    }

    private LineKey KeyOf(GradedQuantity quantity)
    {
        var (valuation, reason) = _policy.On(terms.MeasureOf(quantity.Measure), quantity.Day);
        return new LineKey(quantity.Measure, quantity.Party, valuation?.Rate?.Sequence ?? 0, reason, PriceYears.Of(valuation, quantity.Day, terms.Prices.BaseYear));
    }

    private ValuedInput Unnamed(LineKey key, GradedQuantity one, IReadOnlyList<GradeQuantity> grades)
    {
        var measure = terms.MeasureOf(key.Measure);
        return new ValuedInput
        {
            Line = "",
            Measure = measure,
            Party = terms.PartyOf(key.Party),
            Grades = grades,
            Valuation = _policy.On(measure, one.Day).Valuation,
            Reason = key.Reason,
            PriceYear = key.PriceYear,
        };
    }

    /// <summary>Those without a party and those without a value come last.</summary>
    private static IEnumerable<ValuedInput> Sorted(IEnumerable<ValuedInput> inputs) => inputs
        .OrderBy(input => input.Measure.Code, StringComparer.Ordinal)
        .ThenBy(input => input.Party is null)
        .ThenBy(input => input.Party, StringComparer.Ordinal)
        .ThenBy(input => input.IsUnvalued)
        .ThenBy(input => input.Valuation?.Rate?.Rate.EffectiveFrom ?? default)
        .ThenBy(input => input.Valuation?.Rate?.Sequence ?? 0)
        .ThenBy(input => input.PriceYear, StringComparer.Ordinal)
        .ThenBy(input => input.Reason);

    private readonly record struct LineKey(int Measure, int Party, long Rate, UnvaluedReason? Reason, string? PriceYear);
}
