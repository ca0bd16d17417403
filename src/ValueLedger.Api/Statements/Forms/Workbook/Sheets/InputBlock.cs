using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The lines of a section of inputs, with the sums that other sheets form of them.</summary>
/// <param name="Lines">Without rounding and total.</param>
/// <param name="Total">Its row.</param>
/// <param name="Section">As the document has it.</param>
internal sealed record InputBlock(Block Lines, SheetRow Total, InputSection Section)
{
    public bool HasValue => Section.Lines.Any(line => line.Value is not null);

    /// <summary>In prices of the base year, not rounded.</summary>
    public Formula Real => Total[InputSheet.ExactReal];

    /// <summary>The part of it that one party bears.</summary>
    public Formula RealOf(NamedText party) => (Lines[InputSheet.Party].Is(party) * Lines[InputSheet.ExactReal].Numbers).Sum();

    /// <summary>The part of it that entries of one grade are worth.</summary>
    public Formula RealOf(Column grade) => (Lines[grade].Numbers * Lines[InputSheet.Rate].Numbers * Lines[InputSheet.Deflator].Numbers).Sum();

    /// <summary>The part of it that is spent to make citizens' contribution possible.</summary>
    public Formula Mobilisation => (Lines[InputSheet.Mobilisation].Is("yes") * Lines[InputSheet.ExactReal].Numbers).Sum();

    /// <summary>Hours of citizens' time.</summary>
    public Formula Hours => HoursIn(InputSheet.Quantity);

    /// <summary>Hours of citizens' time in a column of quantities.</summary>
    public Formula HoursIn(Column quantity) => (Lines[InputSheet.Class].Is("citizen-time") * Lines[InputSheet.Unit].Is("hour") * Lines[quantity].Numbers).Sum();
}
