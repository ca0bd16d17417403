using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>Makes lines of inputs: one for each measure, party, programme and rate; with a base year, also for each price year; in a long
/// period, also for each of its years.</summary>
/// <param name="terms">The terms of the statement.</param>
/// <param name="years">The years of the period; each has its own lines.</param>
/// <param name="basis">The basis that values citizens' time.</param>
/// <param name="nameOf">The name of a group's lines, which comes before their number.</param>
internal sealed class InputFigures(StatementTerms terms, StatementYears years, Basis basis, Func<InputGroup, string> nameOf)
{
    private readonly ValuationPolicy _policy = new(terms.Known, basis);

    /// <summary>Public, partner and citizens' inputs, each sorted by measure, party, programme and rate.</summary>
    public IReadOnlyList<ValuedInput> Of(IEnumerable<GradedQuantity> counted)
    {
        var inputs = counted
            .Where(quantity => terms.MeasureOf(quantity.Measure).Stage == MeasureStage.Input)
            .GroupBy(KeyOf)
            .Select(same => Unnamed(same.Key, [.. same]))
            .Where(input => input.Grades.Count > 0)
            .GroupBy(input => input.Group)
            .OrderBy(group => group.Key);
        return
        [
            .. inputs.SelectMany(group => Sorted(group).Select((input, index) => input with { Line = $"{nameOf(group.Key)}-{index + 1}" })),
        ];
    }

    private LineKey KeyOf(GradedQuantity quantity)
    {
        var (valuation, reason) = _policy.On(terms.MeasureOf(quantity.Measure), quantity.Day);
        return new LineKey(
            quantity.Programme,
            quantity.Measure,
            quantity.Party,
            valuation?.Rate?.Sequence ?? 0,
            reason,
            PriceYears.Of(valuation, quantity.Day, terms.Prices.BaseYear),
            years.Of(quantity.Day),
            quantity.Financier
        );
    }

    private ValuedInput Unnamed(LineKey key, IReadOnlyList<GradedQuantity> same)
    {
        var measure = terms.MeasureOf(key.Measure);
        var grades = CountedQuantities.ByGrade(same);
        var addsUp = measure.WhyNoSumOf(grades.Sum(grade => grade.Entries)) is null;
        var valuation = addsUp ? _policy.On(measure, same[0].Day).Valuation : null;
        return new ValuedInput
        {
            Line = "",
            Measure = measure,
            Programme = terms.Catalogue.Programmes[key.Programme].Code,
            Party = terms.PartyOf(key.Party),
            FinancedBy = terms.PartyOf(key.Financier),
            QuantityBound = CountedQuantities.BoundOf(same),
            Grades = grades,
            Valuation = valuation,
            Reason = addsUp ? key.Reason : UnvaluedReason.DoesNotAddUp,
            PriceYear = key.PriceYear,
            Year = key.Year,
            RateIsOlderThanItsPack =
                same.Where(quantity => valuation?.MayBeOutdatedOn(quantity.Day) is true).Sum(quantity => quantity.Entries) > 0,
        };
    }

    /// <summary>Lines without a party and lines without a value come last.</summary>
    private static IEnumerable<ValuedInput> Sorted(IEnumerable<ValuedInput> inputs) =>
        inputs
            .OrderBy(input => input.Measure.Code, StringComparer.Ordinal)
            .ThenBy(input => input.Party is null)
            .ThenBy(input => input.Party, StringComparer.Ordinal)
            .ThenBy(input => input.Programme, StringComparer.Ordinal)
            .ThenBy(input => input.IsUnvalued)
            .ThenBy(input => input.Valuation?.Rate?.Rate.EffectiveFrom ?? default)
            .ThenBy(input => input.Valuation?.Rate?.Sequence ?? 0)
            .ThenBy(input => input.PriceYear, StringComparer.Ordinal)
            .ThenBy(input => input.Year)
            .ThenBy(input => input.Reason)
            .ThenBy(input => input.FinancedBy is not null)
            .ThenBy(input => input.FinancedBy, StringComparer.Ordinal);

    private readonly record struct LineKey(
        int Programme,
        int Measure,
        int Party,
        long Rate,
        UnvaluedReason? Reason,
        string? PriceYear,
        int Year,
        int Financier
    );
}
