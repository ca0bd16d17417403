using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What the outcomes are worth: gross and net in money of the first benefit year, and the present value over all years.</summary>
internal sealed class BenefitSheet
{
    public static readonly Column Units = Column.Working("Units of year 0", 16);
    public static readonly Column ExactPresentValue = Column.Working("Present value, not rounded", 18);
    public static readonly Column ExactBeside = Column.Working("Part compared with agency cost", 18);
    public static readonly Column ExactFiscal = Column.Working("Fiscal part", 18);
    public static readonly Column ExactCashable = Column.Working("Fiscal, cashable part compared with agency cost", 18);

    private static readonly Column Line = new("Line", 20);
    private static readonly Column Title = new("Outcome", 36);
    private static readonly Column Gross = new("Gross", 16);
    private static readonly Column Anyway = new("Would have happened anyway", 16);
    private static readonly Column Leaked = new("Went outside the target", 16);
    private static readonly Column Displaced = new("Happened in place of the same outcome elsewhere", 16);
    private static readonly Column Substituted = new("Only replaced something similar", 16);
    private static readonly Column Owed = new("Attributed to others", 16);
    private static readonly Column StepRounding = new("Rounding of the steps", 12);
    private static readonly Column Net = new("Net", 16);
    private static readonly Column PresentValue = new("Present value", 16);
    private static readonly Column Schedule = new("Discounted by", 18);
    private static readonly Column FirstYear = new("First benefit year", 10);
    private static readonly Column Duration = new("Years", 8);
    private static readonly Column Flags = new("Flags", 40);
    private static readonly Column Worth = Column.Working("Worth of a unit", 16);
    private static readonly Column Annuity = Column.Working("Worth of one unit per year", 14);
    private static readonly Column ExactGross = Column.Working("Gross, not rounded", 18);
    private static readonly Column ExactNet = Column.Working("Net, not rounded", 18);

    private const string Unknown = "no line has a value";

    private readonly WorkbookTerms _terms;
    private readonly UnitValueSheet _unitValues;

    public BenefitSheet(WorkbookTerms terms, UnitValueSheet unitValues)
    {
        (_terms, _unitValues) = (terms, unitValues);
        Sheet = new Sheet(
            "Benefits",
            "Gross, the deductions and net are quantity x unit value for the first benefit year; the present value is over all years, with optimism bias. Transfers count only for budgets.",
            Line,
            Title,
            Gross,
            Anyway,
            Leaked,
            Displaced,
            Substituted,
            Owed,
            StepRounding,
            Net,
            PresentValue,
            Schedule,
            FirstYear,
            Duration,
            Flags,
            Worth,
            Annuity,
            Units,
            ExactGross,
            ExactNet,
            ExactPresentValue,
            ExactBeside,
            ExactFiscal,
            ExactCashable
        );
    }

    public Sheet Sheet { get; }

    /// <summary>Adds a section of a period with its rounding and its total.</summary>
    /// <param name="title">Title of the section.</param>
    /// <param name="section">The section of the document.</param>
    /// <param name="nets">From gross to net, by line.</param>
    /// <param name="years">The sheet for its years.</param>
    /// <param name="isBeside">Whether a programme's benefits may be compared with agency cost.</param>
    public BenefitBlock Add(
        string title,
        BenefitSection section,
        Dictionary<string, SheetRow> nets,
        BenefitYearSheet years,
        Func<string, bool> isBeside
    )
    {
        Sheet.NewSection(title);
        var annuities = new Dictionary<string, Formula>();
        var rows = new Dictionary<string, SheetRow>();
        var lines = Sheet.NewBlock(
            section.Lines,
            (row, line) =>
            {
                PutTerms(row, line);
                if (
                    line is { Gross: { } gross, Net: { } net, PresentValue: { } presentValue }
                    && nets.TryGetValue(line.Line, out var quantities)
                )
                {
                    row.Put(Annuity, Cell.Step(years.Add(line, quantities, isBeside(line.Programme)), Format.Factor));
                    PutExact(row, line, quantities, row[Annuity], isBeside(line.Programme));
                    row.Put(Gross, _terms.Money(row[ExactGross], gross))
                        .Put(Net, _terms.Money(row[ExactNet], net))
                        .Put(PresentValue, _terms.Money(row[ExactPresentValue], presentValue));
                    PutSteps(row, line, quantities);
                    (rows[line.Line], annuities[line.Line]) = (row, row[Annuity]);
                }
                else
                {
                    row.Put(
                        Gross,
                        line.Flags.Contains(Core.Appraisals.AppraisalFlag.DoesNotAddUp) ? "does not add up"
                            : line.Observed is null ? "not recorded"
                            : "no value in money"
                    );
                }
            }
        );
        var rounding = Sheet.NewRow();
        var total = PutTotal(lines, section.Total.PresentValue is not null);
        total
            .Put(Line, Cell.Text(section.Total.Line, Look.Total))
            .Put(Gross, _terms.MoneyOr(total[ExactGross], section.Total.Gross, Unknown, Look.Total))
            .Put(Net, _terms.MoneyOr(total[ExactNet], section.Total.Net, Unknown, Look.Total))
            .Put(PresentValue, _terms.MoneyOr(total[ExactPresentValue], section.Total.PresentValue, Unknown, Look.Total));
        rounding
            .Put(Line, section.Rounding.Line)
            .Put(Title, Cell.Text("Rounding", Look.Working))
            .Put(Gross, _terms.Rounding(total[Gross], lines[Gross], section.Rounding.Gross))
            .Put(Net, _terms.Rounding(total[Net], lines[Net], section.Rounding.Net))
            .Put(PresentValue, _terms.Rounding(total[PresentValue], lines[PresentValue], section.Rounding.PresentValue));
        return new BenefitBlock(total, rows, annuities, section.Total.PresentValue is not null);
    }

    /// <summary>Adds the same lines with other quantities; the document does not report these line by line.</summary>
    public BenefitBlock AddOthers(
        string title,
        IReadOnlyList<BenefitLine> lines,
        Dictionary<string, SheetRow> nets,
        BenefitBlock period,
        Func<string, bool> isBeside
    )
    {
        Sheet.NewSection(title);
        List<BenefitLine> valued = [.. lines.Where(line => nets.ContainsKey(line.Line) && period.Annuities.ContainsKey(line.Line))];
        var block = Sheet.NewBlock(
            valued,
            (row, line) =>
            {
                PutTerms(row, line);
                row.Put(Annuity, Cell.Step(period.Annuities[line.Line], Format.Factor));
                PutExact(row, line, nets[line.Line], row[Annuity], isBeside(line.Programme));
            }
        );
        return new BenefitBlock(PutTotal(block, valued.Count > 0), [], period.Annuities, valued.Count > 0);
    }

    private static void PutTerms(SheetRow row, BenefitLine line) =>
        row.Put(Line, line.Line)
            .Put(Title, line.Title)
            .Put(Schedule, line.Schedule)
            .Put(FirstYear, Cell.Of(line.FirstBenefitYear, Format.Whole))
            .Put(Duration, Cell.Of(line.DurationYears, Format.Whole))
            .Put(Flags, string.Join(' ', line.Flags.Select(FlagWords.Of)));

    private void PutExact(SheetRow row, BenefitLine line, SheetRow quantities, Formula annuity, bool isBeside) =>
        row.Put(Worth, Cell.Step(_unitValues.Worth(line.Line)))
            .Put(Units, Cell.Step(quantities[NetSheet.Net] * quantities[NetSheet.Optimism] * annuity))
            .Put(ExactGross, Cell.Step(quantities[NetSheet.Gross] * row[Worth]))
            .Put(ExactNet, Cell.Step(quantities[NetSheet.Net] * row[Worth]))
            .Put(ExactPresentValue, Cell.Step(row[Units] * row[Worth]))
            .Put(ExactBeside, Cell.Step(isBeside ? row[ExactPresentValue] : Formula.Zero))
            .Put(ExactFiscal, Cell.Step(row[Units] * _unitValues.FiscalWorth(line.Line)))
            .Put(ExactCashable, Cell.Step(isBeside ? row[Units] * _unitValues.CashableWorth(line.Line) : Formula.Zero));

    /// <summary>The steps between gross and net; deductions are negative.</summary>
    private void PutSteps(SheetRow row, BenefitLine line, SheetRow quantities)
    {
        Put(Anyway, GrossToNetStep.Deadweight, Formula.Zero - (quantities[NetSheet.DeadweightQuantity] * row[Worth]));
        Put(Leaked, GrossToNetStep.Leakage, Formula.Zero - (quantities[NetSheet.Leaked] * row[Worth]));
        Put(Displaced, GrossToNetStep.Displacement, Formula.Zero - (quantities[NetSheet.Displaced] * row[Worth]));
        Put(Substituted, GrossToNetStep.Substitution, Formula.Zero - (quantities[NetSheet.Substituted] * row[Worth]));
        Put(Owed, GrossToNetStep.AttributionToOthers, Formula.Zero - (quantities[NetSheet.Owed] * row[Worth]));
        Put(
            StepRounding,
            GrossToNetStep.Rounding,
            row[Net] - row[Gross] - row[Anyway] - row[Leaked] - row[Displaced] - row[Substituted] - row[Owed]
        );

        void Put(Column column, GrossToNetStep step, Formula exact) =>
            row.Put(column, _terms.Money(exact, line.Steps.FirstOrDefault(shown => shown.Step == step)?.Amount ?? 0m));
    }

    private SheetRow PutTotal(Block lines, bool isKnown)
    {
        var total = Sheet.NewRow().Put(Title, Cell.Text("Total", Look.Total));
        foreach (var column in (Column[])[ExactGross, ExactNet, ExactPresentValue, ExactBeside, ExactFiscal, ExactCashable])
        {
            total.Put(column, isKnown ? Cell.Step(lines[column].Sum()) : Cell.Text(Unknown, Look.Working));
        }

        return total;
    }
}
