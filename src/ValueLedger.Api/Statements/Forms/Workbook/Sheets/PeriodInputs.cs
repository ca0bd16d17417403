using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>All inputs of a period.</summary>
internal sealed record PeriodInputs(InputBlock Publics, InputBlock Partners, InputBlock Citizens)
{
    public bool HasValueIn(IReadOnlyList<string> programmes) =>
        Publics.HasValueIn(programmes) || Partners.HasValueIn(programmes) || Citizens.HasValueIn(programmes);

    /// <summary>Full social cost discounted to year 0, not rounded.</summary>
    public Formula Present => Publics.Present + Partners.Present + Citizens.Present;

    /// <summary>What partners and citizens put into programmes that may be compared with agency cost, discounted and not rounded.</summary>
    public Formula OthersBeside => Partners.Beside + Citizens.Beside;

    public Formula Mobilisation => Publics.Mobilisation + Partners.Mobilisation + Citizens.Mobilisation;

    /// <summary>The inputs of one programme.</summary>
    public Formula RealInto(NamedText programme) =>
        Publics.RealInto(programme) + Partners.RealInto(programme) + Citizens.RealInto(programme);

    /// <summary>The inputs that one party bears, discounted to year 0.</summary>
    public Formula PresentOf(NamedText party) => Publics.PresentOf(party) + Partners.PresentOf(party) + Citizens.PresentOf(party);
}

/// <summary>The inputs behind the key figures; money in prices of the base year, discounted to year 0 and not rounded.</summary>
internal sealed record KeyInputs(Formula Hours, Formula Agency, Formula Partners, Formula Citizens, Formula OthersBeside)
{
    public static KeyInputs Of(PeriodInputs inputs) =>
        new(inputs.Citizens.Hours, inputs.Publics.Present, inputs.Partners.Present, inputs.Citizens.Present, inputs.OthersBeside);
}
