using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements;

/// <summary>
/// The quantities of a period that count: sums as they are; for levels, the last-dated reading of each programme, party and team; shares
/// and means entry by entry; and, negative, the parts of costs that others paid.
/// </summary>
internal static class CountedQuantities
{
    public static IReadOnlyList<GradedQuantity> Of(PeriodSources sources, CatalogueView catalogue)
    {
        var detailed = sources.Readings.Where(reading => reading.Details is not null).ToList();
        return
        [
            .. sources.Quantities.Where(quantity => catalogue.Measures[quantity.Measure].Item.Aggregation == Aggregation.Sum),
            .. detailed
                .Where(reading => MeasureOf(reading).Aggregation == Aggregation.Sum)
                .SelectMany(reading => Apart(reading, catalogue)),
            .. GradedReading.Last(sources.Levels(catalogue)).Select(reading => Stated(reading, catalogue)),
            .. detailed.Where(reading => MeasureOf(reading).IsOfAnswers()).Select(reading => Answer(MeasureOf(reading), reading)),
            .. detailed.SelectMany(reading => Financed(reading, catalogue)),
        ];

        Measure MeasureOf(GradedReading reading) => catalogue.Measures[reading.Flow.Measure].Item;
    }

    /// <summary>For levels, the last-dated reading of each programme, party and team.</summary>
    public static IEnumerable<GradedQuantity> Last(IEnumerable<GradedReading> readings) =>
        GradedReading.Last(readings).Select(reading => Quantity(reading, 1) with { Bound = BoundOf(reading) });

    /// <summary>Quantities by grade, weakest first; empty where there is no entry.</summary>
    public static IReadOnlyList<GradeQuantity> ByGrade(IEnumerable<GradedQuantity> quantities) =>
        [
            .. quantities
                .GroupBy(quantity => quantity.Grade)
                .OrderBy(same => same.Key)
                .Select(same => new GradeQuantity(
                    same.Key,
                    Amounts.Quantity.Units(same.Sum(quantity => quantity.Micros)),
                    same.Sum(quantity => quantity.Entries)
                )
                {
                    Of = same.Sum(quantity => quantity.Of),
                })
                .Where(grade => grade.Entries != 0),
        ];

    /// <summary>Shares or means of one measure, pooled.</summary>
    public static PooledAnswers Pooled(Measure measure, IEnumerable<GradedQuantity> quantities)
    {
        var pooled = new PooledAnswers(measure);
        foreach (var quantity in quantities)
        {
            pooled.AddSum(Amounts.Quantity.Units(quantity.Micros), quantity.Of, quantity.Deviation);
        }

        return pooled;
    }

    /// <summary>Whether some quantities are together exact or a bound.</summary>
    public static Bound BoundOf(IEnumerable<GradedQuantity> quantities) => quantities.Select(quantity => quantity.Bound).Together();

    /// <summary>An entry that is a bound, or says who decided, leaves the sum, where it cannot be told apart, and counts by
    /// itself.</summary>
    private static IEnumerable<GradedQuantity> Apart(GradedReading reading, CatalogueView catalogue) =>
        BoundOf(reading) == Bound.Exact && reading.Details!.DecidedBy is null ? [] : [Quantity(reading, -1), Stated(reading, catalogue)];

    private static GradedQuantity Stated(GradedReading reading, CatalogueView catalogue) =>
        Quantity(reading, 1) with
        {
            Bound = BoundOf(reading),
            DecidedBy = DeciderOf(reading, catalogue),
        };

    /// <summary>A mean times its answers is the sum of these, so that shares and means are pooled alike.</summary>
    private static GradedQuantity Answer(Measure measure, GradedReading reading)
    {
        var of = reading.Details!.Of ?? 0m;
        return Quantity(reading, 1) with
        {
            Micros = measure.Aggregation == Aggregation.Mean ? reading.Micros * of : reading.Micros,
            Of = of,
            Deviation = reading.Details.StandardDeviation,
            Bound = BoundOf(reading),
        };
    }

    private static IEnumerable<GradedQuantity> Financed(GradedReading reading, CatalogueView catalogue) =>
        (reading.Details!.FinancedBy ?? []).Select(part =>
            Quantity(reading, 1) with
            {
                Micros = -part.Amount * Amounts.Quantity.MicrosPerUnit,
                Financier = catalogue.Parties.Find(part.Party)!.Number,
                DecidedBy = DeciderOf(reading, catalogue),
            }
        );

    private static GradedQuantity Quantity(GradedReading reading, int sign) =>
        new(
            reading.Flow.Programme,
            reading.Flow.Measure,
            reading.Flow.Party,
            reading.Flow.Team,
            reading.Grade,
            reading.Day,
            sign * reading.Micros,
            sign
        );

    private static int DeciderOf(GradedReading reading, CatalogueView catalogue) =>
        reading.Details?.DecidedBy is { } party ? catalogue.Parties.Find(party)!.Number : 0;

    private static Bound BoundOf(GradedReading reading) => reading.Details?.Bound ?? Bound.Exact;
}
