using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All benefits of a period, as unrounded present values.</summary>
internal sealed record PeriodBenefits(BenefitBlock Benefits, BenefitBlock Transfers)
{
    /// <summary>Without transfers.</summary>
    public Formula PresentValue => Benefits.PresentValue;

    /// <summary>The part that may be compared with agency cost: of several programmes, the benefits of those that recorded a public
    /// input.</summary>
    public Formula BesideAgencyCost => Benefits.BesideAgencyCost;

    /// <summary>With transfers, before cashability.</summary>
    public Formula Fiscal => Benefits.Fiscal + Transfers.Fiscal;

    /// <summary>With transfers, compared with agency cost.</summary>
    public Formula Cashable => Benefits.Cashable + Transfers.Cashable;
}

/// <summary>A section of benefits, with its sums for other sheets as unrounded present values.</summary>
/// <param name="Total">Its row.</param>
/// <param name="Rows">Rows of the lines that have a value, by line.</param>
/// <param name="Annuities">By line: what one unit in each of its years is worth in year 0.</param>
/// <param name="IsKnown">Whether any line has a value; otherwise the sums are unknown, not zero.</param>
internal sealed record BenefitBlock(SheetRow Total, Dictionary<string, SheetRow> Rows, Dictionary<string, Formula> Annuities, bool IsKnown)
{
    public Formula PresentValue => Of(BenefitSheet.ExactPresentValue);

    /// <summary>The part that may be compared with agency cost.</summary>
    public Formula BesideAgencyCost => Of(BenefitSheet.ExactBeside);

    public Formula Fiscal => Of(BenefitSheet.ExactFiscal);

    /// <summary>The part that budgets can give up and that may be compared with agency cost.</summary>
    public Formula Cashable => Of(BenefitSheet.ExactCashable);

    private Formula Of(Column column) => IsKnown ? Total[column] : Formula.Zero;
}
