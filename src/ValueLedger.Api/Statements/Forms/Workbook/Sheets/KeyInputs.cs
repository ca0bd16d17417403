using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The inputs behind the key figures; money in prices of the base year, discounted to year 0 and not rounded.</summary>
internal sealed record KeyInputs(Formula Hours, Formula Agency, Formula Partners, Formula Citizens)
{
    public static KeyInputs Of(PeriodInputs inputs) => new(inputs.Citizens.Hours, inputs.Publics.Present, inputs.Partners.Present, inputs.Citizens.Present);
}
