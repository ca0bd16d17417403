using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Summaries;

/// <summary>The plans of one measure in one group, programme by programme.</summary>
internal sealed class PlanTally(Measure measure)
{
    private readonly Dictionary<int, List<Plan>> _plans = [];

    public bool IsOfAnswers => measure.IsOfAnswers();

    public bool Any => _plans.Count > 0;

    /// <summary>Why the plans have no quantity together; null where they have one.</summary>
    /// <param name="programmes">The programmes that recorded the measure.</param>
    public PlanGap? WhyNone(IEnumerable<int> programmes) =>
        !Any || programmes.Any(programme => !_plans.ContainsKey(programme)) ? PlanGap.PlansAreMissing
        : !measure.AddsUp() && _plans.Values.Sum(plans => plans.Count) > 1 ? PlanGap.DoesNotAddUp
        : null;

    /// <summary>The planned quantity; of a stock, what was planned last for each programme.</summary>
    public decimal Quantity =>
        measure.Aggregation == Aggregation.Level
            ? _plans.Values.Sum(plans => plans.MaxBy(plan => plan.To)!.Quantity)
            : _plans.Values.Sum(plans => plans.Sum(plan => plan.Quantity));

    /// <summary>Whether a programme with a plan is not among those that recorded the measure.</summary>
    public bool IsUnrecorded(IEnumerable<int> programmes) => _plans.Keys.Except(programmes).Any();

    public void Add(int programme, Plan plan)
    {
        if (!_plans.TryGetValue(programme, out var plans))
        {
            _plans[programme] = plans = [];
        }

        plans.Add(plan);
    }
}

/// <summary>Why there is no planned quantity, or no difference from it.</summary>
public enum PlanGap
{
    /// <summary>A programme that recorded the measure has no plan of it within the period.</summary>
    [JsonStringEnumMemberName("plans_are_missing")]
    PlansAreMissing,

    /// <summary>Several planned shares, means, ratings or scores cannot be added up.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>The figures are divided by party, team or contributor, or by areas of teams; plans are not.</summary>
    [JsonStringEnumMemberName("plans_are_not_divided")]
    PlansAreNotDivided,

    /// <summary>There is a plan, but nothing was recorded; that is unknown, not nil.</summary>
    [JsonStringEnumMemberName("nothing_recorded")]
    NothingRecorded,
}

/// <summary>The planned quantity of a measure beside the actual one.</summary>
internal readonly record struct PlannedFigures(decimal? Planned, decimal? Difference, decimal? DifferenceShare, PlanGap? Gap)
{
    /// <summary>Whether a programme with a plan recorded nothing.</summary>
    public bool IsUnrecordedInPart { get; private init; }

    public IEnumerable<SummaryFlag> Flags()
    {
        if (Gap == PlanGap.PlansAreMissing)
        {
            yield return SummaryFlag.PlansAreMissing;
        }

        if (IsUnrecordedInPart)
        {
            yield return SummaryFlag.PlanWithoutEntries;
        }
    }

    /// <param name="tally">The plans.</param>
    /// <param name="programmes">The programmes that recorded the measure.</param>
    /// <param name="actual">What was recorded, or its share or mean; null where that has no figure.</param>
    /// <param name="isDivided">Whether the figures are of a part for which nothing is planned by itself.</param>
    public static PlannedFigures Of(PlanTally tally, IReadOnlyList<int> programmes, decimal? actual, bool isDivided)
    {
        if ((isDivided ? PlanGap.PlansAreNotDivided : tally.WhyNone(programmes)) is { } gap)
        {
            return new PlannedFigures(null, null, null, gap);
        }

        var planned = Quantity.Bare(tally.Quantity);
        var beside = new PlannedFigures(planned, null, null, programmes.Count == 0 ? PlanGap.NothingRecorded : PlanGap.DoesNotAddUp)
        {
            IsUnrecordedInPart = tally.IsUnrecorded(programmes),
        };
        return actual is not { } recorded
            ? beside
            : beside with
            {
                // A share or a mean may have more decimals than a quantity.
                Difference = tally.IsOfAnswers ? Rounding.Ratio(recorded - planned) : recorded - planned,
                DifferenceShare = planned == 0 ? null : Rounding.Ratio((recorded - planned) / planned),
                Gap = null,
            };
    }
}

/// <summary>A plan that reaches beyond the period, so that it is in no figure.</summary>
public sealed record PlanBeyond
{
    /// <summary>Code of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>First day of the plan.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day of the plan.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The planned quantity, in the unit of the measure.</summary>
    public required decimal Quantity { get; init; }
}

/// <summary>The plans that a summary is asked to put beside what was recorded.</summary>
internal sealed class PlansOfASummary(SummaryRequest request, CatalogueView catalogue)
{
    private readonly List<Plan> _plans =
    [
        .. catalogue
            .Plans.Select(plan => plan.Item)
            .Where(plan => plan.Kind == request.Plans && !plan.Archived && plan.Days().Overlaps(request.Period))
            .Where(plan => IsAsked(catalogue.Programmes, plan.Programme, request.Scope.Programme))
            .Where(plan => IsAsked(catalogue.Measures, plan.Measure, request.Scope.Measure))
            .Where(plan => request.Scope.Area is not { } area || catalogue.Programmes.Find(plan.Programme)!.Item.Area == area)
            .OrderBy(plan => plan.Code, StringComparer.Ordinal),
    ];

    /// <summary>Those wholly inside the period, each as a flow without party and team.</summary>
    public IEnumerable<(Plan Plan, Flow Flow)> Inside =>
        _plans
            .Where(plan => request.Period.Contains(plan.Days()))
            .Select(plan =>
                (plan, new Flow(catalogue.Programmes.Find(plan.Programme)!.Number, catalogue.Measures.Find(plan.Measure)!.Number, 0, 0))
            );

    /// <summary>Those that are only partly in it.</summary>
    public IEnumerable<PlanBeyond> Beyond =>
        _plans
            .Where(plan => !request.Period.Contains(plan.Days()))
            .Select(plan => new PlanBeyond
            {
                Plan = plan.Code,
                Programme = plan.Programme,
                Measure = plan.Measure,
                From = plan.From,
                To = plan.To,
                Quantity = plan.Quantity,
            });

    private static bool IsAsked<T>(CatalogueOf<T> items, string code, int? asked)
        where T : ICatalogueItem => asked is null || items.Find(code)?.Number == asked;
}
