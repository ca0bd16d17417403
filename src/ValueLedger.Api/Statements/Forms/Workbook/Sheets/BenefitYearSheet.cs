using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Each benefit year by year: net = net quantity x unit value x growth of the value x part left after drop-off; present value = net x optimism factor x
/// discount factor.</summary>
internal sealed class BenefitYearSheet
{
    public static readonly Column Year = new("Year", 8);
    public static readonly Column Cashable = Column.Working("Cashable, not rounded", 18);

    private static readonly Column Line = new("Line", 18);
    private static readonly Column Title = new("Outcome", 34);
    private static readonly Column Begins = new("Part of the outcome that starts in the year", 14);
    private static readonly Column Remaining = new("Part that counts in the year", 14);
    private static readonly Column Growth = new("Growth of the unit value", 14);
    private static readonly Column Factor = new("Discount factor", 14);
    private static readonly Column BeforeFading = new("Without drop-off", 16);
    private static readonly Column Faded = new("Drop-off", 16);
    private static readonly Column Net = new("Net", 16);
    private static readonly Column PresentValue = new("Present value", 16);
    private static readonly Column Begun = Column.Working("Part of the outcome that counts, without drop-off", 14);
    private static readonly Column ExactBeforeFading = Column.Working("Without drop-off, not rounded", 18);
    private static readonly Column ExactNet = Column.Working("Net, not rounded", 18);
    private static readonly Column ExactPresentValue = Column.Working("Present value, not rounded", 18);

    private readonly WorkbookTerms _terms;
    private readonly AssumptionSheet _assumptions;
    private readonly UnitValueSheet _unitValues;
    private readonly PriceSheet _prices;

    public BenefitYearSheet(WorkbookTerms terms, AssumptionSheet assumptions, UnitValueSheet unitValues, PriceSheet prices)
    {
        (_terms, _assumptions, _unitValues, _prices) = (terms, assumptions, unitValues, prices);
        Sheet = new Sheet(
            "Benefit years",
            "Year 0 is the first year of the period and is not discounted; each later year has its own discount factor.",
            Line,
            Title,
            Year,
            Begins,
            Remaining,
            Growth,
            Factor,
            BeforeFading,
            Faded,
            Net,
            PresentValue,
            Begun,
            ExactBeforeFading,
            ExactNet,
            ExactPresentValue,
            Cashable
        );
    }

    public Sheet Sheet { get; }

    /// <summary>Every row below the head; the rows of the period once its benefits are added.</summary>
    public Block RowsSoFar => new(Sheet.Rows[Sheet.HeadRow], Sheet.Rows[^1]);

    /// <summary>Starts a section with a heading.</summary>
    public void Begin(string title) => Sheet.NewSection(title);

    /// <summary>Adds the years of a line.</summary>
    /// <param name="line">A line with years.</param>
    /// <param name="net">Its row from gross to net.</param>
    /// <param name="isBeside">Whether it may be compared with agency cost; otherwise it is in no payback.</param>
    /// <returns>What one unit in each year, less drop-off and grown with the value, is worth in year 0.</returns>
    public Formula Add(BenefitLine line, SheetRow net, bool isBeside)
    {
        var worth = _unitValues.Worth(line.Line);
        var cashable = _unitValues.CashableWorth(line.Line);
        var before = new List<SheetRow>();
        var years = Sheet.NewBlock(
            line.Years.Lines,
            (row, year) =>
            {
                row.Put(Line, line.Line)
                    .Put(Title, line.Title)
                    .Put(Year, Cell.Of(year.Year, Format.Whole))
                    .Put(
                        Begins,
                        Cell.Of(
                            line.Shares.FirstOrDefault(share => share.Year == year.Year - line.FirstBenefitYear)?.Share ?? 0m,
                            Format.Factor,
                            Look.Fixed
                        )
                    )
                    .Put(Remaining, Cell.Reported(RemainingOf(line, row, before), year.Remaining, Format.Factor))
                    .Put(Growth, Cell.Reported(GrowthOf(line, year.Year), year.Growth, Format.Factor))
                    .Put(Factor, Cell.Reported(_prices.Discount(line.Schedule, year.Year, year.Factor), year.Factor, Format.Factor))
                    .Put(Begun, Cell.Step(BegunOf(line, row, before), Format.Factor))
                    .Put(ExactBeforeFading, Cell.Step(net[NetSheet.Net] * worth * row[Growth] * row[Begun]))
                    .Put(ExactNet, Cell.Step(net[NetSheet.Net] * worth * row[Growth] * row[Remaining]))
                    .Put(ExactPresentValue, Cell.Step(row[ExactNet] * net[NetSheet.Optimism] * row[Factor]))
                    .Put(
                        Cashable,
                        Cell.Step(
                            !isBeside
                                ? Formula.Zero
                                : net[NetSheet.Net] * cashable * row[Growth] * row[Remaining] * net[NetSheet.Optimism] * row[Factor]
                        )
                    )
                    .Put(BeforeFading, _terms.Money(row[ExactBeforeFading], year.BeforeFading))
                    .Put(Net, _terms.Money(row[ExactNet], year.Net))
                    .Put(Faded, _terms.Money(row[Net] - row[BeforeFading], year.Faded))
                    .Put(PresentValue, _terms.Money(row[ExactPresentValue], year.PresentValue));
                before.Add(row);
            }
        );
        PutTotals(line, years);
        return (years[Remaining].Numbers * years[Growth].Numbers * years[Factor].Numbers).Sum();
    }

    /// <summary>The part that starts in the year, and what is left of the year before, without the part whose years are over.</summary>
    private Formula RemainingOf(BenefitLine line, SheetRow row, List<SheetRow> before)
    {
        if (before.Count == 0)
        {
            return row[Begins];
        }

        var (left, lasted) = (Formula.One - DropOffOf(line), before.Count - line.DurationYears);
        var remaining = row[Begins] + (before[^1][Remaining] * left);
        return lasted < 0 ? remaining : remaining - (before[lasted][Begins] * left.Power(line.DurationYears));
    }

    /// <summary>The same without drop-off.</summary>
    private static Formula BegunOf(BenefitLine line, SheetRow row, List<SheetRow> before)
    {
        if (before.Count == 0)
        {
            return row[Begins];
        }

        var (begun, lasted) = (before[^1][Begun] + row[Begins], before.Count - line.DurationYears);
        return lasted < 0 ? begun : begun - before[lasted][Begins];
    }

    private void PutTotals(BenefitLine line, Block years)
    {
        var (rounding, total) = (Sheet.NewRow(), Sheet.NewRow());
        total
            .Put(Line, Cell.Text(line.Line, Look.Total))
            .Put(Title, Cell.Text("All years", Look.Total))
            .Put(BeforeFading, _terms.MoneyOr(years[ExactBeforeFading].Sum(), line.Years.Total.BeforeFading, "not valued", Look.Total))
            .Put(Net, _terms.MoneyOr(years[ExactNet].Sum(), line.Years.Total.Net, "not valued", Look.Total))
            .Put(Faded, _terms.MoneyOr(total[Net] - total[BeforeFading], line.Years.Total.Faded, "not valued", Look.Total))
            .Put(PresentValue, _terms.MoneyOr(years[ExactPresentValue].Sum(), line.Years.Total.PresentValue, "not valued", Look.Total));
        rounding
            .Put(Title, Cell.Text("Rounding", Look.Working))
            .Put(BeforeFading, _terms.Rounding(total[BeforeFading], years[BeforeFading], line.Years.Rounding.BeforeFading))
            .Put(Faded, _terms.Rounding(total[Faded], years[Faded], line.Years.Rounding.Faded))
            .Put(Net, _terms.Rounding(total[Net], years[Net], line.Years.Rounding.Net))
            .Put(PresentValue, _terms.Rounding(total[PresentValue], years[PresentValue], line.Years.Rounding.PresentValue));
    }

    private Formula GrowthOf(BenefitLine line, int year) =>
        year > 0 && _assumptions.Find(line.Line, "valueGrowth") is { } growth ? (Formula.One + growth).Power(year) : Formula.One;

    private Formula DropOffOf(BenefitLine line) => _assumptions.Find(line.Line, "dropOff") ?? Formula.Zero;
}
