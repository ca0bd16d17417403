using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What a unit of what came out cost, in both perspectives, in prices of the base year.</summary>
internal sealed class UnitCosts(StatementTerms terms, IReadOnlyList<ValuedInput> inputs)
{
    /// <summary>Null where no public input has a value: unrecorded is not nil.</summary>
    private readonly decimal? _agency = CostOf(terms, [.. inputs.Where(input => input.Group == InputGroup.Public)]);

    /// <summary>Null where nothing has a value.</summary>
    private readonly decimal? _full = CostOf(terms, inputs);

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public bool ArePartial { get; } = inputs.Any(input => input.IsUnvalued);

    /// <summary>Why units of the measure have no cost at all, whatever was put in; null where they have.</summary>
    public static UnitCostGap? WhyNotOf(Measure measure) =>
        measure.Aggregation == Aggregation.Level ? UnitCostGap.MeasureIsALevel
        : measure.Direction == Direction.Decrease ? UnitCostGap.LessOfItIsBetter
        : null;

    /// <summary>Why one of the costs is not given for a quantity; null where both are.</summary>
    public UnitCostGap? WhyNotFor(decimal quantity) =>
        Quotient.Of(_full ?? 0m, Math.Max(quantity, 0m)) is null ? UnitCostGap.QuantityIsZeroOrLess
        : _full is null ? UnitCostGap.NoInputIsValued
        : _agency is null ? UnitCostGap.NoPublicInputIsValued
        : null;

    /// <summary>Agency cost for each unit; null where there is none.</summary>
    public decimal? Agency(decimal quantity) => PerUnit(_agency, quantity);

    /// <summary>Full social cost for each unit; null where there is none.</summary>
    public decimal? Full(decimal quantity) => PerUnit(_full, quantity);

    private static decimal? PerUnit(decimal? cost, decimal quantity) =>
        cost is { } known && quantity > 0 && Quotient.Of(known, quantity) is { } perUnit ? Rounding.PerUnit(perUnit) : null;

    private static decimal? CostOf(StatementTerms terms, IReadOnlyList<ValuedInput> inputs) =>
        inputs.Any(input => !input.IsUnvalued) ? inputs.Sum(input => input.Real(terms.Prices)) : null;
}
