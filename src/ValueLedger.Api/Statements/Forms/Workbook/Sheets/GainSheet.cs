using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The gain of each party from each benefit: units of year 0 x what a unit is worth to the party.</summary>
internal sealed class GainSheet
{
    private static readonly Column Line = new("Line", 14);
    private static readonly Column Title = new("Outcome", 36);
    private static readonly Column Party = new("Who gains", 22);
    private static readonly Column Category = new("Category", 14);
    private static readonly Column Transfer = new("Transfer", 10);
    private static readonly Column Units = new("Units of year 0", 16);
    private static readonly Column Real = new("Worth of a unit", 16);
    private static readonly Column PresentValue = new("Present value, not rounded", 20);
    private static readonly Column Cashability = new("Cashability", 12);
    private static readonly Column Cashable = new("Fiscal, cashable part", 20);

    private static readonly Column Beside = Column.Working("Compared with agency cost", 10);
    private readonly Func<string, bool> _isBeside;
    private readonly Block _rows;

    public GainSheet(WorkbookTerms terms, UnitValueSheet unitValues, PeriodBenefits benefits)
    {
        Sheet = new Sheet(
            "Gains",
            "Units of year 0 are net quantity x optimism factor x worth of one unit per year, from the sheet Benefits.",
            Line,
            Title,
            Party,
            Category,
            Transfer,
            Units,
            Real,
            PresentValue,
            Cashability,
            Cashable,
            Beside
        );
        _isBeside = terms.IsBesideAgencyCost;
        var outcomes = terms.Statement.Outcomes;
        var lines = outcomes
            .Benefits.Lines.Select(line => (Line: line, Rows: benefits.Benefits.Rows, IsTransfer: false))
            .Concat(outcomes.Transfers.Lines.Select(line => (Line: line, Rows: benefits.Transfers.Rows, IsTransfer: true)))
            .Where(line => line.Rows.ContainsKey(line.Line.Line));
        var gains =
            from line in lines
            from value in unitValues.RowsOf(line.Line.Line)
            select (line.Line, line.IsTransfer, Value: value, Benefit: line.Rows[line.Line.Line]);
        _rows = Sheet.NewBlock([.. gains], (row, gain) => Fill(row, gain.Line, gain.IsTransfer, gain.Value, gain.Benefit));
    }

    public Sheet Sheet { get; }

    /// <summary>The gains of a party without transfers; not rounded.</summary>
    /// <param name="party">Label of the party.</param>
    /// <param name="category">The category as in JSON.</param>
    public Formula Of(NamedText party, string category) =>
        (Of(party) * _rows[Category].Is(category) * _rows[Transfer].Is("no") * _rows[PresentValue].Numbers).Sum();

    /// <summary>The transfers to a party; not rounded.</summary>
    public Formula TransfersTo(NamedText party) => (Of(party) * _rows[Transfer].Is("yes") * _rows[PresentValue].Numbers).Sum();

    /// <summary>The part of a party's gains that its budget can really give up, with transfers, compared with agency cost; not
    /// rounded.</summary>
    public Formula CashableOf(NamedText party) => (Of(party) * _rows[Beside].Is("yes") * _rows[Cashable].Numbers).Sum();

    private Series Of(NamedText party) => _rows[Party].Is(party);

    private void Fill(SheetRow row, BenefitLine line, bool isTransfer, SheetRow value, SheetRow benefit)
    {
        row.Put(Line, line.Line)
            .Put(Title, line.Title)
            .Put(Party, value.WordsOf(UnitValueSheet.Party).Value)
            .Put(Category, value.WordsOf(UnitValueSheet.Category).Value)
            .Put(Transfer, Cell.YesOrNo(isTransfer))
            .Put(Beside, Cell.YesOrNo(_isBeside(line.Programme)))
            .Put(Units, Cell.Step(benefit[BenefitSheet.Units]))
            .Put(Real, Cell.Step(value[UnitValueSheet.Real]))
            .Put(PresentValue, Cell.Step(row[Units] * row[Real]))
            .Put(Cashability, Cell.Step(value[UnitValueSheet.Cashability], Format.Share));
        row.Put(Cashable, Cell.Step(row.WordsOf(Category).Only("fiscal", row[PresentValue] * row[Cashability])));
    }
}
