using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The years of a period, with the readings of levels at the end of each, and who reported in it.</summary>
/// <param name="years">The years of the period.</param>
/// <param name="levels">Counted entries of level measures in the period.</param>
/// <param name="reporting">Reports of the outcomes in the period.</param>
internal sealed class PeriodDays(StatementYears years, IReadOnlyList<GradedReading> levels, Reporting reporting)
{
    public StatementYears Years => years;

    public Reporting Reporting => reporting;

    /// <summary>What was recorded for an outcome in each year; for a level, its value at the end of each.</summary>
    public IReadOnlyList<OutcomeOfAYear> OutcomeByYear(int programme, Registered<Measure> measure, IEnumerable<GradedQuantity> counted) =>
        years.All.Count == 1 ? []
        : measure.Item.Aggregation == Aggregation.Level ? LevelByYear(programme, measure.Number)
        : SumByYear(counted.Where(quantity => (quantity.Programme, quantity.Measure) == (programme, measure.Number)));

    private List<OutcomeOfAYear> SumByYear(IEnumerable<GradedQuantity> counted)
    {
        var byYear = counted.ToLookup(quantity => years.Of(quantity.Day));
        return [.. Enumerable.Range(0, years.All.Count).Select(year => new OutcomeOfAYear(year, CountedQuantities.ByGrade(byYear[year])))];
    }

    private List<OutcomeOfAYear> LevelByYear(int programme, int measure)
    {
        var readings = levels.Where(reading => (reading.Flow.Programme, reading.Flow.Measure) == (programme, measure)).ToList();
        return
        [
            .. years.All.Select(
                (days, year) =>
                    new OutcomeOfAYear(
                        year,
                        CountedQuantities.ByGrade(CountedQuantities.Last(readings.Where(reading => reading.Day <= days.To)))
                    )
            ),
        ];
    }
}

/// <summary>An outcome of one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Grades">What was recorded in the year; for a level, its value at the end of the year. Empty where nothing was
/// recorded.</param>
internal sealed record OutcomeOfAYear(int Year, IReadOnlyList<GradeQuantity> Grades)
{
    public decimal Quantity => Grades.Sum(grade => grade.Quantity);
}
