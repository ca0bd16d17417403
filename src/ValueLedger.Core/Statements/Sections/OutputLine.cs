using System.ComponentModel;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What the programmes did, with the cost per unit. An output has a cost per unit but never a benefit. Each measure bears the
/// whole cost, so costs per unit do not add up.</summary>
public sealed record OutputLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Title of the measure at that time.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more of it is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether quantities add up, are a stock, a share or a mean.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>In units; null with a reason where readings do not add up.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Whether the quantity, share or mean is exact, a bound or approximate.</summary>
    public Bound Bound { get; init; }

    [Description("The share or mean of all who were asked or followed; null for other measures.")]
    public AnswersLine? Answers { get; init; }

    /// <summary>Number of entries; for a level, the number of readings that count.</summary>
    public required long Entries { get; init; }

    /// <summary>The quantity by grade of evidence, weakest first.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>Codes of the programmes that recorded it and whose costs are divided by it; sorted.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>Agency cost of these programmes per unit, four decimals; null with a reason.</summary>
    public required decimal? AgencyCostPerUnit { get; init; }

    /// <summary>Full social cost of these programmes per unit, four decimals; null with a reason.</summary>
    public required decimal? FullCostPerUnit { get; init; }

    /// <summary>Whether one of the two unit costs is partial.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether agency cost leaves out a quantity that has no rate, or a programme without public input beside others that have
    /// some.</summary>
    public required bool AgencyCostPartial { get; init; }

    /// <summary>Whether full social cost leaves something out.</summary>
    public required bool FullCostPartial { get; init; }

    /// <summary>Whether agency cost per unit is exact or a bound, depending on the rates it uses.</summary>
    public required Bound AgencyCostBound { get; init; }

    /// <summary>Whether full social cost per unit is exact or a bound.</summary>
    public required Bound FullCostBound { get; init; }

    /// <summary>Why a cost per unit is missing; null where both are given.</summary>
    public required UnitCostGap? UndefinedReason { get; init; }

    /// <summary>Sorted by measure.</summary>
    internal static IReadOnlyList<OutputLine> Of(StatementTerms terms, PeriodFigures period)
    {
        var outputs = period
            .Counted.GroupBy(quantity => quantity.Measure)
            .Select(same =>
                (
                    Measure: terms.MeasureOf(same.Key),
                    Grades: CountedQuantities.ByGrade(same),
                    Quantities: same.ToList(),
                    Programmes: ProgrammesOf(terms, same)
                )
            )
            .Where(output => output.Measure.Stage == MeasureStage.Output && output.Grades.Count > 0)
            .OrderBy(output => output.Measure.Code, StringComparer.Ordinal);
        return
        [
            .. outputs.Select(
                (output, index) =>
                    Of(
                        $"{period.Prefix}output-{index + 1}",
                        output.Measure,
                        output.Grades,
                        output.Quantities,
                        output.Programmes,
                        new UnitCosts(terms, period, output.Programmes)
                    )
            ),
        ];
    }

    private static OutputLine Of(
        string name,
        Measure measure,
        IReadOnlyList<GradeQuantity> grades,
        IReadOnlyList<GradedQuantity> quantities,
        IReadOnlyList<string> programmes,
        UnitCosts costs
    )
    {
        var quantity = grades.Sum(grade => grade.Quantity);
        var bound = CountedQuantities.BoundOf(quantities);
        var addsUp = measure.WhyNoSumOf(grades.Sum(grade => grade.Entries)) is null;
        var perUnit = costs.Of(measure, addsUp ? quantity : null);
        return new OutputLine
        {
            Line = name,
            Measure = measure.Code,
            Title = measure.Title,
            Unit = measure.Unit,
            Direction = measure.Direction,
            Aggregation = measure.Aggregation,
            Quantity = addsUp ? quantity : null,
            Bound = bound,
            Answers = measure.IsOfAnswers() ? AnswersLine.From(CountedQuantities.Pooled(measure, quantities)) : null,
            Entries = grades.Sum(grade => grade.Entries),
            Grades = addsUp || measure.IsOfAnswers() ? grades : [],
            Programmes = programmes,
            AgencyCostPerUnit = perUnit.Agency,
            FullCostPerUnit = perUnit.Full,
            Partial = costs.AgencyIsPartial || costs.FullIsPartial,
            AgencyCostPartial = costs.AgencyIsPartial,
            FullCostPartial = costs.FullIsPartial,
            AgencyCostBound = costs.AgencyBound.And(bound.Mirrored()),
            FullCostBound = costs.FullBound.And(bound.Mirrored()),
            UndefinedReason = perUnit.Reason,
        };
    }

    internal CostPerOutput ToUnitCost() =>
        new(
            Line,
            AgencyCostPerUnit,
            FullCostPerUnit,
            Partial,
            AgencyCostPartial,
            FullCostPartial,
            AgencyCostBound,
            FullCostBound,
            UndefinedReason
        );

    private static IReadOnlyList<string> ProgrammesOf(StatementTerms terms, IEnumerable<GradedQuantity> quantities) =>
        [
            .. quantities
                .GroupBy(quantity => quantity.Programme)
                .Where(programme => programme.Sum(quantity => quantity.Entries) > 0)
                .Select(programme => terms.Catalogue.Programmes[programme.Key].Code)
                .Order(StringComparer.Ordinal),
        ];
}
