using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class PlanTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    private static readonly ICatalogueItem[] Items =
    [
        A.Programme("lunch") with
        {
            Area = "North",
        },
        A.Programme("walks"),
        A.Party("council"),
        A.Team("south") with
        {
            Area = "South",
        },
        A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
        A.Measure("meals", MeasureClass.Output),
        A.Measure("members", MeasureClass.Output, "person", aggregation: Aggregation.Level),
        A.Measure("contentment", MeasureClass.Outcome, "score"),
    ];

    [Fact]
    public void A_plan_stands_beside_what_was_recorded()
    {
        var spend = Year(A.Plan("may", "lunch", "spend", 10_000m, "2024-05-01", "2024-05-31"))
            .Entry("lunch", "spend", 9_500m, "2024-05-04")
            .Summarise(From, To)
            .Total.Of("spend");
        Assert.Equal((10_000m, -500m, -0.05m, null), BesideOf(spend));
    }

    [Fact]
    public void Plans_within_the_period_add_up_and_others_are_listed()
    {
        var summary = Year(
                A.Plan("a", "lunch", "meals", 100m, "2024-01-01", "2024-06-30"),
                A.Plan("b", "lunch", "meals", 20.5m, "2024-07-01", "2024-12-31"),
                A.Plan("c", "lunch", "meals", 7m, "2025-01-01", "2025-01-31"),
                A.Plan("d", "walks", "meals", 9m, "2023-12-31", "2024-01-01"),
                A.Plan("e", "lunch", "meals", 1_000m, "2024-01-01", "2024-12-31") with
                {
                    Kind = PlanKind.Target,
                },
                A.Plan("f", "lunch", "spend", 1_000m, "2024-01-01", "2024-12-31") with
                {
                    Archived = true,
                }
            )
            .Entry("lunch", "meals", 241m, "2024-03-01")
            .Summarise(From, To);
        Assert.Equal((120.5m, 120.5m, 1m, null), BesideOf(summary.Total.Of("meals")));
        var beyond = Assert.Single(summary.PlansBeyondThePeriod);
        Assert.Equal(("d", "walks", "meals", 9m), (beyond.Plan, beyond.Programme, beyond.Measure, beyond.Quantity));
        Assert.Equal(PlanKind.Budget, summary.Plans);
    }

    [Fact]
    public void Without_the_question_no_plan_is_shown()
    {
        var summary = Year(A.Plan("may", "lunch", "spend", 10m, "2024-05-01", "2024-05-31"))
            .Beside(null)
            .Entry("walks", "spend", 5m, "2024-05-04")
            .Summarise(From, To);
        Assert.Equal((null, null, null, null), BesideOf(summary.Total.Of("spend")));
        Assert.Empty(summary.Total.Flags);
        Assert.Null(summary.Plans);
    }

    [Fact]
    public void Where_a_programme_has_no_plan_the_total_has_none()
    {
        var summary = Year(A.Plan("may", "lunch", "spend", 10m, "2024-05-01", "2024-05-31"))
            .Entry("lunch", "spend", 8m, "2024-05-04")
            .Entry("walks", "spend", 5m, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        Assert.Equal((null, null, null, PlanGap.PlansAreMissing), BesideOf(summary.Total.Of("spend")));
        Assert.Contains(SummaryFlag.PlansAreMissing, summary.Flags);
        Assert.Equal((10m, -2m, -0.2m, null), BesideOf(summary.Rows[0].Of("spend")));
        Assert.DoesNotContain(SummaryFlag.PlansAreMissing, summary.Rows[0].Flags);
        Assert.Equal((null, null, null, PlanGap.PlansAreMissing), BesideOf(summary.Rows[1].Of("spend")));
    }

    [Fact]
    public void What_was_planned_and_not_recorded_is_unknown_and_not_nil()
    {
        var summary = Year(
                A.Plan("a", "lunch", "spend", 10m, "2024-05-01", "2024-05-31"),
                A.Plan("b", "walks", "spend", 30m, "2024-05-01", "2024-05-31")
            )
            .Entry("walks", "spend", 25m, "2024-05-04")
            .Summarise(From, To, GroupBy.Programme);
        var lunch = summary.Rows[0].Of("spend");
        Assert.Equal((10m, null, null, PlanGap.NothingRecorded), BesideOf(lunch));
        Assert.Equal((null, QuantityGap.NothingRecorded), (lunch.Quantity, lunch.UndefinedReason));
        Assert.Equal((0, false), (summary.Rows[0].Entries, lunch.Partial));
        Assert.Equal((40m, -15m, -0.375m, null), BesideOf(summary.Total.Of("spend")));
        Assert.Contains(SummaryFlag.PlanWithoutEntries, summary.Flags);
        Assert.DoesNotContain(SummaryFlag.PlanWithoutEntries, summary.Rows[1].Flags);
    }

    [Fact]
    public void A_plan_of_nothing_has_a_difference_and_no_share_of_it() =>
        Assert.Equal(
            (0m, 3m, null, null),
            BesideOf(
                Year(A.Plan("a", "lunch", "spend", 0m, From, To))
                    .Entry("lunch", "spend", 3m, "2024-05-04")
                    .Summarise(From, To)
                    .Total.Of("spend")
            )
        );

    [Fact]
    public void A_plan_stands_in_the_month_that_holds_all_of_it()
    {
        var books = Year(
                A.Plan("may", "lunch", "meals", 10m, "2024-05-02", "2024-05-31"),
                A.Plan("june", "lunch", "meals", 20m, "2024-06-01", "2024-07-01")
            )
            .Entry("lunch", "meals", 9m, "2024-05-04")
            .Entry("lunch", "meals", 19m, "2024-06-04");
        var months = books.Summarise(From, To, GroupBy.Month);
        Assert.Equal(["2024-05", "2024-06"], months.Groups());
        Assert.Equal((10m, -1m, -0.1m, null), BesideOf(months.Rows[0].Of("meals")));
        Assert.Equal((null, null, null, PlanGap.PlansAreMissing), BesideOf(months.Rows[1].Of("meals")));
        Assert.Equal((30m, -2m, -0.066667m, null), BesideOf(months.Total.Of("meals")));
        Assert.Equal(30m, Assert.Single(books.Summarise(From, To, GroupBy.Year).Rows).Of("meals").Planned);
    }

    [Theory]
    [InlineData(GroupBy.Party)]
    [InlineData(GroupBy.Team)]
    public void Plans_are_not_divided_by_party_or_team(GroupBy by)
    {
        var summary = Year(A.Plan("a", "lunch", "meals", 10m, From, To))
            .Entry("lunch", "meals", 9m, "2024-05-04", party: "council", team: "south")
            .Summarise(From, To, by);
        Assert.Equal((null, null, null, PlanGap.PlansAreNotDivided), BesideOf(Assert.Single(summary.Rows).Of("meals")));
        Assert.Equal((10m, -1m, -0.1m, null), BesideOf(summary.Total.Of("meals")));
    }

    [Fact]
    public void A_filter_by_team_leaves_no_plan_at_all() =>
        Assert.Equal(
            (null, null, null, PlanGap.PlansAreNotDivided),
            BesideOf(
                Year(A.Plan("a", "lunch", "meals", 10m, From, To))
                    .Entry("lunch", "meals", 9m, "2024-05-04", team: "south")
                    .Summarise(From, To, Basis.Own, new SummaryScope(Team: 1))
                    .Total.Of("meals")
            )
        );

    [Fact]
    public void A_plan_stands_in_the_area_of_its_programme_unless_teams_work_elsewhere()
    {
        var plan = A.Plan("a", "lunch", "meals", 10m, From, To);
        var one = Year(plan).Entry("lunch", "meals", 9m, "2024-05-04").Summarise(From, To, GroupBy.Area);
        Assert.Equal((10m, -1m, -0.1m, null), BesideOf(Assert.Single(one.Rows).Of("meals")));
        var two = Year(plan)
            .Entry("lunch", "meals", 9m, "2024-05-04")
            .Entry("lunch", "meals", 4m, "2024-05-04", team: "south")
            .Summarise(From, To, GroupBy.Area);
        Assert.Equal(["North", "South"], two.Groups());
        Assert.All(two.Rows, row => Assert.Equal(PlanGap.PlansAreNotDivided, row.Of("meals").PlannedUndefinedReason));
        Assert.Equal(10m, two.Total.Of("meals").Planned);
    }

    [Fact]
    public void Of_a_stock_the_last_plan_counts_and_scores_do_not_add_up()
    {
        var total = Year(
                A.Plan("a", "lunch", "members", 10m, "2024-01-01", "2024-01-31"),
                A.Plan("b", "lunch", "members", 15m, "2024-02-01", "2024-02-29"),
                A.Plan("c", "lunch", "contentment", 3m, "2024-01-01", "2024-01-31"),
                A.Plan("d", "lunch", "contentment", 4m, "2024-02-01", "2024-02-29")
            )
            .Entry("lunch", "members", 12m, "2024-01-31")
            .Entry("lunch", "members", 18m, "2024-02-29")
            .Entry("lunch", "contentment", 3.5m, "2024-02-29")
            .Summarise(From, To)
            .Total;
        Assert.Equal((15m, 3m, 0.2m, null), BesideOf(total.Of("members")));
        Assert.Equal((null, null, null, PlanGap.DoesNotAddUp), BesideOf(total.Of("contentment")));
    }

    private static Books Year(params Plan[] plans) => new Books([.. Items, .. plans]).Beside(PlanKind.Budget);

    private static (decimal? Planned, decimal? Difference, decimal? Share, PlanGap? Gap) BesideOf(MeasureFigures figures) =>
        (figures.Planned, figures.Difference, figures.DifferenceShare, figures.PlannedUndefinedReason);
}
