using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What changed, as recorded.</summary>
internal sealed class OutcomeSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Title = new("What changed", 36);
    private static readonly Column Programme = new("Programme", 22);
    private static readonly Column Quantity = new("Quantity", 14);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Agency = new("Agency cost per unit", 20);
    private static readonly Column Full = new("Full social cost per unit", 20);
    private static readonly Column AgencyPartial = new("Agency cost is partial", 10);
    private static readonly Column FullPartial = new("Full social cost is partial", 10);
    private static readonly Column AgencyBound = new("Agency cost is", 10);
    private static readonly Column FullBound = new("Full social cost is", 10);
    private static readonly Column ValuedBy = new("Valued by the lines", 26);
    private static readonly Column Measure = Column.Working("Measure", 20);
    private static readonly Column Direction = Column.Working("Direction", 11);
    private static readonly Column Aggregation = Column.Working("Aggregation", 11);
    private static readonly Column Entries = Column.Working("Entries", 9);
    private static readonly Column MonthsWithEntries = new("Months with an entry", 10);
    private static readonly Column Months = new("Months of the period", 10);

    public OutcomeSheet() =>
        Sheet = new Sheet(
            "Outcomes",
            "As recorded, before any deduction, with the whole cost of the programme per unit; costs per unit do not add up. The sheet Gross to net shows the part that is due to the programmes.",
            [
                Line,
                Title,
                Programme,
                Quantity,
                Unit,
                Agency,
                Full,
                AgencyPartial,
                FullPartial,
                AgencyBound,
                FullBound,
                .. AnswerCells.Columns,
                MonthsWithEntries,
                Months,
                ValuedBy,
                Measure,
                Direction,
                Aggregation,
                Entries,
                .. InputSheet.Grades,
            ]
        );

    public Sheet Sheet { get; }

    /// <param name="title">Title of the block.</param>
    /// <param name="outcomes">The outcomes of a period.</param>
    /// <param name="perUnit">Their costs per unit, by line; the prior period has none.</param>
    /// <param name="costs">The inputs of each programme in the period.</param>
    public RecordedOutcomes Add(
        string title,
        IReadOnlyList<RecordedOutcome> outcomes,
        IReadOnlyList<CostPerRecordedOutcome> perUnit,
        ProgrammeCosts costs
    )
    {
        var costOf = perUnit.ToDictionary(cost => cost.Line, StringComparer.Ordinal);
        Sheet.NewSection(title);
        var rows = new Dictionary<(string, string), (SheetRow, RecordedOutcome)>();
        Sheet.NewBlock(
            outcomes,
            (row, outcome) =>
            {
                GradeCells.Put(row, InputSheet.Grades, outcome.Grades);
                AnswerCells.Put(row, outcome.Answers, outcome.Bound);
                row.Put(Line, outcome.Line)
                    .Put(Title, outcome.Title)
                    .Put(Programme, outcome.Programme)
                    .Put(Quantity, QuantityCells.Of(row, InputSheet.Grades, outcome.Quantity, outcome.Answers is not null))
                    .Put(Unit, outcome.Unit)
                    .Put(MonthsWithEntries, Cell.Of(outcome.MonthsWithEntries, Format.Whole))
                    .Put(Months, Cell.Of(outcome.Months, Format.Whole))
                    .Put(ValuedBy, outcome.ValuedBy.Count == 0 ? "no value in money" : string.Join(", ", outcome.ValuedBy))
                    .Put(Measure, outcome.Measure)
                    .Put(Direction, WorkbookTerms.Plain(outcome.Direction))
                    .Put(Aggregation, WorkbookTerms.Plain(outcome.Aggregation))
                    .Put(Entries, Cell.Of(outcome.Entries, Format.Whole));
                if (costOf.TryGetValue(outcome.Line, out var cost))
                {
                    PutCosts(row, outcome, cost, costs);
                }

                rows[(outcome.Programme, outcome.Measure)] = (row, outcome);
            }
        );
        return new RecordedOutcomes(rows, Quantity);
    }

    private static void PutCosts(SheetRow row, RecordedOutcome outcome, CostPerRecordedOutcome cost, ProgrammeCosts costs) =>
        row.Put(Agency, costs.Agency([outcome.Programme]).For(row[Quantity], cost.Agency, cost.UndefinedReason))
            .Put(Full, costs.Full([outcome.Programme]).For(row[Quantity], cost.Full, cost.UndefinedReason))
            .Put(AgencyPartial, Cell.YesOrNo(cost.AgencyPartial))
            .Put(FullPartial, Cell.YesOrNo(cost.FullPartial))
            .Put(AgencyBound, WorkbookTerms.Plain(cost.AgencyBound))
            .Put(FullBound, WorkbookTerms.Plain(cost.FullBound));
}

/// <summary>The rows of what was recorded in a period.</summary>
internal sealed class RecordedOutcomes(
    Dictionary<(string Programme, string Measure), (SheetRow Row, RecordedOutcome Outcome)> rows,
    Column quantity
)
{
    /// <summary>The quantity of a line's outcome in entries of a grade or better; null where there are none.</summary>
    public Formula? Observed(BenefitLine line, EvidenceGrade least) =>
        !rows.TryGetValue((line.Programme, line.Measure), out var recorded) || !recorded.Outcome.Grades.Any(grade => grade.Grade >= least)
            ? null
        : least == default && recorded.Outcome.Answers is null ? recorded.Row[quantity]
        : recorded.Row.Between(InputSheet.Grades[(int)least], InputSheet.Grades[^1]).Sum();
}
