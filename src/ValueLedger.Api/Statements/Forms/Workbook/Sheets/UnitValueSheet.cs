using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What one unit of each outcome is worth, and to whom; the components of a line add up to its unit value.</summary>
internal sealed class UnitValueSheet
{
    public static readonly Column Real = new("Amount in base-year prices", 18);
    public static readonly Column Category = new("Category", 14);
    public static readonly Column Cashability = new("Cashability", 12);
    public static readonly Column Party = new("Who gains", 20);

    private static readonly Column Line = new("Line", 14);
    private static readonly Column Title = new("Outcome", 34);
    private static readonly Column Amount = new("Amount per unit", 16);
    private static readonly Column PriceYear = new("Price year", 10);
    private static readonly Column Deflator = new("Deflator", 10);
    private static readonly Column Source = new("Source", 44);
    private static readonly Column Cashable = Column.Working("Fiscal, cashable part", 18);

    private readonly Dictionary<string, Block> _blocks = [];

    public UnitValueSheet(WorkbookTerms terms, AssumptionSheet assumptions, PriceSheet prices)
    {
        Sheet = new Sheet(
            "Unit values",
            "Amounts and cashability are on the sheets Assumptions and Rates. A cashability that is not stated counts as the whole.",
            Line,
            Title,
            Party,
            Category,
            Amount,
            PriceYear,
            Deflator,
            Real,
            Cashability,
            Source,
            Cashable
        );
        foreach (var line in terms.Statement.Outcomes.Benefits.Lines.Concat(terms.Statement.Outcomes.Transfers.Lines))
        {
            if (line.UnitValue is { } value)
            {
                _blocks[line.Line] = Sheet.NewBlock(
                    [.. value.Components.Index()],
                    (SheetRow row, (int Index, UnitValuePart Part) component) => Fill(row, line, component, assumptions, prices)
                );
            }
        }
    }

    public Sheet Sheet { get; }

    /// <summary>What a unit is worth to all parties together.</summary>
    /// <param name="line">A line of the period, or of the prior one.</param>
    public Formula Worth(string line) => BlockOf(line)[Real].Sum();

    /// <summary>The fiscal part.</summary>
    /// <param name="line">A line of the period, or of the prior one.</param>
    public Formula FiscalWorth(string line) => (BlockOf(line)[Category].Is("fiscal") * BlockOf(line)[Real].Numbers).Sum();

    /// <summary>The fiscal part that budgets can really give up.</summary>
    /// <param name="line">A line of the period, or of the prior one.</param>
    public Formula CashableWorth(string line) => BlockOf(line)[Cashable].Sum();

    /// <summary>The components of a line, one row each.</summary>
    public IReadOnlyList<SheetRow> RowsOf(string line) => BlockOf(line).Rows;

    private Block BlockOf(string line) => _blocks[WorkbookTerms.LineOfThePeriod(line)];

    private static void Fill(
        SheetRow row,
        BenefitLine line,
        (int Index, UnitValuePart Part) component,
        AssumptionSheet assumptions,
        PriceSheet prices
    )
    {
        var (value, part) = (line.UnitValue!, component.Part);
        var amount = assumptions.Find(line.Line, AssumptionSheet.NameOf(value, component.Index)) ?? part.Amount;
        var cashability = assumptions.Find(line.Line, AssumptionSheet.CashabilityOf(value, component.Index));
        row.Put(Line, line.Line)
            .Put(Title, line.Title)
            .Put(Party, part.Party ?? PayerGainerRow.NotNamed)
            .Put(Category, WorkbookTerms.Plain(part.Category))
            .Put(Amount, Cell.Step(amount, Format.Price, Look.Plain))
            .Put(PriceYear, value.PriceYear)
            .Put(Deflator, Cell.Step(prices.Deflator(value.PriceYear), Format.Factor))
            .Put(Cashability, cashability is { } stated ? Cell.Step(stated, Format.Share, Look.Plain) : Cell.Of(1m, Format.Share))
            .Put(Source, value.Source)
            .Put(Real, Cell.Step(row[Amount] * row[Deflator]));
        row.Put(Cashable, Cell.Step(row.WordsOf(Category).Only("fiscal", row[Real] * row[Cashability])));
    }
}
