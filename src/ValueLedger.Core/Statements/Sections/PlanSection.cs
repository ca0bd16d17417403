using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What was planned for the period, beside what was recorded. Plans change no other figure.</summary>
public sealed record PlanSection
{
    /// <summary>The plans within the period, with one line for each kind, programme and measure; sorted by them.</summary>
    public required IReadOnlyList<PlanLine> Lines { get; init; }

    /// <summary>The agency cost per unit by budget and target, beside the actual one, for each output or outcome with a target whose
    /// quantities add up and of which more is better.</summary>
    public required IReadOnlyList<PlannedUnitCost> UnitCosts { get; init; }

    /// <summary>Plans that are only partly within the period, so that they are in no figure; sorted by code.</summary>
    public required IReadOnlyList<StatedPlan> Beyond { get; init; }

    internal static PlanSection Of(StatementTerms terms, PeriodFigures period)
    {
        var programmes = terms.Request.Programmes.Select(programme => programme.Code).ToHashSet(StringComparer.Ordinal);
        var plans = terms
            .Catalogue.Plans.Select(plan => plan.Item)
            .Where(plan => !plan.Archived && programmes.Contains(plan.Programme) && plan.Days().Overlaps(terms.Request.Period))
            .OrderBy(plan => plan.Code, StringComparer.Ordinal)
            .ToLookup(plan => terms.Request.Period.Contains(plan.Days()));
        List<ComparedPlans> compared =
        [
            .. plans[true]
                .GroupBy(plan => (plan.Kind, plan.Programme, plan.Measure))
                .OrderBy(same => same.Key.Kind)
                .ThenBy(same => same.Key.Programme, StringComparer.Ordinal)
                .ThenBy(same => same.Key.Measure, StringComparer.Ordinal)
                .Select((same, index) => new ComparedPlans($"plan-{index + 1}", [.. same], terms, period)),
        ];
        return new PlanSection
        {
            Lines = [.. compared.Select(plans => plans.ToLine())],
            UnitCosts =
            [
                .. compared
                    .Where(plans => plans.Kind == PlanKind.Target && plans.Measure.Stage != MeasureStage.Input)
                    .Where(plans => Sections.UnitCosts.WhyNotOf(plans.Measure) is null && plans.Measure.AddsUp())
                    .Select(target => PlannedUnitCost.Of(target, compared, plans[false], terms, period)),
            ],
            Beyond = [.. plans[false].Select(StatedPlan.Of)],
        };
    }
}

/// <summary>The plans of one kind for a measure of a programme, beside what was recorded.</summary>
public sealed record PlanLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast).</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Title of the measure at that time.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether it is an input, an output or an outcome.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>Whether more of it is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether quantities add up, are a stock, a share or a mean.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>In the unit of the measure, of a share or mean the share or mean itself; null with a reason.</summary>
    public required decimal? Planned { get; init; }

    /// <summary>What was recorded in the period, of a share or mean with six decimals; null with a reason.</summary>
    public required decimal? Actual { get; init; }

    /// <summary>Whether the actual quantity, share or mean is exact, a bound or approximate.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Number of entries; for a level, the number of readings that count.</summary>
    public required long Entries { get; init; }

    /// <summary>The actual less the planned quantity; null where one of them is.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>The difference by the planned quantity, six decimals; null where that is zero or not known.</summary>
    public required decimal? DifferenceShare { get; init; }

    /// <summary>Why a quantity is missing; null where both are given.</summary>
    public required PlanGap? UndefinedReason { get; init; }

    /// <summary>Whether the plans are for every day of the period; what was recorded is that of the whole period in any case.</summary>
    public required bool CoversThePeriod { get; init; }

    /// <summary>The plans, sorted by code.</summary>
    public required IReadOnlyList<StatedPlan> Plans { get; init; }
}

/// <summary>A plan as registered at that time.</summary>
/// <param name="Plan">Code of the plan.</param>
/// <param name="Title">Title of the plan.</param>
/// <param name="Kind">Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast).</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Quantity">In the unit of the measure, of a share or mean the share or mean itself.</param>
/// <param name="Source">Where the figure is from; null when not stated.</param>
public sealed record StatedPlan(
    string Plan,
    string Title,
    PlanKind Kind,
    string Programme,
    string Measure,
    LocalDate From,
    LocalDate To,
    decimal Quantity,
    string? Source
)
{
    internal static StatedPlan Of(Plan plan) =>
        new(plan.Code, plan.Title, plan.Kind, plan.Programme, plan.Measure, plan.From, plan.To, plan.Quantity, plan.Source);
}

/// <summary>The plans of one kind for a measure of a programme, and what was recorded.</summary>
internal sealed class ComparedPlans
{
    private readonly IReadOnlyList<Plan> _plans;
    private readonly PlannedFigures _figures;
    private readonly decimal? _actual;
    private readonly Bound _bound;
    private readonly long _entries;
    private readonly DateRange _period;

    public ComparedPlans(string line, IReadOnlyList<Plan> plans, StatementTerms terms, PeriodFigures period)
    {
        (Line, _plans, _period) = (line, plans, terms.Request.Period);
        var programme = terms.Catalogue.Programmes.Find(plans[0].Programme)!.Number;
        var measure = terms.Catalogue.Measures.Find(plans[0].Measure)!;
        Measure = measure.Item;
        // Of a cost, what was spent is compared with what was planned, whoever paid a part of it.
        var counted = period
            .Counted.Where(quantity => quantity.Programme == programme && quantity.Measure == measure.Number)
            .Where(quantity => quantity.Financier == 0)
            .ToList();
        _entries = counted.Sum(quantity => quantity.Entries);
        _bound = CountedQuantities.BoundOf(counted);
        _actual =
            _entries == 0 ? null
            : Measure.IsOfAnswers() ? Rounded(CountedQuantities.Pooled(Measure, counted).Value)
            : Measure.WhyNoSumOf(_entries) is null ? Quantity.Units(counted.Sum(quantity => quantity.Micros))
            : null;
        var tally = new PlanTally(Measure);
        foreach (var plan in plans)
        {
            tally.Add(programme, plan);
        }

        _figures = PlannedFigures.Of(tally, _entries == 0 ? [] : [programme], _actual, isDivided: false);
    }

    public string Line { get; }

    public Measure Measure { get; }

    public PlanKind Kind => _plans[0].Kind;

    public string Programme => _plans[0].Programme;

    public IReadOnlyList<Plan> Plans => _plans;

    /// <summary>The days of the plans.</summary>
    public IReadOnlyList<DateRange> Days => DateRange.Joined(_plans.Select(plan => plan.Days()));

    public decimal? Planned => _figures.Planned;

    public decimal? Actual => _actual;

    public Bound Bound => _bound;

    public PlanLine ToLine() =>
        new()
        {
            Line = Line,
            Kind = Kind,
            Programme = Programme,
            Measure = Measure.Code,
            Title = Measure.Title,
            Unit = Measure.Unit,
            Stage = Measure.Stage,
            Direction = Measure.Direction,
            Aggregation = Measure.Aggregation,
            Planned = Planned,
            Actual = Actual,
            Bound = Bound,
            Entries = _entries,
            Difference = _figures.Difference,
            DifferenceShare = _figures.DifferenceShare,
            UndefinedReason = _figures.Gap,
            CoversThePeriod = Days.SequenceEqual([_period]),
            Plans = [.. _plans.Select(StatedPlan.Of)],
        };

    private static decimal? Rounded(decimal? answer) => answer is { } known ? Rounding.Ratio(known) : null;
}
