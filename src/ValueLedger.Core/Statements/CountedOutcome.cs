using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements;

/// <summary>What was recorded for an outcome of a programme.</summary>
internal sealed record CountedOutcome(
    string Line,
    Registered<Programme> Programme,
    Registered<Measure> Measure,
    IReadOnlyList<GradeQuantity> Grades
)
{
    private static readonly Assumption NotAsked = Assumption.NotAppliedBecause("no impact map values the outcome");

    /// <summary>A share or mean, pooled; null for other measures.</summary>
    public PooledAnswers? Answers { get; init; }

    /// <summary>Whether the quantity is exact or a bound.</summary>
    public Bound Bound { get; init; }

    /// <summary>Why what was recorded cannot be valued; null where it can. A share or mean is valued by the numbers behind it.</summary>
    public QuantityGap? WhyNoQuantity => Answers is null ? WhyNoJointQuantity : null;

    /// <summary>Why its readings have no joint quantity; null where they have one.</summary>
    public QuantityGap? WhyNoJointQuantity => Measure.Item.WhyNoSumOf(Grades.Sum(grade => grade.Entries));

    /// <summary>The months with entries, and what is missing.</summary>
    public required ReportedOutcome Reported { get; init; }

    /// <summary>By year, for a period of several years; empty for a single year.</summary>
    public IReadOnlyList<OutcomeOfAYear> ByYear { get; init; } = [];

    /// <summary>
    /// The years over which the outcome is spread, in proportion to what was observed in each, whatever its evidence. A level counts by its
    /// change since the end of the year before; year 0 since the baseline. Where the total is zero, it is spread evenly over all years.
    /// </summary>
    /// <param name="baseline">The baseline of a level.</param>
    public IReadOnlyList<YearShare> Shares(decimal baseline)
    {
        if (ByYear.Count == 0)
        {
            return [new YearShare(0, 1m)];
        }

        var isLevel = Measure.Item.Aggregation == Aggregation.Level;
        List<decimal> parts = [.. isLevel ? Changes(baseline) : ByYear.Select(year => year.Quantity)];
        var whole = parts.Sum();
        return
        [
            .. parts
                .Select((part, year) => new YearShare(year, whole == 0 ? 1m / parts.Count : part / whole))
                .Where(share => whole == 0 || share.Share != 0),
        ];
    }

    /// <summary>Before its first reading a level keeps its earlier value.</summary>
    private IEnumerable<decimal> Changes(decimal baseline)
    {
        var before = baseline;
        foreach (var year in ByYear)
        {
            var end = year.Grades.Count == 0 ? before : year.Quantity;
            yield return end - before;
            before = end;
        }
    }

    /// <summary>Null where no entry has this grade or better.</summary>
    public decimal? Quantity(EvidenceGrade least) =>
        Grades.Any(grade => grade.Grade >= least) ? Grades.Where(grade => grade.Grade >= least).Sum(grade => grade.Quantity) : null;

    /// <summary>How many were asked or followed according to entries of a grade or better.</summary>
    public decimal AskedAt(EvidenceGrade least) => Grades.Where(grade => grade.Grade >= least).Sum(grade => grade.Of);

    /// <summary>Whether every entry has this grade or better.</summary>
    public bool IsWhole(EvidenceGrade least) => Grades.All(grade => grade.Grade >= least);

    /// <summary>A line that belongs to no impact map.</summary>
    public static OutcomeLine NotMapped(string line, string title) =>
        new()
        {
            Code = line,
            Title = title,
            Transfer = false,
            Deadweight = NotAsked,
            Displacement = NotAsked,
            AttributionToOthers = NotAsked,
            DropOff = NotAsked,
            Deductions = Deductions.Multiplicative,
            FirstBenefitYear = 0,
            DurationYears = 1,
        };

    /// <summary>Treated as a benefit without a value, so that every figure names it as left out.</summary>
    public Benefit ToUnvaluedBenefit(decimal observed) =>
        new()
        {
            Line = NotMapped(Line, Measure.Item.Title),
            Programme = Programme.Code,
            IsStated = false,
            Untold = Reported.Untold,
            Observed = observed,
            Direction = Measure.Item.Direction,
        };

    /// <param name="lines">The lines of impact maps that name it.</param>
    public RecordedOutcome ToRecorded(IEnumerable<MapLine> lines) =>
        new()
        {
            Line = Line,
            Programme = Programme.Code,
            Measure = Measure.Code,
            Title = Measure.Item.Title,
            Unit = Measure.Item.Unit,
            Direction = Measure.Item.Direction,
            Aggregation = Measure.Item.Aggregation,
            Quantity = WhyNoJointQuantity is null ? Grades.Sum(grade => grade.Quantity) : null,
            UndefinedReason = WhyNoJointQuantity,
            Bound = Bound,
            Answers = AnswersLine.From(Answers),
            Entries = Grades.Sum(grade => grade.Entries),
            Grades = WhyNoQuantity is null ? Grades : [],
            MonthsWithEntries = Reported.MonthsWithEntries,
            Months = Reported.Months,
            Flags = Reported.Untold?.Flags ?? [],
            ValuedBy = [.. lines.Where(line => line.Outcome.UnitValue is not null).Select(line => line.Line)],
        };
}
