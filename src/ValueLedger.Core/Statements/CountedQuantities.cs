using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The quantities of a period that count: sums as they are; for levels, the last-dated reading of each programme, party and
/// team.</summary>
internal static class CountedQuantities
{
    public static IReadOnlyList<GradedQuantity> Of(PeriodSources sources, CatalogueView catalogue) =>
        [
            .. sources.Quantities.Where(quantity => catalogue.Measures[quantity.Measure].Item.Aggregation == Aggregation.Sum),
            .. Last(sources.Levels),
        ];

    /// <summary>For levels, the last-dated reading of each programme, party and team.</summary>
    public static IEnumerable<GradedQuantity> Last(IEnumerable<GradedReading> readings) =>
        GradedReading
            .Last(readings)
            .Select(reading => new GradedQuantity(
                reading.Flow.Programme,
                reading.Flow.Measure,
                reading.Flow.Party,
                reading.Flow.Team,
                reading.Grade,
                reading.Day,
                reading.Micros,
                1
            ));

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
                ))
                .Where(grade => grade.Entries != 0),
        ];
}
