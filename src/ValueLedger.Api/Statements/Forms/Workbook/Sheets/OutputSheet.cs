using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What was done, with the cost per unit in both perspectives. Each measure bears the whole cost, so costs per unit do not add
/// up.</summary>
internal sealed class OutputSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Title = new("What was done", 36);
    private static readonly Column Quantity = new("Quantity", 14);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Agency = new("Agency cost per unit", 20);
    private static readonly Column Full = new("Full social cost per unit", 20);
    private static readonly Column AgencyPartial = new("Agency cost is partial", 10);
    private static readonly Column FullPartial = new("Full social cost is partial", 10);
    private static readonly Column AgencyBound = new("Agency cost is", 10);
    private static readonly Column FullBound = new("Full social cost is", 10);
    private static readonly Column Programmes = new("Programmes whose costs count", 26);
    private static readonly Column Measure = Column.Working("Measure", 20);
    private static readonly Column Direction = Column.Working("Direction", 11);
    private static readonly Column Aggregation = Column.Working("Aggregation", 11);
    private static readonly Column Entries = Column.Working("Entries", 9);

    public OutputSheet() =>
        Sheet = new Sheet(
            "Outputs",
            "An output has a cost per unit but never a benefit. Each measure bears the whole cost of the programmes that recorded it, so costs per unit do not add up.",
            [
                Line,
                Title,
                Quantity,
                Unit,
                Agency,
                Full,
                AgencyPartial,
                FullPartial,
                AgencyBound,
                FullBound,
                .. AnswerCells.Columns,
                Programmes,
                Measure,
                Direction,
                Aggregation,
                Entries,
                .. InputSheet.Grades,
            ]
        );

    public Sheet Sheet { get; }

    public void Add(string title, IReadOnlyList<OutputLine> outputs, ProgrammeCosts costs)
    {
        Sheet.NewSection(title);
        Sheet.NewBlock(
            outputs,
            (row, line) =>
            {
                GradeCells.Put(row, InputSheet.Grades, line.Grades);
                AnswerCells.Put(row, line.Answers, line.Bound);
                row.Put(Line, line.Line)
                    .Put(Title, line.Title)
                    .Put(Quantity, QuantityCells.Of(row, InputSheet.Grades, line.Quantity, line.Answers is not null))
                    .Put(Unit, line.Unit)
                    .Put(Agency, costs.Agency(line.Programmes).For(row[Quantity], line.AgencyCostPerUnit, line.UndefinedReason))
                    .Put(Full, costs.Full(line.Programmes).For(row[Quantity], line.FullCostPerUnit, line.UndefinedReason))
                    .Put(AgencyPartial, Cell.YesOrNo(line.AgencyCostPartial))
                    .Put(FullPartial, Cell.YesOrNo(line.FullCostPartial))
                    .Put(AgencyBound, WorkbookTerms.Plain(line.AgencyCostBound))
                    .Put(FullBound, WorkbookTerms.Plain(line.FullCostBound))
                    .Put(Programmes, string.Join(", ", line.Programmes))
                    .Put(Measure, line.Measure)
                    .Put(Direction, WorkbookTerms.Plain(line.Direction))
                    .Put(Aggregation, WorkbookTerms.Plain(line.Aggregation))
                    .Put(Entries, Cell.Of(line.Entries, Format.Whole));
            }
        );
    }
}
