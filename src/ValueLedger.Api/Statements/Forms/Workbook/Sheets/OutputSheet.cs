using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What was done, and what a unit of it cost in both perspectives. Each measure bears the whole cost, so that unit costs do not add up.</summary>
internal sealed class OutputSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Title = new("What was done", 36);
    private static readonly Column Quantity = new("Quantity", 14);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Agency = new("Agency cost per unit", 20);
    private static readonly Column Full = new("Full social cost per unit", 20);
    private static readonly Column Partial = new("Partial", 10);
    private static readonly Column Measure = Column.Working("Measure", 20);
    private static readonly Column Direction = Column.Working("Direction", 11);
    private static readonly Column Aggregation = Column.Working("Aggregation", 11);
    private static readonly Column Entries = Column.Working("Entries", 9);

    public OutputSheet() => Sheet = new Sheet(
        "Outputs",
        "An output has a unit cost and never a benefit; each measure bears the whole cost, so that unit costs do not add up.",
        [Line, Title, Quantity, Unit, Agency, Full, Partial, Measure, Direction, Aggregation, Entries, .. InputSheet.Grades]);

    public Sheet Sheet { get; }

    public void Add(string title, IReadOnlyList<OutputLine> outputs, UnitCost agency, UnitCost full)
    {
        Sheet.NewSection(title);
        Sheet.NewBlock(outputs, (row, line) =>
        {
            GradeCells.Put(row, InputSheet.Grades, line.Grades);
            row.Put(Line, line.Line)
                .Put(Title, line.Title)
                .Put(Quantity, Cell.Reported(row.Between(InputSheet.Grades[0], InputSheet.Grades[^1]).Sum(), line.Quantity, Format.Quantity))
                .Put(Unit, line.Unit)
                .Put(Agency, agency.For(row[Quantity], line.AgencyCostPerUnit, line.UndefinedReason))
                .Put(Full, full.For(row[Quantity], line.FullCostPerUnit, line.UndefinedReason))
                .Put(Partial, Cell.YesOrNo(line.Partial))
                .Put(Measure, line.Measure)
                .Put(Direction, WorkbookTerms.Plain(line.Direction))
                .Put(Aggregation, WorkbookTerms.Plain(line.Aggregation))
                .Put(Entries, Cell.Of(line.Entries, Format.Whole));
        });
    }
}
