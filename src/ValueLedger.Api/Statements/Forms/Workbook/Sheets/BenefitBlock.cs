using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A section of benefits with the sums that other sheets form of it, as present values that are not rounded.</summary>
/// <param name="Total">Its row.</param>
/// <param name="Rows">By line, of those that have a value.</param>
/// <param name="Annuities">By line, what one unit in each of its years is worth in year 0.</param>
internal sealed record BenefitBlock(SheetRow Total, Dictionary<string, SheetRow> Rows, Dictionary<string, Formula> Annuities)
{
    public Formula PresentValue => Total[BenefitSheet.ExactPresentValue];

    public Formula Fiscal => Total[BenefitSheet.ExactFiscal];

    public Formula Cashable => Total[BenefitSheet.ExactCashable];
}
