using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The lines of a section of inputs, with the sums that other sheets form of them.</summary>
/// <param name="Lines">Without rounding and total.</param>
/// <param name="Total">Its row.</param>
/// <param name="Section">As the document has it.</param>
internal sealed record InputBlock(Block Lines, SheetRow Total, InputSection Section)
{
    /// <summary>
    /// The rows in which the quantities of a line of another section stand already: those of its measure and party, one by one where both sections have the
    /// same, or all of them where the other section has but one line. Null where another basis parts the days otherwise.
    /// </summary>
    public Block? RowsLike(InputSection other, InputLine line)
    {
        var (ours, theirs) = (LinesLike(Section, line), LinesLike(other, line));
        var place = theirs.FindIndex(found => found.Line == line);
        return ours.Count == theirs.Count && ours.Zip(theirs).All(pair => pair.First.Line.Grades.SequenceEqual(pair.Second.Line.Grades)) ? new Block(Lines.Rows[ours[place].Index], Lines.Rows[ours[place].Index])
            : theirs.Count == 1 ? new Block(Lines.Rows[ours[0].Index], Lines.Rows[ours[^1].Index])
            : null;
    }

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

    /// <summary>They stand one below the other, since lines are sorted by measure and party.</summary>
    private static List<(int Index, InputLine Line)> LinesLike(InputSection section, InputLine line) =>
        [.. section.Lines.Index().Select(found => (found.Index, Line: found.Item)).Where(found => found.Line.Measure == line.Measure && found.Line.Party == line.Party)];
}
