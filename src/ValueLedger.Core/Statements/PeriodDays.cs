using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>The years of a period with what levels stood at by the end of each, and who reported in it.</summary>
/// <param name="years">Of the period.</param>
/// <param name="levels">Standing entries of level measures in it.</param>
/// <param name="reporting">Of the outcomes in it.</param>
internal sealed class PeriodDays(StatementYears years, IReadOnlyList<GradedReading> levels, Reporting reporting)
{
    public StatementYears Years => years;

    public Reporting Reporting => reporting;

    /// <summary>What was recorded of an outcome in each year, or of a level what it stood at by the end of each.</summary>
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
        return [.. years.All.Select((days, year) => new OutcomeOfAYear(year, CountedQuantities.ByGrade(CountedQuantities.Last(readings.Where(reading => reading.Day <= days.To)))))];
    }
}

/// <summary>An outcome of one year.</summary>
/// <param name="Year">From 0.</param>
/// <param name="Grades">What was recorded in it, or of a level what it stood at by its end; empty where nothing was.</param>
internal sealed record OutcomeOfAYear(int Year, IReadOnlyList<GradeQuantity> Grades)
{
    public decimal Quantity => Grades.Sum(grade => grade.Quantity);
}
