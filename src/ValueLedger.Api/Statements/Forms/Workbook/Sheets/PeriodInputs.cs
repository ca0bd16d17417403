using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All inputs of a period.</summary>
internal sealed record PeriodInputs(InputBlock Publics, InputBlock Partners, InputBlock Citizens)
{
    public bool HasValue => Publics.HasValue || Partners.HasValue || Citizens.HasValue;

    /// <summary>Full social cost, not rounded.</summary>
    public Formula Full => Publics.Real + Partners.Real + Citizens.Real;

    public Formula Mobilisation => Publics.Mobilisation + Partners.Mobilisation + Citizens.Mobilisation;

    public Formula RealOf(NamedText party) => Publics.RealOf(party) + Partners.RealOf(party) + Citizens.RealOf(party);
}
