using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A section of benefits with the sums that other sheets form of it, as present values that are not rounded.</summary>
/// <param name="Total">Its row.</param>
/// <param name="Rows">By line, of those that have a value.</param>
/// <param name="Annuities">By line, what one unit in each of its years is worth in year 0.</param>
/// <param name="IsKnown">Whether any line has a value; else the sums are of nothing, and not nil.</param>
internal sealed record BenefitBlock(SheetRow Total, Dictionary<string, SheetRow> Rows, Dictionary<string, Formula> Annuities, bool IsKnown)
{
    public Formula PresentValue => Of(BenefitSheet.ExactPresentValue);

    /// <summary>The part of it that belongs beside agency cost.</summary>
    public Formula BesideAgencyCost => Of(BenefitSheet.ExactBeside);

    public Formula Fiscal => Of(BenefitSheet.ExactFiscal);

    /// <summary>The part of it that can be given up by budgets and belongs beside agency cost.</summary>
    public Formula Cashable => Of(BenefitSheet.ExactCashable);

    private Formula Of(Column column) => IsKnown ? Total[column] : Formula.Zero;
}
