using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A cost to divide by units.</summary>
/// <param name="Cost">Not rounded; null where none of it has a value.</param>
/// <param name="WhyUnknown">The text then.</param>
internal sealed record UnitCost(Formula? Cost, UnitCostGap WhyUnknown)
{
    private const int Decimals = 4;

    /// <summary>The cost per unit to four decimals, or why there is none.</summary>
    /// <param name="quantity">The divisor.</param>
    /// <param name="reported">The value in the document.</param>
    /// <param name="reason">Why there is no cost; null where there is one.</param>
    public Cell For(Formula quantity, decimal? reported, UnitCostGap? reason) =>
        (Cost, reason) switch
        {
            (_, UnitCostGap.MeasureIsALevel or UnitCostGap.LessOfItIsBetter or UnitCostGap.QuantityDoesNotAddUp) => Cell.Text(
                ReasonWords.Of(reason.Value)
            ),
            ({ } cost, _) => Cell.ReportedAbove(
                quantity,
                ReasonWords.Of(UnitCostGap.QuantityIsZeroOrLess),
                (cost / quantity).Rounded(Decimals),
                reported,
                Format.PerUnit
            ),
            _ => Cell.Text(ReasonWords.Of(WhyUnknown)),
        };
}

/// <summary>The inputs of each programme in a period.</summary>
/// <param name="rows">By code of the programme.</param>
/// <param name="agency">Column of agency cost, not rounded.</param>
/// <param name="full">Column of full social cost, not rounded.</param>
/// <param name="inputs">The inputs of the period.</param>
internal sealed class ProgrammeCosts(Dictionary<string, SheetRow> rows, Column agency, Column full, PeriodInputs inputs)
{
    /// <summary>Agency cost of several programmes together.</summary>
    public UnitCost Agency(IReadOnlyList<string> programmes) =>
        new(
            inputs.Publics.HasValueIn(programmes) ? Sum(programmes, agency) : null,
            !inputs.HasValueIn(programmes) ? UnitCostGap.NoInputIsValued
                : inputs.Publics.HasAnyOf(programmes) ? UnitCostGap.NoPublicInputIsValued
                : UnitCostGap.NoPublicInputRecorded
        );

    /// <summary>Full social cost of several programmes together.</summary>
    public UnitCost Full(IReadOnlyList<string> programmes) =>
        new(inputs.HasValueIn(programmes) ? Sum(programmes, full) : null, UnitCostGap.NoInputIsValued);

    private Formula Sum(IReadOnlyList<string> programmes, Column column) =>
        programmes.Select(programme => rows[programme][column]).Aggregate((sum, cost) => sum + cost);
}
