using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Every assumption of the impact maps, once. Assumptions that are not applied, or silent, count as 0; readers may try another
/// value.</summary>
internal sealed class AssumptionSheet
{
    private const string UnitValue = "unitValue";

    private static readonly Column Line = new("Line", 14);
    private static readonly Column Title = new("Title", 34);
    private static readonly Column Programme = new("Programme", 20);
    private static readonly Column Code = new("Line of the map", 18);
    private static readonly Column Assumption = new("Assumption", 26);
    private static readonly Column Status = new("Status", 12);
    private static readonly Column Value = new("Value", 14);
    private static readonly Column Low = new("Low", 12);
    private static readonly Column High = new("High", 12);
    private static readonly Column Distribution = new("Distribution", 12);
    private static readonly Column Draw = new("Drawn as", 30);
    private static readonly Column Source = new("Source, or why it is not applied", 60);

    private readonly Dictionary<(string Line, string Assumption), SheetRow> _rows = [];

    public AssumptionSheet(WorkbookTerms terms, RateSheet rates)
    {
        Sheet = new Sheet(
            "Assumptions",
            "Values are inputs: change one, and every figure that depends on it changes too.",
            Line,
            Title,
            Programme,
            Code,
            Assumption,
            Status,
            Value,
            Low,
            High,
            Distribution,
            Draw,
            Source
        );
        var lines = terms
            .Statement.Outcomes.Benefits.Lines.Concat(terms.Statement.Outcomes.Transfers.Lines)
            .ToDictionary(line => line.Line);
        Sheet.NewBlock(
            terms.Statement.Notes.Assumptions,
            (row, note) => _rows[(note.Line, note.Assumption)] = Fill(row, note, lines[note.Line], rates)
        );
    }

    public Sheet Sheet { get; }

    /// <summary>The cell of an assumption; null where the statement has none.</summary>
    /// <param name="line">A line of the period, or of the prior one, which uses the same assumptions.</param>
    /// <param name="assumption">Name of the member.</param>
    public Formula? Find(string line, string assumption) =>
        _rows.TryGetValue((WorkbookTerms.LineOfThePeriod(line), assumption), out var row) ? row[Value] : null;

    /// <summary>Name of one component of a unit value.</summary>
    public static string NameOf(UnitValueFigure value, int component) =>
        value.Components.Count == 1 ? UnitValue : $"{UnitValue}/components/{component}";

    /// <summary>Name of the cashability of one component of a unit value.</summary>
    public static string CashabilityOf(UnitValueFigure value, int component) =>
        value.Components.Count == 1 ? "cashability" : $"{NameOf(value, component)}/cashability";

    private static SheetRow Fill(SheetRow row, AssumptionNote note, BenefitLine line, RateSheet rates) =>
        row.Put(Line, note.Line)
            .Put(Title, line.Title)
            .Put(Programme, line.Programme)
            .Put(Code, line.Code)
            .Put(Assumption, note.Assumption)
            .Put(Status, WorkbookTerms.Plain(note.Status))
            .Put(Value, ValueOf(note, line, rates))
            .Put(Low, Cell.Of(note.Low, FormatOf(note)))
            .Put(High, Cell.Of(note.High, FormatOf(note)))
            .Put(Distribution, WorkbookTerms.Word(note.Distribution))
            .Put(Draw, note.Draw)
            .Put(Source, note.Source ?? note.Reason);

    /// <summary>A unit value that is a rate is listed with the rates.</summary>
    private static Cell ValueOf(AssumptionNote note, BenefitLine line, RateSheet rates) =>
        note.Assumption == UnitValue && line.UnitValue?.Rate is { } id && rates.AmountOf(id) is { } rate && rate.Value == note.Value
            ? Cell.Reported(rate, rate.Value, Format.Exact)
            : Cell.Of(note.Value ?? 0m, FormatOf(note), Look.Input);

    private static Format FormatOf(AssumptionNote note) =>
        note.Assumption == "baseline" ? Format.Quantity
        : note.Assumption.StartsWith(UnitValue, StringComparison.Ordinal)
        && !note.Assumption.EndsWith("cashability", StringComparison.Ordinal)
            ? Format.Exact
        : Format.Share;
}
