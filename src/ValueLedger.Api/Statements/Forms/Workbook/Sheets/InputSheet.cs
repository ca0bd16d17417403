using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The inputs of one part of society: value = quantity x rate, real = value x deflator. Quantities are inputs, by grade of
/// evidence.</summary>
internal sealed class InputSheet
{
    public static readonly Column Party = new("Party", 18);
    public static readonly Column Quantity = new("Quantity", 12);
    public static readonly Column Unit = new("Unit", 9);
    public static readonly Column Rate = new("Rate", 12);
    public static readonly Column Deflator = new("Deflator", 10);
    public static readonly Column Class = Column.Working("Class", 18);
    public static readonly Column Mobilisation = Column.Working("Mobilisation", 12);
    public static readonly Column Year = Column.Working("Year of the period", 9);
    public static readonly Column Factor = Column.Working("Discount factor", 12);
    public static readonly Column ExactPresent = Column.Working("Present value, not rounded", 18);
    public static readonly Column ExactBeside = Column.Working("Part of programmes with agency cost", 18);
    public static readonly Column ExactReal = Column.Working("Real, not rounded", 18);
    public static readonly IReadOnlyList<Column> Grades =
    [
        .. Enum.GetValues<EvidenceGrade>().Select(grade => Column.Working(WorkbookTerms.Plain(grade))),
    ];

    public static readonly Column Programme = new("Programme", 18);
    private static readonly Column FinancedBy = new("Paid by, with a gift recorded separately", 18);
    private static readonly Column Bound = new("Quantity is", 10);
    private static readonly Column Line = new("Line", 28);
    private static readonly Column Title = new("What was put in", 30);
    private static readonly Column Basis = new("Basis", 17);
    private static readonly Column Value = new("Value", 15);
    private static readonly Column PriceYear = new("Price year", 10);
    private static readonly Column Real = new("In base-year prices", 15);
    private static readonly Column Why = new("Not valued because", 20);
    private static readonly Column Note = new("Note", 24);
    private static readonly Column Measure = Column.Working("Measure", 20);
    private static readonly Column Entries = Column.Working("Entries", 9);
    private static readonly Column ExactValue = Column.Working("Value, not rounded", 18);

    private readonly WorkbookTerms _terms;
    private readonly RateSheet _rates;
    private readonly PriceSheet _prices;

    public InputSheet(string name, WorkbookTerms terms, RateSheet rates, PriceSheet prices)
    {
        (_terms, _rates, _prices) = (terms, rates, prices);
        Sheet = new Sheet(
            name,
            "Quantity is the sum of its grades of evidence, to the right; value = quantity x rate; real = value x deflator. Totals are sums of unrounded figures.",
            [
                Line,
                Title,
                Programme,
                Party,
                Quantity,
                Unit,
                Basis,
                Rate,
                Value,
                PriceYear,
                Deflator,
                Real,
                Why,
                FinancedBy,
                Bound,
                Note,
                Measure,
                Class,
                Mobilisation,
                Entries,
                .. Grades,
                ExactValue,
                ExactReal,
                Year,
                Factor,
                ExactPresent,
                ExactBeside,
            ]
        );
    }

    public Sheet Sheet { get; }

    /// <summary>Adds the lines of a section, with rounding and total.</summary>
    /// <param name="title">Title of the block.</param>
    /// <param name="section">The section of the document.</param>
    /// <param name="same">A block that may already have the same quantities; null for a separate period.</param>
    /// <param name="publicCosts">The public inputs of the same period.</param>
    public InputBlock Add(string title, InputSection section, InputSection publicCosts, InputBlock? same = null)
    {
        Sheet.NewSection(title);
        var lines = Sheet.NewBlock(
            section.Lines,
            (row, line) => Fill(row, line, same?.RowsLike(section, line), WorkbookTerms.IsBeside(publicCosts, line.Programme))
        );
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        var unknown = section.Lines.Count == 0 ? "not recorded" : "not valued";
        total
            .Put(Line, Cell.Text(section.Total.Line, Look.Total))
            .Put(Title, Cell.Text("Total", Look.Total))
            .Put(ExactValue, WorkbookTerms.StepOr(lines[ExactValue].Sum(), section.Total.Value, unknown))
            .Put(ExactReal, WorkbookTerms.StepOr(lines[ExactReal].Sum(), section.Total.Real, unknown))
            .Put(ExactPresent, WorkbookTerms.StepOr(lines[ExactPresent].Sum(), section.Total.Real, unknown))
            .Put(ExactBeside, WorkbookTerms.StepOr(lines[ExactBeside].Sum(), section.Total.Real, unknown))
            .Put(Value, _terms.MoneyOr(total[ExactValue], section.Total.Value, unknown, Look.Total))
            .Put(Real, _terms.MoneyOr(total[ExactReal], section.Total.Real, unknown, Look.Total));
        rounding
            .Put(Line, section.Rounding.Line)
            .Put(Title, Cell.Text("Rounding", Look.Working))
            .Put(Value, _terms.Rounding(total[Value], lines[Value], section.Rounding.Value))
            .Put(Real, _terms.Rounding(total[Real], lines[Real], section.Rounding.Real));
        return new InputBlock(lines, total, section);
    }

    private void Fill(SheetRow row, InputLine line, Block? same, bool isBeside)
    {
        row.Put(Line, line.Line)
            .Put(Title, line.Title)
            .Put(Programme, line.Programme)
            .Put(Party, line.Party ?? Core.Appraisals.PayerGainerRow.NotNamed)
            .Put(Unit, line.Unit)
            .Put(FinancedBy, line.FinancedBy)
            .Put(Bound, line.Bound == Core.Rates.Bound.Exact ? null : WorkbookTerms.Plain(line.Bound))
            .Put(Basis, WorkbookTerms.Word(line.Basis))
            .Put(PriceYear, line.PriceYear)
            .Put(Why, line.UnvaluedReason is { } reason ? ReasonWords.Of(reason) : null)
            .Put(Note, line.RateIsOlderThanItsPack ? "A newer rate may exist." : null)
            .Put(Measure, line.Measure)
            .Put(Class, WorkbookTerms.Word<Core.Catalogue.MeasureClass>(line.Class))
            .Put(Mobilisation, Cell.YesOrNo(line.Mobilisation))
            .Put(Entries, Cell.Of(line.Entries, Format.Whole));
        PutGrades(row, line, same);
        row.Put(Quantity, QuantityCells.Of(row, Grades, line.Quantity));
        if (line is { RateAmount: { } amount, Value: { } value, Real: { } real })
        {
            row.Put(
                    Rate,
                    line.Rate is { } id && _rates.AmountOf(id) is { } rate
                        ? Cell.Reported(rate, amount, Format.Price)
                        : Cell.Of(amount, Format.Price)
                )
                .Put(Deflator, Cell.Step(_prices.Deflator(line.PriceYear), Format.Factor))
                .Put(ExactValue, Cell.Step(row[Quantity] * row[Rate]))
                .Put(ExactReal, Cell.Step(row[ExactValue] * row[Deflator]))
                .Put(Year, Cell.Of(line.Year, Format.Whole))
                .Put(Factor, Cell.Step(_prices.Discount(_terms.Statement.Header.Schedule, line.Year, line.Factor), Format.Factor))
                .Put(ExactPresent, Cell.Step(row[ExactReal] * row[Factor]))
                .Put(ExactBeside, Cell.Step(isBeside ? row[ExactPresent] : Formula.Zero))
                .Put(Value, _terms.Money(row[ExactValue], value))
                .Put(Real, _terms.Money(row[ExactReal], real));
        }
    }

    private static void PutGrades(SheetRow row, InputLine line, Block? same)
    {
        if (same is null)
        {
            GradeCells.Put(row, Grades, line.Grades);
        }
        else
        {
            GradeCells.PutSame(row, Grades, line.Grades, same);
        }
    }
}
