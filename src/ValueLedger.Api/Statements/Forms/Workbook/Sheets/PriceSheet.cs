using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What makes amounts of different years comparable: the deflator's index, and the discount factors.</summary>
internal sealed class PriceSheet
{
    private static readonly Column Series = new("Series or schedule", 40);
    private static readonly Column Year = new("Year", 12);
    private static readonly Column Value = new("Index or factor", 16);
    private static readonly Column Source = new("Source", 60);

    private readonly string? _baseYear;
    private readonly Dictionary<string, SheetRow> _index = [];
    private readonly Dictionary<(string Schedule, int Year, decimal Factor), SheetRow> _factors = [];

    public PriceSheet(WorkbookTerms terms)
    {
        var statement = terms.Statement;
        _baseYear = statement.Header.BaseYear;
        Sheet = new Sheet(
            "Prices and discounting",
            "Index numbers and discount factors are inputs: change one, and every figure that depends on it changes too.",
            Series,
            Year,
            Value,
            Source
        );
        Sheet.NewSection(
            _baseYear is null
                ? "Nothing is deflated: figures are in prices of the day, or in the price year of the rate or unit value where one is stated"
                : $"Real = nominal x index of {_baseYear} / index of the price year"
        );
        Sheet.NewBlock(
            statement.Notes.Deflator?.Index ?? [],
            (row, year) =>
                _index[year.Year] = row.Put(Series, statement.Notes.Deflator!.Name)
                    .Put(Year, year.Year)
                    .Put(Value, Cell.Of(year.Index, Format.Factor, Look.Input))
                    .Put(Source, SourceWords.Of(statement.Notes.Deflator.Source))
        );
        Sheet.NewSection("Discount factors: what an amount of 1 in a year is worth in year 0, which is the period itself");
        Sheet.NewBlock(
            FactorsOf(statement),
            (row, factor) =>
                _factors[factor] = row.Put(Series, factor.Schedule)
                    .Put(Year, Cell.Of(factor.Year, Format.Whole))
                    .Put(Value, Cell.Of(factor.Factor, Format.Factor, Look.Input))
                    .Put(
                        Source,
                        statement.Notes.References.FirstOrDefault(reference => reference.Name == factor.Schedule) is { } reference
                            ? SourceWords.Of(reference.Source)
                            : null
                    )
        );
    }

    public Sheet Sheet { get; }

    /// <summary>The factor that converts an amount to prices of the base year.</summary>
    /// <param name="priceYear">Null for an amount already in these prices.</param>
    public Formula Deflator(string? priceYear) =>
        priceYear is not null
        && _baseYear is not null
        && _index.TryGetValue(priceYear, out var year)
        && _index.TryGetValue(_baseYear, out var own)
            ? own[Value] / year[Value]
            : Formula.One;

    /// <summary>The discount factor of a year. Two schedules that senders stated may have the same title, so the factor itself is part of
    /// the search.</summary>
    public Formula Discount(string schedule, int year, decimal factor) => _factors[(schedule, year, factor)][Value];

    private static List<(string Schedule, int Year, decimal Factor)> FactorsOf(Statement statement) =>
        [
            .. BenefitLinesOf(statement)
                .SelectMany(line => line.Years.Lines, (line, year) => (line.Schedule, year.Year, year.Factor))
                .Concat(InputLinesOf(statement).Select(line => (statement.Header.Schedule, line.Year, line.Factor)))
                .Distinct()
                .OrderBy(factor => factor.Schedule, StringComparer.Ordinal)
                .ThenBy(factor => factor.Year)
                .ThenBy(factor => factor.Factor),
        ];

    private static IEnumerable<InputLine> InputLinesOf(Statement statement) =>
        (
            (InputSection?[])
                [
                    statement.PublicCosts,
                    statement.PartnerInputs,
                    statement.CitizenInputs,
                    statement.Results.VolunteerInvestmentAndValue.CitizenTime,
                    .. statement.Bases.Select(column => column.CitizenInputs),
                    statement.Comparatives?.PublicCosts,
                    statement.Comparatives?.PartnerInputs,
                    statement.Comparatives?.CitizenInputs,
                ]
        )
            .OfType<InputSection>()
            .SelectMany(section => section.Lines);

    private static IEnumerable<BenefitLine> BenefitLinesOf(Statement statement) =>
        ((OutcomeSection?[])[statement.Outcomes, statement.Comparatives?.Outcomes])
            .OfType<OutcomeSection>()
            .SelectMany(outcomes => outcomes.Benefits.Lines.Concat(outcomes.Transfers.Lines));
}
