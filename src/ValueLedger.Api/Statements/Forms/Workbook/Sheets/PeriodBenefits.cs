using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All benefits of a period, as unrounded present values.</summary>
internal sealed record PeriodBenefits(BenefitBlock Benefits, BenefitBlock Transfers)
{
    /// <summary>Without transfers.</summary>
    public Formula PresentValue => Benefits.PresentValue;

    /// <summary>The part that may be compared with agency cost: of several programmes, the benefits of those that recorded a public input.</summary>
    public Formula BesideAgencyCost => Benefits.BesideAgencyCost;

    /// <summary>With transfers, before cashability.</summary>
    public Formula Fiscal => Benefits.Fiscal + Transfers.Fiscal;

    /// <summary>With transfers, compared with agency cost.</summary>
    public Formula Cashable => Benefits.Cashable + Transfers.Cashable;
}
