using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All benefits of a period, as present values that are not rounded.</summary>
internal sealed record PeriodBenefits(BenefitBlock Benefits, BenefitBlock Transfers)
{
    /// <summary>Without transfers.</summary>
    public Formula PresentValue => Benefits.PresentValue;

    /// <summary>The part of it that belongs beside agency cost: of several programmes, that of those which recorded a public input.</summary>
    public Formula BesideAgencyCost => Benefits.BesideAgencyCost;

    /// <summary>With transfers, before cashability.</summary>
    public Formula Fiscal => Benefits.Fiscal + Transfers.Fiscal;

    /// <summary>With transfers, beside agency cost.</summary>
    public Formula Cashable => Benefits.Cashable + Transfers.Cashable;
}
