using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Tests.Histories;
using Document = ValueLedger.Core.Statements.Statement;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>The plans of a statement beside what a plain list of records says, plan by plan and day by day.</summary>
internal sealed class NaiveStatementPlans(RandomHistory history, StatementRequest request)
{
    private readonly NaiveKnowledge _known = new(history.Records, request.KnownAt);

    public void Check(Document statement)
    {
        var lines = new List<object>();
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            foreach (var programme in request.Programmes)
            {
                var figures = Summary(programme.Number, kind).Total.Measures;
                lines.AddRange(
                    figures
                        .Where(figure => figure.Planned is not null || figure.PlannedUndefinedReason != PlanGap.PlansAreMissing)
                        .Select(figure => Told(kind, programme.Code, figure))
                );
            }
        }

        Assert.Equal(lines, statement.Plans!.Lines.Select(Told));
        Assert.Equal(
            request
                .Programmes.SelectMany(programme =>
                    Enum.GetValues<PlanKind>().SelectMany(kind => Summary(programme.Number, kind).PlansBeyondThePeriod)
                )
                .Select(plan => (plan.Plan, plan.Quantity))
                .OrderBy(plan => plan.Plan, StringComparer.Ordinal),
            statement.Plans.Beyond.Select(plan => (plan.Plan, plan.Quantity))
        );
        Assert.All(statement.Plans.UnitCosts, Check);
    }

    private void Check(PlannedUnitCost cost)
    {
        var programme = request.Programmes.Single(programme => programme.Code == cost.Programme);
        var summary = Summary(programme.Number, PlanKind.Budget).Total.Measures.ToList();
        if (!summary.Exists(figure => figure.FinancedByOthers is not (null or 0)))
        {
            Assert.Equal(summary.Find(figure => figure.Measure == cost.Measure)?.AgencyCostPerUnit, cost.Actual);
        }

        var budgets = Plans(cost.Programme, PlanKind.Budget)
            .Where(plan => IsInside(plan) && IsPublic(plan))
            .OrderBy(plan => plan.Code, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(budgets.Select(plan => plan.Code), cost.Budgets);
        var isWhole =
            budgets.Count > 0
            && summary
                .Where(figure => _known.Item<Measure>(figure.Measure).IsPublic() && figure.UndefinedReason != QuantityGap.NothingRecorded)
                .All(figure => budgets.Exists(plan => plan.Measure == figure.Measure));
        var targets = Plans(cost.Programme, PlanKind.Target).Where(plan => plan.Measure == cost.Measure && IsInside(plan)).ToList();
        var isOfTheseDays =
            !Plans(cost.Programme, PlanKind.Budget).Exists(plan => IsPublic(plan) && !IsInside(plan) && IsMet(plan))
            && budgets.GroupBy(plan => plan.Measure).All(same => Days(same).SetEquals(Days(targets)));
        var worth = budgets.ConvertAll(Worth);
        decimal? planned = isWhole && isOfTheseDays && worth.TrueForAll(one => one is not null) ? worth.Sum() : null;
        Assert.Equal(planned is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null, cost.PlannedCost);
        Assert.Equal(
            !isWhole ? PlannedCostGap.BudgetIsMissing
                : !isOfTheseDays ? PlannedCostGap.BudgetIsForOtherDays
                : planned is null ? PlannedCostGap.BudgetHasNoValue
                : cost.PlannedQuantity is not > 0 ? PlannedCostGap.QuantityIsZeroOrLess
                : null,
            cost.PlannedUndefinedReason
        );
        Assert.Equal(
            cost.PlannedUndefinedReason is null
                ? Math.Round(planned!.Value / cost.PlannedQuantity!.Value, 4, MidpointRounding.AwayFromZero)
                : null,
            cost.Planned
        );
        Assert.Equal(cost.Actual - cost.Planned, cost.Difference);
    }

    private List<Plan> Plans(string programme, PlanKind kind) =>
        [.. _known.Items<Plan>().Where(plan => plan.Kind == kind && !plan.Archived && plan.Programme == programme)];

    private bool IsInside(Plan plan) => plan.From >= request.Period.From && plan.To <= request.Period.To;

    private bool IsMet(Plan plan) => plan.From <= request.Period.To && plan.To >= request.Period.From;

    private bool IsPublic(Plan plan) => _known.Item<Measure>(plan.Measure).IsPublic();

    private static HashSet<LocalDate> Days(IEnumerable<Plan> plans) =>
        [.. plans.SelectMany(plan => Enumerable.Range(0, Period.DaysBetween(plan.From, plan.To) + 1).Select(plan.From.PlusDays))];

    /// <summary>Day by day; null where a day has no rate, or for a stock.</summary>
    private decimal? Worth(Plan plan)
    {
        var measure = _known.Item<Measure>(plan.Measure);
        if (measure.Aggregation == Aggregation.Level)
        {
            return null;
        }

        var days = Period.DaysBetween(plan.From, plan.To) + 1;
        return Enumerable
                .Range(0, days)
                .Select(day => _known.UnitValue(measure, request.Basis, plan.From.PlusDays(day)) * plan.Quantity)
                .Aggregate((decimal?)0m, (sum, part) => sum + part) / days;
    }

    private Summary Summary(int programme, PlanKind kind) =>
        new NaiveSummary(
            history.Records,
            new SummaryRequest(request.Period, request.Basis, [], new SummaryScope(programme), request.KnownAt) { Plans = kind }
        ).Make();

    private static object Told(PlanKind kind, string programme, MeasureFigures figure) =>
        (
            kind,
            programme,
            figure.Measure,
            figure.Planned,
            figure.PlannedUndefinedReason is null ? figure.Share ?? figure.Mean ?? figure.Quantity : null,
            figure.Difference,
            figure.DifferenceShare,
            figure.PlannedUndefinedReason
        );

    private static object Told(PlanLine line) =>
        (
            line.Kind,
            line.Programme,
            line.Measure,
            line.Planned,
            line.UndefinedReason is null ? line.Actual : null,
            line.Difference,
            line.DifferenceShare,
            line.UndefinedReason
        );
}
