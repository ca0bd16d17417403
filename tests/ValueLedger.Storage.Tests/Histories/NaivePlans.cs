using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>The plans of a question, found by looking through all that were ever stated.</summary>
internal sealed class NaivePlans(NaiveKnowledge known, SummaryRequest request)
{
    /// <summary>Those wholly in the period.</summary>
    public List<Plan> Inside => [.. Asked.Where(IsInside)];

    /// <summary>Those partly in the period.</summary>
    public List<PlanBeyond> Beyond =>
        [
            .. Asked
                .Where(plan => !IsInside(plan) && plan.From <= request.Period.To && plan.To >= request.Period.From)
                .Select(plan => new PlanBeyond
                {
                    Plan = plan.Code,
                    Programme = plan.Programme,
                    Measure = plan.Measure,
                    From = plan.From,
                    To = plan.To,
                    Quantity = plan.Quantity,
                }),
        ];

    /// <summary>Whether what is planned is divided by what a plan knows nothing of.</summary>
    public bool AreDivided(bool isRow) =>
        request.Scope.Party is not null
        || request.Scope.Team is not null
        || (
            isRow
            && request
                .GroupBy.Intersect([
                    GroupBy.Party,
                    GroupBy.Team,
                    GroupBy.Contributor,
                    GroupBy.DeprivationQuintile,
                    GroupBy.DecidedBy,
                    GroupBy.Asset,
                ])
                .Any()
        );

    /// <summary>Planned, difference, share of it and the reason why one is missing.</summary>
    /// <param name="plans">Of the row and the measure.</param>
    /// <param name="measure">What they plan.</param>
    /// <param name="programmes">Those that recorded it in the row.</param>
    /// <param name="actual">The sum of what was recorded.</param>
    /// <param name="isDivided">Whether the row has only some of what is planned.</param>
    public static (decimal? Planned, decimal? Difference, decimal? Share, PlanGap? Gap) Figures(
        List<Plan> plans,
        Measure measure,
        List<string> programmes,
        decimal actual,
        bool isDivided
    )
    {
        if (isDivided)
        {
            return (null, null, null, PlanGap.PlansAreNotDivided);
        }

        if (plans.Count == 0 || programmes.Exists(programme => !plans.Exists(plan => plan.Programme == programme)))
        {
            return (null, null, null, PlanGap.PlansAreMissing);
        }

        if (measure.IsOfAnswers() && plans.Count > 1)
        {
            return (null, null, null, PlanGap.DoesNotAddUp);
        }

        var planned =
            measure.Aggregation == Aggregation.Level
                ? plans.GroupBy(plan => plan.Programme).Sum(same => same.OrderByDescending(plan => plan.To).First().Quantity)
                : plans.Sum(plan => plan.Quantity);
        decimal? share = planned == 0 ? null : Math.Round((actual - planned) / planned, 6, MidpointRounding.AwayFromZero);
        return programmes.Count == 0
            ? (planned, null, null, PlanGap.NothingRecorded)
            : (planned, Math.Round(actual - planned, 6, MidpointRounding.AwayFromZero), share, null);
    }

    private IEnumerable<Plan> Asked =>
        known
            .Items<Plan>()
            .Where(plan => plan.Kind == request.Plans && !plan.Archived)
            .Where(plan => request.Scope.Programme is null || known.Registered<Programme>(plan.Programme).Number == request.Scope.Programme)
            .Where(plan => request.Scope.Measure is null || known.Registered<Measure>(plan.Measure).Number == request.Scope.Measure)
            .Where(plan => request.Scope.Area is null || known.Item<Programme>(plan.Programme).Area == request.Scope.Area)
            .OrderBy(plan => plan.Code, StringComparer.Ordinal);

    private bool IsInside(Plan plan) => plan.From >= request.Period.From && plan.To <= request.Period.To;
}
