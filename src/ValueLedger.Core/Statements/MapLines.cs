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
                var observed = recorded.GetValueOrDefault((map.Map.Programme, draft.Measure!));
                var beside = measure.IsOfAnswers() ? Beside(outcome, measure.Aggregation == Aggregation.Share) : null;
                var counted = measure.Aggregation switch
                {
                    Aggregation.Sum => outcome with { Baseline = outcome.Baseline?.Over(run.Months) },
                    Aggregation.Level => outcome,
                    _ => OfAnswers(outcome, measure, observed?.Answers?.Of ?? 0m),
                };
                var biasSource = outcome.OptimismBias?.Grade is { } grade
                    ? $"{tables[grade.Table].Source}, grade {grade.Grade} of {grade.Table}"
                    : null;
                lines.Add(
                    new MapLine(name, map.Map.Programme, draft.Code!, measure, counted, observed, biasSource)
                    {
                        Stated =
                            counted.Comparator is null && outcome.Comparator?.Quantity is { } elsewhere
                                ? elsewhere
                                : outcome.Baseline?.Quantity.Central ?? 0m,
                        Design = draft.Design,
                        Beside = beside,
                        Reported = days.Reporting.Of(programme, registered),
                    }
                );
            }
        }

        return lines;
    }

    private static Counterfactual? Beside(OutcomeLine line, bool isShare)
    {
        return line.Comparator is { Quantity: { } quantity } comparator ? Of(quantity, comparator.Of, isComparator: true)
            : line.Baseline is { } baseline ? Of(baseline.Quantity.Central, baseline.Of, isComparator: false)
            : null;

        Counterfactual Of(decimal quantity, decimal? of, bool isComparator) =>
            new(isShare && of is { } whole ? quantity / whole : quantity, of, isComparator);
    }

    /// <summary>
    /// The baseline of a share or mean as the number that it would be of those who were asked. The share or mean of others takes the place
    /// of a baseline; where there is one too, it is a change of it.
    /// </summary>
    private static OutcomeLine OfAnswers(OutcomeLine line, Measure measure, decimal asked)
    {
        var isMean = measure.Aggregation == Aggregation.Mean;
        var baseline = line.Baseline is { } before ? before with { Quantity = Expected(before.Quantity, before.Of) } : null;
        if (line.Comparator is not { Quantity: { } quantity } comparator)
        {
            return line with { Baseline = baseline };
        }

        var elsewhere = Expected(quantity, comparator.Of);
        return baseline is { Quantity.Central: not 0m }
            ? line with
            {
                Baseline = baseline,
                Comparator = comparator with { Change = (elsewhere.Central / baseline.Quantity.Central) - 1m },
            }
            : line with
            {
                Baseline = new Baseline(elsewhere, null, comparator.Source) { Of = comparator.Of },
                Comparator = null,
                Deadweight = line.Deadweight.IsSilent ? Assumption.NotAppliedBecause("the comparator is the deadweight") : line.Deadweight,
            };

        Figure Expected(Figure stated, decimal? of) => isMean ? stated.Times(asked) : stated.Times(asked).Over(of ?? 1m);
    }
}
