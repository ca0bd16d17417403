using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>What was recorded of an outcome of a programme.</summary>
internal sealed record CountedOutcome(string Line, Registered<Programme> Programme, Registered<Measure> Measure, IReadOnlyList<GradeQuantity> Grades)
{
    private static readonly Assumption NotAsked = Assumption.NotAppliedBecause("no impact map values the outcome");

    /// <summary>Null where no entry is attested so well.</summary>
    public decimal? Quantity(EvidenceGrade least) =>
        Grades.Any(grade => grade.Grade >= least) ? Grades.Where(grade => grade.Grade >= least).Sum(grade => grade.Quantity) : null;

    /// <summary>Whether every entry is attested so well.</summary>
    public bool IsWhole(EvidenceGrade least) => Grades.All(grade => grade.Grade >= least);

    /// <summary>As a benefit without a value, so that every figure says what it leaves out.</summary>
    public Benefit ToUnvaluedBenefit(decimal observed) => new()
    {
        Line = new OutcomeLine
        {
            Code = Line,
            Title = Measure.Item.Title,
            Transfer = false,
            Deadweight = NotAsked,
            Displacement = NotAsked,
            AttributionToOthers = NotAsked,
            DropOff = NotAsked,
            Deductions = Deductions.Multiplicative,
            FirstBenefitYear = 0,
            DurationYears = 1,
        },
        Observed = observed,
        Direction = Measure.Item.Direction,
    };

    /// <param name="lines">Those of impact maps that name it.</param>
    public RecordedOutcome ToRecorded(IEnumerable<MapLine> lines) => new()
    {
        Line = Line,
        Programme = Programme.Code,
        Measure = Measure.Code,
        Title = Measure.Item.Title,
        Unit = Measure.Item.Unit,
        Direction = Measure.Item.Direction,
        Aggregation = Measure.Item.Aggregation,
        Quantity = Grades.Sum(grade => grade.Quantity),
        Entries = Grades.Sum(grade => grade.Entries),
        Grades = Grades,
        ValuedBy = [.. lines.Where(line => line.Outcome.UnitValue is not null).Select(line => line.Line)],
    };
}
