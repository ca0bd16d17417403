using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class UnvaluedQuantityTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    private static Books Garden =>
        new Books(
            A.Programme("garden"),
            A.Measure("time"),
            A.Measure("ranger", MeasureClass.PublicStaffTime, "hour"),
            A.Measure("visits", MeasureClass.Output),
            A.Measure("weeds", MeasureClass.Outcome, direction: Direction.Decrease)
        )
            .Rates(A.Rate("time", Basis.Own, 10m, "2024-07-01"))
            .Entry("garden", "visits", 100m, "2024-08-01");

    [Fact]
    public void A_quantity_without_a_rate_is_named_missing_and_neither_worth_zero_nor_dropped()
    {
        var total = Garden.Entry("garden", "time", 3m, "2024-06-30").Summarise(From, To).Total;
        Assert.Equal((3m, 0m), (total.CitizenHours, total.CitizenInputValue));
        Assert.Equal(
            (3m, 3m, null, true),
            (total.Of("time").Quantity, total.Of("time").UnvaluedQuantity, total.Of("time").Value, total.Of("time").Partial)
        );
        Assert.True(total.Partial);
        Assert.Equal(["time"], total.Missing);
        Assert.Equal([SummaryFlag.NoPublicInputRecorded, SummaryFlag.UnvaluedQuantityLeftOut], total.Flags);
        Assert.Null(total.Of("visits").FullCostPerUnit);
    }

    [Fact]
    public void A_cost_per_unit_that_leaves_out_a_part_is_partial()
    {
        var total = Garden.Entry("garden", "time", 3m, "2024-06-30").Entry("garden", "time", 5m, "2024-07-01").Summarise(From, To).Total;
        Assert.Equal((8m, 3m, 50m), (total.Of("time").Quantity, total.Of("time").UnvaluedQuantity, total.Of("time").Value!.Value));
        Assert.Equal((0.5m, true), (total.Of("visits").FullCostPerUnit!.Value, total.Of("visits").Partial));
    }

    [Fact]
    public void A_figure_that_leaves_nothing_out_is_not_partial()
    {
        var summary = Garden
            .Entry("garden", "time", 3m, "2024-06-30")
            .Entry("garden", "time", 5m, "2024-07-01")
            .Summarise(From, To, GroupBy.Quarter);
        Assert.Equal(["2024-Q2", "2024-Q3"], summary.Groups());
        Assert.Equal([true, false], summary.Rows.Select(row => row.Partial));
        Assert.Equal(
            [
                ["time"],
                [],
            ],
            summary.Rows.Select(row => row.Missing)
        );
        Assert.False(summary.Rows[1].Of("visits").Partial);
    }

    [Fact]
    public void A_public_input_without_a_rate_is_recorded_but_gives_no_agency_cost()
    {
        var total = Garden.Entry("garden", "ranger", 2m, "2024-08-01").Entry("garden", "time", 5m, "2024-08-01").Summarise(From, To).Total;
        Assert.Equal([SummaryFlag.UnvaluedQuantityLeftOut], total.Flags);
        Assert.Equal(["ranger"], total.Missing);
        Assert.Equal(
            (null, 0.5m, true),
            (total.Of("visits").AgencyCostPerUnit, total.Of("visits").FullCostPerUnit!.Value, total.Of("visits").Partial)
        );
    }

    [Fact]
    public void A_rate_of_nought_values_a_quantity()
    {
        var total = Garden.Rates(A.Rate("time", Basis.Own, 0m, From)).Entry("garden", "time", 5m, "2024-08-01").Summarise(From, To).Total;
        Assert.Equal((0m, 0m, false), (total.Of("time").Value!.Value, total.Of("time").UnvaluedQuantity, total.Partial));
        Assert.Equal(0m, total.Of("visits").FullCostPerUnit);
    }

    [Fact]
    public void Outputs_and_outcomes_have_no_unvalued_quantity()
    {
        var total = Garden.Entry("garden", "time", 5m, "2024-08-01").Entry("garden", "weeds", 5m, "2024-08-01").Summarise(From, To).Total;
        Assert.Equal((0m, 0m), (total.Of("visits").UnvaluedQuantity, total.Of("weeds").UnvaluedQuantity));
        Assert.False(total.Partial);
    }

    [Fact]
    public void Where_fewer_is_better_no_cost_per_unit_is_given()
    {
        var weeds = Garden
            .Entry("garden", "time", 5m, "2024-08-01")
            .Entry("garden", "weeds", 5m, "2024-08-01")
            .Summarise(From, To)
            .Total.Of("weeds");
        Assert.Equal((5m, null, null, false), (weeds.Quantity, weeds.AgencyCostPerUnit, weeds.FullCostPerUnit, weeds.Partial));
    }

    [Fact]
    public void An_outcome_of_none_is_recorded_and_has_no_cost_per_unit()
    {
        var books = new Books(A.Programme("garden"), A.Measure("time"), A.Measure("plans", MeasureClass.Outcome))
            .Rates(A.Rate("time", Basis.Own, 10m, From))
            .Entry("garden", "time", 5m, "2024-08-01")
            .Entry("garden", "plans", 0m, "2024-08-01");
        var plans = books.Summarise(From, To).Total.Of("plans");
        Assert.Equal((0m, null), (plans.Quantity, plans.FullCostPerUnit));
    }
}
