using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The lines of a section of inputs, with their sums for other sheets.</summary>
/// <param name="Lines">Without rounding and total.</param>
/// <param name="Total">Its row.</param>
/// <param name="Section">The section of the document.</param>
internal sealed record InputBlock(Block Lines, SheetRow Total, InputSection Section)
{
    /// <summary>
    /// The rows that already have the quantities of a line of another section: those of its measure, party and programme, one by one where
    /// both sections have the same, or all of them where the other section has but one line. Null where another basis divides the days
    /// differently.
    /// </summary>
    public Block? RowsLike(InputSection other, InputLine line)
    {
        var (ours, theirs) = (LinesLike(Section, line), LinesLike(other, line));
        var place = theirs.FindIndex(found => found.Line == line);
        return ours.Count == theirs.Count && ours.Zip(theirs).All(pair => pair.First.Line.Grades.SequenceEqual(pair.Second.Line.Grades))
                ? new Block(Lines.Rows[ours[place].Index], Lines.Rows[ours[place].Index])
            : theirs.Count == 1 ? new Block(Lines.Rows[ours[0].Index], Lines.Rows[ours[^1].Index])
            : null;
    }

    /// <summary>Whether any input of some programmes has a value.</summary>
    public bool HasAnyOf(IReadOnlyList<string> programmes) => Section.Lines.Any(line => programmes.Contains(line.Programme));

    public bool HasValueIn(IReadOnlyList<string> programmes) =>
        Section.Lines.Any(line => line.Value is not null && programmes.Contains(line.Programme));

    /// <summary>In prices of the base year, not rounded; empty where not known.</summary>
    public Formula Real => Section.Total.Real is null ? Formula.Zero : Total[InputSheet.ExactReal];

    /// <summary>The same, discounted to year 0.</summary>
    public Formula Present => Section.Total.Real is null ? Formula.Zero : Total[InputSheet.ExactPresent];

    /// <summary>The part put into programmes that may be compared with agency cost, discounted to year 0.</summary>
    public Formula Beside => Section.Total.Real is null ? Formula.Zero : Total[InputSheet.ExactBeside];

    /// <summary>The part in one year, discounted to year 0.</summary>
    public Formula PresentIn(Formula year) => (Lines[InputSheet.Year].EqualTo(year) * Lines[InputSheet.ExactPresent].Numbers).Sum();

    /// <summary>The part that one programme received.</summary>
    public Formula RealInto(NamedText programme) => (Lines[InputSheet.Programme].Is(programme) * Lines[InputSheet.ExactReal].Numbers).Sum();

    /// <summary>The same by the code of the programme.</summary>
    public Formula RealInto(string programme) => (Lines[InputSheet.Programme].Is(programme) * Lines[InputSheet.ExactReal].Numbers).Sum();

    /// <summary>The part that one party bears, discounted to year 0.</summary>
    public Formula PresentOf(NamedText party) => (Lines[InputSheet.Party].Is(party) * Lines[InputSheet.ExactPresent].Numbers).Sum();

    /// <summary>The worth of the entries of one grade.</summary>
    public Formula RealOf(Column grade) =>
        (Lines[grade].Numbers * Lines[InputSheet.Rate].Numbers * Lines[InputSheet.Deflator].Numbers).Sum();

    /// <summary>The part spent to make citizens' contribution possible.</summary>
    public Formula Mobilisation => (Lines[InputSheet.Mobilisation].Is("yes") * Lines[InputSheet.ExactReal].Numbers).Sum();

    /// <summary>Hours of citizens' time.</summary>
    public Formula Hours => HoursIn(InputSheet.Quantity);

    /// <summary>Hours of citizens' time in a column of quantities.</summary>
    public Formula HoursIn(Column quantity) =>
        (Lines[InputSheet.Class].Is("citizen-time") * Lines[InputSheet.Unit].Is("hour") * Lines[quantity].Numbers).Sum();

    /// <summary>The rows are consecutive, because lines are sorted by measure, party and programme.</summary>
    private static List<(int Index, InputLine Line)> LinesLike(InputSection section, InputLine line) =>
        [
            .. section
                .Lines.Index()
                .Select(found => (found.Index, Line: found.Item))
                .Where(found => (found.Line.Measure, found.Line.Party, found.Line.Programme) == (line.Measure, line.Party, line.Programme)),
        ];
}
