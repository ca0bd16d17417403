using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>
/// Rates as one of two tables: a row for each rate, with the columns of a table of rates that is recorded; or a row for each component of
/// a rate, because a rate may have any number of them.
/// </summary>
internal static class RatesCsv
{
    private static readonly string[] OfARecordedRate = ["id", "sequence", "recordedAt", "measureTitle", "components", "roundingTolerance"];

    private static readonly string[] OfAComponent =
    [
        "rate",
        "measure",
        "measureTitle",
        "basis",
        "effectiveFrom",
        "party",
        "partyName",
        "category",
        "amount",
        "cashability",
    ];

    /// <param name="rates">Which rates, in order.</param>
    /// <param name="catalogue">The titles of codes.</param>
    public static ListCsv<RecordedRate> OfRates(IReadOnlyList<RecordedRate> rates, CatalogueView catalogue) =>
        new(
            "rates.csv",
            [.. RateColumns.All.Select(column => column.Name), .. OfARecordedRate],
            ListPages.Of(rates),
            (csv, rate) => Write(csv, rate, catalogue)
        );

    /// <param name="rates">Whose components, in order.</param>
    /// <param name="catalogue">The titles of codes.</param>
    public static ListCsv<ComponentRow> OfComponents(IReadOnlyList<RecordedRate> rates, CatalogueView catalogue) =>
        new(
            "rate-components.csv",
            OfAComponent,
            ListPages.Of(rates.SelectMany(rate => rate.Rate.Components ?? [], (rate, component) => new ComponentRow(rate, component))),
            (csv, row) => Write(csv, row, catalogue)
        );

    private static void Write(CsvAnswer csv, RecordedRate recorded, CatalogueView catalogue)
    {
        var rate = recorded.Rate;
        csv.Plain(rate.Measure).Plain(rate.Basis).Plain(rate.Amount).Text(rate.Unit);
        csv.Plain(rate.EffectiveFrom).Plain(rate.EffectiveTo).Plain(rate.PriceYear);
        csv.Text(rate.Source.Title).Text(rate.Source.Publisher).Plain(rate.Source.Year).Text(rate.Source.Url);
        csv.Plain(rate.Source.Status).Text(rate.Source.SeenIn).Plain(rate.Source.CompleteUntil);
        csv.Text(rate.Licence).Plain(rate.ConfidenceGrade).Plain(rate.Bound).Plain(rate.Low).Plain(rate.High);
        csv.Plain(rate.Distribution).Text(rate.Draw);
        csv.Plain(recorded.Id.Value).Plain(recorded.Sequence).Plain(recorded.RecordedAt);
        csv.Text(catalogue.Measures.Find(rate.Measure)?.Item.Title).Plain(rate.Components?.Count ?? 0).Plain(rate.RoundingTolerance);
    }

    private static void Write(CsvAnswer csv, ComponentRow row, CatalogueView catalogue)
    {
        var (rate, component) = (row.Rate.Rate, row.Component);
        csv.Plain(row.Rate.Id.Value).Plain(rate.Measure).Text(catalogue.Measures.Find(rate.Measure)?.Item.Title);
        csv.Plain(rate.Basis).Plain(rate.EffectiveFrom);
        csv.Plain(component.Party).Text(catalogue.Parties.Find(component.Party)?.Item.Name);
        csv.Plain(component.Category).Plain(component.Amount).Plain(component.Cashability);
    }
}

/// <summary>A component with its rate.</summary>
internal sealed record ComponentRow(RecordedRate Rate, RateComponent Component);
