using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What was done, with what a unit of it cost. An output has a unit cost, never a benefit; each measure bears the whole cost, so that unit costs do not add up.</summary>
public sealed record OutputLine
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>What the measure was called then.</summary>
    public required string Title { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more of it is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether quantities add up or are a stock.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>In units.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>How many entries it is made of; of a level how many readings count.</summary>
    public required long Entries { get; init; }

    /// <summary>The same by grade of evidence, from the weakest up.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>Agency cost over the quantity, four decimals; null with a reason.</summary>
    public required decimal? AgencyCostPerUnit { get; init; }

    /// <summary>Full social cost over the quantity, four decimals; null with a reason.</summary>
    public required decimal? FullCostPerUnit { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>Why a unit cost is not given; null where both are.</summary>
    public required UnitCostGap? UndefinedReason { get; init; }

    /// <summary>Sorted by measure.</summary>
    internal static IReadOnlyList<OutputLine> Of(StatementTerms terms, PeriodFigures period)
    {
        var costs = new UnitCosts(terms, period.Inputs);
        var outputs = period.Counted
            .GroupBy(quantity => quantity.Measure)
            .Select(same => (Measure: terms.MeasureOf(same.Key), Grades: CountedQuantities.ByGrade(same)))
            .Where(output => output.Measure.Stage == MeasureStage.Output && output.Grades.Count > 0)
            .OrderBy(output => output.Measure.Code, StringComparer.Ordinal);
        return [.. outputs.Select((output, index) => Of($"{period.Prefix}output-{index + 1}", output.Measure, output.Grades, costs))];
    }

    private static OutputLine Of(string name, Measure measure, IReadOnlyList<GradeQuantity> grades, UnitCosts costs)
    {
        var quantity = grades.Sum(grade => grade.Quantity);
        var reason = UnitCosts.WhyNotOf(measure) ?? costs.WhyNotFor(quantity);
        return new OutputLine
        {
            Line = name,
            Measure = measure.Code,
            Title = measure.Title,
            Unit = measure.Unit,
            Direction = measure.Direction,
            Aggregation = measure.Aggregation,
            Quantity = quantity,
            Entries = grades.Sum(grade => grade.Entries),
            Grades = grades,
            AgencyCostPerUnit = reason is null ? costs.Agency(quantity) : null,
            FullCostPerUnit = reason is null or UnitCostGap.NoPublicInputIsValued ? costs.Full(quantity) : null,
            Partial = costs.ArePartial,
            UndefinedReason = reason,
        };
    }

    internal CostPerOutput ToUnitCost() => new(Line, AgencyCostPerUnit, FullCostPerUnit, Partial, UndefinedReason);
}
