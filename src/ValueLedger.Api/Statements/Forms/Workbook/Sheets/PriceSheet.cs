using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What makes amounts of different years comparable: the deflator's index, and what one of a later year is worth in year 0.</summary>
internal sealed class PriceSheet
{
    private static readonly Column Series = new("Series or schedule", 40);
    private static readonly Column Year = new("Year", 12);
    private static readonly Column Value = new("Index or factor", 16);
    private static readonly Column Source = new("Source", 60);

    private readonly string? _baseYear;
    private readonly Dictionary<string, SheetRow> _index = [];
    private readonly Dictionary<(string Schedule, int Year), SheetRow> _factors = [];

    public PriceSheet(WorkbookTerms terms)
    {
        var statement = terms.Statement;
        _baseYear = statement.Header.BaseYear;
        Sheet = new Sheet("Prices and discounting", "Index numbers and discount factors are inputs: every figure that rests on one follows when it is changed.", Series, Year, Value, Source);
        Sheet.NewSection(_baseYear is null ? "Nothing is deflated: figures are in prices of the day" : $"Real = nominal x index of {_baseYear} / index of the price year");
        Sheet.NewBlock(statement.Notes.Deflator?.Index ?? [], (row, year) => _index[year.Year] = row
            .Put(Series, statement.Notes.Deflator!.Name)
            .Put(Year, year.Year)
            .Put(Value, Cell.Of(year.Index, Format.Factor, Look.Input))
            .Put(Source, statement.Notes.Deflator.Source));
        Sheet.NewSection("What one of a year is worth in year 0, the period itself");
        Sheet.NewBlock(FactorsOf(statement), (row, factor) => _factors[(factor.Schedule, factor.Year)] = row
            .Put(Series, factor.Schedule)
            .Put(Year, Cell.Of(factor.Year, Format.Whole))
            .Put(Value, Cell.Of(factor.Factor, Format.Factor, Look.Input))
            .Put(Source, statement.Notes.References.FirstOrDefault(reference => reference.Name == factor.Schedule)?.Source));
    }

    public Sheet Sheet { get; }

    /// <summary>By what an amount is multiplied to be in prices of the base year.</summary>
    /// <param name="priceYear">Null for an amount that is in such prices already.</param>
    public Formula Deflator(string? priceYear) =>
        priceYear is not null && _baseYear is not null && _index.TryGetValue(priceYear, out var year) && _index.TryGetValue(_baseYear, out var own) ? own[Value] / year[Value] : Formula.One;

    public Formula Discount(string schedule, int year) => _factors[(schedule, year)][Value];

    private static List<(string Schedule, int Year, decimal Factor)> FactorsOf(Statement statement) =>
    [
        .. from line in BenefitLinesOf(statement)
           from year in line.Years.Lines
           group year by (line.Schedule, year.Year) into same
           orderby same.Key.Schedule, same.Key.Year
           select (same.Key.Schedule, same.Key.Year, same.First().Factor),
    ];

    private static IEnumerable<BenefitLine> BenefitLinesOf(Statement statement) =>
        ((OutcomeSection?[])[statement.Outcomes, statement.Comparatives?.Outcomes]).OfType<OutcomeSection>().SelectMany(outcomes => outcomes.Benefits.Lines.Concat(outcomes.Transfers.Lines));
}
