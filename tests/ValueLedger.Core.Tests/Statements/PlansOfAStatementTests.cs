using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>Budgets, targets and forecasts beside what was recorded, as audit offices ask: economy, efficiency and effectiveness.</summary>
public sealed class PlansOfAStatementTests
{
    /// <summary>As in Sunderland, a smaller budget and more satisfaction stand side by side (the figures are made).</summary>
    [Fact]
    public void Less_was_spent_more_was_done_and_people_are_more_satisfied()
    {
        var plans = Made(
            new StatementBook()
                .Plans(
                    Plan("budget-2024", "spend", 12_000m),
                    Plan("visits-1", "visits", 200m, "2024-01-01", "2024-06-30") with
                    {
                        Kind = PlanKind.Target,
                    },
                    Plan("visits-2", "visits", 200m, "2024-07-01", "2024-12-31") with
                    {
                        Kind = PlanKind.Target,
                    },
                    Plan("satisfied", "satisfaction", 7m) with
                    {
                        Kind = PlanKind.Target,
                    }
                )
                .Entry("spend", 9_000m)
                .Entry("visits", 500m)
                .Entry("satisfaction", 8m, details: new EntryDetails { Of = 30 })
                .Entry("satisfaction", 7m, details: new EntryDetails { Of = 10 })
        );
        Assert.Equal(
            [
                ("plan-1", PlanKind.Budget, "spend", 12_000m, 9_000m, -3_000m, -0.25m, null),
                ("plan-2", PlanKind.Target, "satisfaction", 7m, 7.75m, 0.75m, 0.107143m, null),
                ("plan-3", PlanKind.Target, "visits", 400m, 500m, 100m, 0.25m, null),
            ],
            plans.Lines.Select(Figures)
        );
        Assert.Equal(["visits-1", "visits-2"], plans.Lines[2].Plans.Select(plan => plan.Plan));
        var cost = Assert.Single(plans.UnitCosts);
        Assert.Equal(("plan-3", "visits", 12_000m, 400m), (cost.Line, cost.Measure, cost.PlannedCost, cost.PlannedQuantity));
        Assert.Equal((30m, 18m, -12m, -0.4m), (cost.Planned, cost.Actual, cost.Difference, cost.DifferenceShare));
        Assert.Equal(["budget-2024"], cost.Budgets);
    }

    /// <summary>100 days at 200 a day until 31 March and at 300 from 1 April: 91 and 275 of the 366 days.</summary>
    [Fact]
    public void A_budget_of_time_is_valued_by_the_rate_of_each_of_its_days()
    {
        var plans = Made(
            new StatementBook()
                .Rates(
                    A.Rate("staff-days", Basis.ActualCost, 200m, "2024-01-01", "2024-04-01"),
                    A.Rate("staff-days", Basis.ActualCost, 300m, "2024-04-01")
                )
                .Plans(Plan("days", "staff-days", 100m), Plan("visits", "visits", 1_000m) with { Kind = PlanKind.Target })
                .Entry("staff-days", 100m, "2024-02-01")
                .Entry("visits", 1_000m)
        );
        var cost = Assert.Single(plans.UnitCosts);
        Assert.Equal((27_513.66m, 27.5137m, 20m, -7.5137m), (cost.PlannedCost, cost.Planned, cost.Actual, cost.Difference));
        Assert.Equal(2, cost.Rates.Count);
    }

    [Fact]
    public void A_rate_that_values_only_a_budget_is_in_the_notes()
    {
        var statement = new StatementBook()
            .Rates(A.Rate("staff-days", Basis.ActualCost, 200m, "2024-01-01"))
            .Plans(Plan("days", "staff-days", 10m), Plan("visits", "visits", 100m) with { Kind = PlanKind.Target })
            .Entry("visits", 4m)
            .Prepare();
        Assert.Equal(
            (statement.Plans!.UnitCosts[0].Rates[0], "plan-2"),
            (Assert.Single(statement.Notes.Rates).Id, Assert.Single(statement.Notes.Rates[0].UsedBy))
        );
    }

    [Theory]
    [InlineData("2024-01-01", "2024-06-30", PlannedCostGap.BudgetIsForOtherDays)]
    [InlineData("2024-07-01", "2025-06-30", PlannedCostGap.BudgetIsMissing)]
    [InlineData("2024-01-01", "2024-12-31", null)]
    public void A_budget_for_other_days_than_the_target_is_not_divided_by_it(string from, string to, PlannedCostGap? gap)
    {
        var plans = Made(
            new StatementBook()
                .Plans(Plan("budget", "spend", 500m, from, to), Plan("visits", "visits", 100m) with { Kind = PlanKind.Target })
                .Entry("spend", 1_000m)
                .Entry("visits", 100m)
        );
        Assert.Equal((gap is null ? 5m : null, gap), (plans.UnitCosts[0].Planned, plans.UnitCosts[0].PlannedUndefinedReason));
        Assert.True(plans.Lines[^1].CoversThePeriod);
        Assert.Equal(gap is null, plans.Lines[0] is { Kind: PlanKind.Budget, CoversThePeriod: true });
    }

    [Fact]
    public void A_budget_that_reaches_beyond_the_period_makes_no_plan_look_cheap()
    {
        var plans = Made(
            new StatementBook()
                .Plans(
                    Plan("budget", "spend", 500m),
                    Plan("days", "staff-days", 9m, "2024-04-01", "2025-03-31"),
                    Plan("visits", "visits", 100m) with
                    {
                        Kind = PlanKind.Target,
                    }
                )
                .Entry("spend", 1_000m)
                .Entry("visits", 100m)
        );
        Assert.Equal(PlannedCostGap.BudgetIsForOtherDays, plans.UnitCosts[0].PlannedUndefinedReason);
    }

    /// <summary>A budget is in prices of the day, and so is the cost beside it, whatever the statement's prices.</summary>
    [Fact]
    public void Costs_beside_a_budget_are_in_prices_of_the_day()
    {
        var book = new StatementBook()
            .Plans(Plan("budget", "spend", 1_000m), Plan("visits", "visits", 100m) with { Kind = PlanKind.Target })
            .Entry("spend", 1_000m)
            .Entry("visits", 100m);
        var real = book.Prepare(StatementBook.Draft() with { BaseYear = "2015" });
        Assert.NotEqual(10m, Assert.Single(real.Outputs).AgencyCostPerUnit);
        Assert.Equal(
            (10m, 10m, 0m),
            (real.Plans!.UnitCosts[0].Planned, real.Plans.UnitCosts[0].Actual, real.Plans.UnitCosts[0].Difference)
        );
    }

    [Fact]
    public void What_was_not_recorded_or_planned_is_not_nil()
    {
        var plans = Made(
            new StatementBook()
                .Plans(
                    Plan("budget", "spend", 1_000m),
                    Plan("visits", "visits", 100m) with
                    {
                        Kind = PlanKind.Target,
                    },
                    Plan("hours", "hours", 0m) with
                    {
                        Kind = PlanKind.Forecast,
                    }
                )
                .Entry("hours", 5m)
                .Entry("staff-days", 3m)
        );
        Assert.Equal(
            [
                ("plan-1", PlanKind.Budget, "spend", 1_000m, null, null, null, PlanGap.NothingRecorded),
                ("plan-2", PlanKind.Target, "visits", 100m, null, null, null, PlanGap.NothingRecorded),
                ("plan-3", PlanKind.Forecast, "hours", 0m, 5m, 5m, null, null),
            ],
            plans.Lines.Select(Figures)
        );
        var cost = Assert.Single(plans.UnitCosts);
        Assert.Equal((null, null), (cost.Planned, cost.Actual));
        Assert.Equal(
            (PlannedCostGap.BudgetIsMissing, UnitCostGap.NothingRecorded),
            (cost.PlannedUndefinedReason, cost.ActualUndefinedReason)
        );
    }

    [Fact]
    public void A_budget_of_a_measure_without_a_rate_has_no_value()
    {
        var plans = Made(
            new StatementBook()
                .Plans(Plan("days", "staff-days", 10m), Plan("visits", "visits", 100m) with { Kind = PlanKind.Target })
                .Entry("visits", 4m)
        );
        var cost = Assert.Single(plans.UnitCosts);
        Assert.Equal((null, PlannedCostGap.BudgetHasNoValue), (cost.PlannedCost, cost.PlannedUndefinedReason));
        Assert.Equal((null, UnitCostGap.NoInputIsValued), (cost.Actual, cost.ActualUndefinedReason));
    }

    [Fact]
    public void Only_plans_of_its_programmes_that_lie_within_the_period_are_compared()
    {
        var plans = Made(
            new StatementBook()
                .Plans(
                    Plan("beyond", "visits", 7m, "2024-07-01", "2025-06-30"),
                    Plan("before", "visits", 7m, "2023-01-01", "2023-12-31"),
                    Plan("elsewhere", "visits", 7m) with
                    {
                        Programme = "choir",
                    },
                    Plan("taken-back", "visits", 7m) with
                    {
                        Archived = true,
                    }
                )
                .Entry("visits", 4m)
        );
        Assert.Empty(plans.Lines);
        Assert.Equal(["beyond"], plans.Beyond.Select(plan => plan.Plan));
    }

    [Fact]
    public void A_cost_counts_in_full_beside_its_budget_whoever_paid_a_part_of_it()
    {
        var plans = Made(
            new StatementBook()
                .Plans(Plan("budget", "spend", 1_000m))
                .Entry("spend", 900m, details: new EntryDetails { FinancedBy = [new FinancedPart("members", 400m)], Bound = Bound.About })
        );
        var line = Assert.Single(plans.Lines);
        Assert.Equal((900m, -100m, Bound.About), (line.Actual, line.Difference, line.Bound));
        var cost = Made(
            new StatementBook()
                .Plans(Plan("budget", "spend", 1_000m), Plan("visits", "visits", 100m) with { Kind = PlanKind.Target })
                .Entry("spend", 1_000m, details: new EntryDetails { FinancedBy = [new FinancedPart("members", 400m)] })
                .Entry("visits", 100m)
        ).UnitCosts[0];
        Assert.Equal((10m, 10m, 0m), (cost.Planned, cost.Actual, cost.Difference));
    }

    [Fact]
    public void Figures_at_the_limits_of_a_quantity_do_not_overflow()
    {
        var plans = Made(
            new StatementBook()
                .Rates(A.Rate("staff-days", Basis.ActualCost, RateAmount.Largest, "0001-01-01"))
                .Plans(
                    Plan("days", "staff-days", (decimal)Quantity.Largest),
                    Plan("visits", "visits", 0.000001m) with
                    {
                        Kind = PlanKind.Target,
                    }
                )
                .Entry("visits", 4m)
        );
        Assert.Equal((null, PlannedCostGap.QuantityIsZeroOrLess), (plans.UnitCosts[0].Planned, plans.UnitCosts[0].PlannedUndefinedReason));
    }

    private static Plan Plan(string code, string measure, decimal quantity, string from = "2024-01-01", string to = "2024-12-31") =>
        A.Plan(code, StatementBook.Programme, measure, quantity, from, to) with
        {
            Kind = PlanKind.Budget,
        };

    private static PlanSection Made(StatementBook book) => book.Prepare().Plans!;

    private static (string, PlanKind, string, decimal?, decimal?, decimal?, decimal?, PlanGap?) Figures(PlanLine line) =>
        (line.Line, line.Kind, line.Measure, line.Planned, line.Actual, line.Difference, line.DifferenceShare, line.UndefinedReason);
}
