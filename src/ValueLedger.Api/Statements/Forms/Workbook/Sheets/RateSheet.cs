using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Every rate, once. Changing an amount here changes everything that depends on it.</summary>
internal sealed class RateSheet
{
    private static readonly Column Id = new("Rate", 38);
    private static readonly Column Measure = new("Measure", 20);
    private static readonly Column Basis = new("Basis", 17);
    private static readonly Column Amount = new("Amount per unit", 14);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column From = new("In force from", 12);
    private static readonly Column To = new("until before", 12);
    private static readonly Column PriceYear = new("Price year", 10);
    private static readonly Column Source = new("Source", 50);
    private static readonly Column Licence = new("Licence", 16);
    private static readonly Column Grade = new("Confidence grade", 10);
    private static readonly Column Bound = new("Bound", 10);
    private static readonly Column Low = new("Low", 12);
    private static readonly Column High = new("High", 12);
    private static readonly Column Distribution = new("Distribution", 12);
    private static readonly Column Draw = new("Drawn as", 38);
    private static readonly Column ReplacedBy = new("Since replaced by", 38);
    private static readonly Column UsedBy = new("Values the lines", 40);

    private readonly Dictionary<string, SheetRow> _rows = new(StringComparer.OrdinalIgnoreCase);

    public RateSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Rates",
            "What one unit is worth. Amounts are inputs: change one, and every figure that depends on it changes too.",
            Id,
            Measure,
            Basis,
            Amount,
            Unit,
            From,
            To,
            PriceYear,
            Source,
            Licence,
            Grade,
            Bound,
            Low,
            High,
            Distribution,
            Draw,
            ReplacedBy,
            UsedBy
        );
        Sheet.NewBlock(
            terms.Statement.Notes.Rates,
            (row, rate) =>
                _rows[rate.Id] = row.Put(Id, rate.Id)
                    .Put(Measure, rate.Measure)
                    .Put(Basis, WorkbookTerms.Plain(rate.Basis))
                    .Put(Amount, Cell.Of(rate.Amount, Format.Price, Look.Input))
                    .Put(Unit, rate.Unit)
                    .Put(From, Cell.Of(rate.EffectiveFrom))
                    .Put(To, Cell.Of(rate.EffectiveTo))
                    .Put(PriceYear, rate.PriceYear)
                    .Put(Source, SourceWords.Of(rate.Source))
                    .Put(Licence, rate.Licence)
                    .Put(Grade, Cell.Of(rate.ConfidenceGrade, Format.Whole))
                    .Put(Bound, WorkbookTerms.Plain(rate.Bound))
                    .Put(Low, Cell.Of(rate.Low, Format.Price))
                    .Put(High, Cell.Of(rate.High, Format.Price))
                    .Put(Distribution, WorkbookTerms.Word(rate.Distribution))
                    .Put(Draw, rate.Draw)
                    .Put(ReplacedBy, rate.ReplacedBy)
                    .Put(UsedBy, string.Join(", ", rate.UsedBy))
        );
    }

    public Sheet Sheet { get; }

    /// <summary>The cell of a rate's amount; null where the statement has no such rate.</summary>
    public Formula? AmountOf(string id) => _rows.TryGetValue(id, out var row) ? row[Amount] : null;
}
