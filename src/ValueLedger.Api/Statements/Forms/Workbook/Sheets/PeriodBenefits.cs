using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All benefits of a period, as present values that are not rounded.</summary>
internal sealed record PeriodBenefits(BenefitBlock Benefits, BenefitBlock Transfers)
{
    /// <summary>Without transfers.</summary>
    public Formula PresentValue => Benefits.PresentValue;

    /// <summary>With transfers, before cashability.</summary>
    public Formula Fiscal => Benefits.Fiscal + Transfers.Fiscal;

    /// <summary>With transfers.</summary>
    public Formula Cashable => Benefits.Cashable + Transfers.Cashable;
}
