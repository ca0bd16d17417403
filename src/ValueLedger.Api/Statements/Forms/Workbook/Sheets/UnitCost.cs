using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A cost to be divided by units.</summary>
/// <param name="Cost">Not rounded; null where nothing of it has a value.</param>
/// <param name="WhyUnknown">What is said then.</param>
internal sealed record UnitCost(Formula? Cost, UnitCostGap WhyUnknown)
{
    private const int Decimals = 4;

    /// <summary>What one of a quantity cost, to four decimals, or why that is not said.</summary>
    /// <param name="quantity">What the cost is divided by.</param>
    /// <param name="reported">What the document says.</param>
    /// <param name="reason">Why it gives no cost; null where it gives one.</param>
    public Cell For(Formula quantity, decimal? reported, UnitCostGap? reason) => (Cost, reason) switch
    {
        (_, UnitCostGap.MeasureIsALevel or UnitCostGap.LessOfItIsBetter) => Cell.Text(ReasonWords.Of(reason.Value)),
        ({ } cost, _) => Cell.ReportedAbove(quantity, ReasonWords.Of(UnitCostGap.QuantityIsZeroOrLess), (cost / quantity).Rounded(Decimals), reported, Format.PerUnit),
        _ => Cell.Text(ReasonWords.Of(WhyUnknown)),
    };
}

/// <summary>What was put into each programme of a period.</summary>
/// <param name="rows">By code of the programme.</param>
/// <param name="agency">Column of agency cost, not rounded.</param>
/// <param name="full">Column of full social cost, not rounded.</param>
/// <param name="inputs">Of the period.</param>
internal sealed class ProgrammeCosts(Dictionary<string, SheetRow> rows, Column agency, Column full, PeriodInputs inputs)
{
    /// <summary>Agency cost of some programmes together.</summary>
    public UnitCost Agency(IReadOnlyList<string> programmes) =>
        new(
            inputs.Publics.HasValueIn(programmes) ? Sum(programmes, agency) : null,
            !inputs.HasValueIn(programmes) ? UnitCostGap.NoInputIsValued : inputs.Publics.HasAnyOf(programmes) ? UnitCostGap.NoPublicInputIsValued : UnitCostGap.NoPublicInputRecorded);

    /// <summary>Full social cost of some programmes together.</summary>
    public UnitCost Full(IReadOnlyList<string> programmes) => new(inputs.HasValueIn(programmes) ? Sum(programmes, full) : null, UnitCostGap.NoInputIsValued);

    private Formula Sum(IReadOnlyList<string> programmes, Column column) => programmes.Select(programme => rows[programme][column]).Aggregate((sum, cost) => sum + cost);
}
