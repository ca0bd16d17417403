using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Notes;

/// <summary>Finds what the lines of a statement name, and the rates and price years they use.</summary>
internal static class UsesOfFigures
{
    /// <summary>The notes of a statement with its measures, parties, rates and deflator.</summary>
    public static StatementNotes Of(StatementTerms terms, Statement statement)
    {
        var notes = statement.Notes with { Rates = Rates(terms, statement), Deflator = Deflator(terms, statement) };
        return notes with
        {
            Measures = Items(terms.Catalogue.Measures, statement.Measures().Concat(MeasuresOf(notes))),
            Parties = Items(terms.Catalogue.Parties, statement.Parties()),
        };
    }

    /// <summary>No measure that a line names may be missing from the notes, nor one whose rate values another.</summary>
    private static IEnumerable<string> MeasuresOf(StatementNotes notes) =>
        [
            .. notes.Rates.Select(rate => rate.Measure),
            .. notes.Reversed.Select(note => note.Measure),
            .. notes.Suspended.Select(note => note.Measure),
            .. notes.Spans.Select(span => span.Measure),
        ];

    private static List<T> Items<T>(CatalogueOf<T> catalogue, IEnumerable<string> codes)
        where T : ICatalogueItem =>
        [
            .. codes
                .Distinct()
                .Select(catalogue.Find)
                .OfType<Registered<T>>()
                .Select(registered => registered.Item)
                .OrderBy(item => item.Code, StringComparer.Ordinal),
        ];

    private static List<RateNote> Rates(StatementTerms terms, Statement statement)
    {
        var used = statement
            .InputLines.Where(line => line.Rate is not null)
            .Select(line => (Rate: line.Rate!, line.Line))
            .Concat(
                statement
                    .BenefitLines.Where(line => line.UnitValue?.Rate is not null)
                    .Select(line => (Rate: line.UnitValue!.Rate!, line.Line))
            )
            .Concat(statement.Plans?.UnitCosts.SelectMany(cost => cost.Rates, (cost, rate) => (Rate: rate, cost.Line)) ?? [])
            .ToLookup(use => use.Rate, use => use.Line, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. terms
                .Known.Rates.Recorded.Where(rate => used.Contains(rate.Id.ToString()))
                .Select(rate => RateNote.Of(rate, ReplacementOf(terms, rate), [.. used[rate.Id.ToString()]])),
        ];
    }

    private static RecordedRate? ReplacementOf(StatementTerms terms, RecordedRate rate) =>
        terms.Known.Rates.Recorded.LastOrDefault(other =>
            other.Sequence > rate.Sequence
            && (other.Rate.Measure, other.Rate.Basis, other.Rate.EffectiveFrom)
                == (rate.Rate.Measure, rate.Rate.Basis, rate.Rate.EffectiveFrom)
        );

    /// <summary>Only the years in which something was valued, and the base year itself.</summary>
    private static DeflatorNote? Deflator(StatementTerms terms, Statement statement)
    {
        if (terms.Prices is not { BaseYear: { } year, Series: { } series })
        {
            return null;
        }

        var years = statement
            .InputLines.Select(line => line.PriceYear)
            .Concat(statement.BenefitLines.Select(line => line.UnitValue?.PriceYear))
            .Append(statement.BreakEven?.Burden.PriceYear)
            .OfType<string>()
            .Append(year);
        return new DeflatorNote(
            series.Name,
            series.Title,
            series.Source,
            ReferenceUsed.StatusOf(series.Source),
            [
                .. years
                    .Distinct()
                    .Where(series.Index.ContainsKey)
                    .Order(StringComparer.Ordinal)
                    .Select(used => new DeflatorYear(used, series.Index[used])),
            ]
        );
    }
}
