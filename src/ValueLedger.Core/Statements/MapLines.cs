using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>Combines the lines of impact maps with what was recorded for their outcomes.</summary>
internal static class MapLines
{
    /// <summary>Sorted by programme and then in the order of the map; transfers have numbers of their own.</summary>
    /// <param name="terms">The terms of the statement.</param>
    /// <param name="days">The days of the period: a baseline of a sum counts for as many months as the programme ran in it.</param>
    /// <param name="outcomes">The outcomes recorded in the period.</param>
    /// <param name="prefix">Comes before every name.</param>
    public static IReadOnlyList<MapLine> Of(StatementTerms terms, PeriodDays days, IReadOnlyList<CountedOutcome> outcomes, string prefix)
    {
        var lines = new List<MapLine>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var recorded = outcomes.ToDictionary(outcome => (outcome.Programme.Code, outcome.Measure.Code));
        foreach (var map in terms.Maps)
        {
            var programme = terms.Catalogue.Programmes.Find(map.Map.Programme)!;
            var run = days.Reporting.RunOf(programme);
            var tables = map.Map.ConfidenceTables.ToDictionary(table => table.Name!, table => table.ToTable(), StringComparer.Ordinal);
            var lineTerms = new LineTerms(terms.Prices, tables, terms.FindRate);
            foreach (var draft in map.Map.Lines)
            {
                var kind = draft.Transfer is true ? "transfer" : "benefit";
                var name = $"{prefix}{kind}-{counts[kind] = counts.GetValueOrDefault(kind) + 1}";
                var outcome = (draft with { Code = name }).ToLine(lineTerms);
                var registered = terms.Catalogue.Measures.Find(draft.Measure)!;
                var measure = registered.Item;
                var counted =
                    measure.Aggregation == Aggregation.Sum ? outcome with { Baseline = outcome.Baseline?.Over(run.Months) } : outcome;
                var biasSource = outcome.OptimismBias?.Grade is { } grade
                    ? $"{tables[grade.Table].Source}, grade {grade.Grade} of {grade.Table}"
                    : null;
                lines.Add(
                    new MapLine(
                        name,
                        map.Map.Programme,
                        draft.Code!,
                        measure,
                        counted,
                        recorded.GetValueOrDefault((map.Map.Programme, draft.Measure!)),
                        biasSource
                    )
                    {
                        Stated = outcome.Baseline,
                        Reported = days.Reporting.Of(programme, registered),
                    }
                );
            }
        }

        return lines;
    }
}
