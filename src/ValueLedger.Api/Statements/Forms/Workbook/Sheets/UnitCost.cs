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

    public static UnitCost OfAgencies(PeriodInputs inputs, Formula cost) => new(inputs.Publics.HasValue ? cost : null, inputs.HasValue ? UnitCostGap.NoPublicInputIsValued : UnitCostGap.NoInputIsValued);

    public static UnitCost OfSociety(PeriodInputs inputs, Formula cost) => new(inputs.HasValue ? cost : null, UnitCostGap.NoInputIsValued);

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
