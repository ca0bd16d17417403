using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>Shares, percentages, ratings and scores are no quantities that add up: 0.79 and 0.76 are not 1.55 of anything.</summary>
public sealed class NotAddedUpTests
{
    private static Books Council =>
        new Books(
            A.Programme("north"),
            A.Programme("south"),
            A.Team("a"),
            A.Measure("employed", MeasureClass.Outcome, "share"),
            A.Measure("content", MeasureClass.Outcome, "rating", aggregation: Aggregation.Level),
            A.Measure("attendance", MeasureClass.Output, "Percent"),
            A.Measure("judgement", MeasureClass.PartnerGoods, "score"),
            A.Measure("visits", MeasureClass.Output),
            A.Measure("spend", MeasureClass.PublicSpend, "GBP")
        ).Entry("north", "spend", 100m, "2015-01-01");

    [Fact]
    public void Two_shares_have_no_quantity_together_and_each_has_its_own()
    {
        var summary = Council
            .Entry("north", "employed", 0.79m, "2015-01-31")
            .Entry("north", "employed", 0.76m, "2015-02-28")
            .Summarise("2015-01-01", "2015-12-31", GroupBy.Month);
        Assert.Equal(
            (null, QuantityGap.DoesNotAddUp),
            (summary.Total.Of("employed").Quantity, summary.Total.Of("employed").UndefinedReason)
        );
        Assert.Equal([0.79m, 0.76m], summary.QuantitiesOf("employed"));
        Assert.Contains(SummaryFlag.DoesNotAddUp, summary.Flags);
        Assert.DoesNotContain(SummaryFlag.DoesNotAddUp, summary.Rows[0].Flags);
    }

    [Fact]
    public void A_rating_that_is_a_level_counts_readings_and_not_entries()
    {
        var one = Council.Entry("north", "content", 7.5m, "2015-01-31").Entry("north", "content", 8.1m, "2015-02-28");
        Assert.Equal(
            (8.1m, null),
            (
                one.Summarise("2015-01-01", "2015-12-31").Total.Of("content").Quantity,
                one.Summarise("2015-01-01", "2015-12-31").Total.Of("content").UndefinedReason
            )
        );
        var two = one.Entry("north", "content", 6m, "2015-02-28", team: "a").Summarise("2015-01-01", "2015-12-31", GroupBy.Team);
        Assert.Null(two.Total.Of("content").Quantity);
        Assert.Equal([6m, 8.1m], two.QuantitiesOf("content"));
    }

    [Fact]
    public void What_has_no_quantity_has_no_unit_cost()
    {
        var total = Council
            .Entry("north", "attendance", 80m, "2015-01-31")
            .Entry("south", "attendance", 90m, "2015-01-31")
            .Entry("north", "visits", 4m, "2015-01-31")
            .Summarise("2015-01-01", "2015-12-31")
            .Total;
        Assert.Equal(
            (null, null, null),
            (total.Of("attendance").Quantity, total.Of("attendance").AgencyCostPerUnit, total.Of("attendance").FullCostPerUnit)
        );
        Assert.Equal(25m, total.Of("visits").AgencyCostPerUnit);
    }

    [Fact]
    public void An_input_that_does_not_add_up_has_no_value_and_is_named_missing()
    {
        var books = Council.Rates(A.Rate("judgement", Basis.ActualCost, 10m, "2015-01-01")).Entry("north", "judgement", 3m, "2015-01-31");
        Assert.Equal(30m, books.Summarise("2015-01-01", "2015-12-31").Total.PartnerInputValue);
        var total = books.Entry("north", "judgement", 4m, "2015-02-28").Summarise("2015-01-01", "2015-12-31").Total;
        Assert.Equal((0m, true), (total.PartnerInputValue, total.Partial));
        Assert.Equal(
            (null, null, null, true),
            (
                total.Of("judgement").Quantity,
                total.Of("judgement").Value,
                total.Of("judgement").UnvaluedQuantity,
                total.Of("judgement").Partial
            )
        );
        Assert.Equal(["judgement"], total.Missing);
    }

    [Fact]
    public void What_was_taken_off_again_is_no_reading() =>
        Assert.Equal(
            0.76m,
            Council
                .Entry("north", "employed", 0.79m, "2015-01-31")
                .Entry("north", "employed", 0.76m, "2015-02-28")
                .TakeOff("north", "employed", 0.79m, "2015-01-31")
                .Summarise("2015-01-01", "2015-12-31")
                .Total.Of("employed")
                .Quantity
        );

    [Fact]
    public void What_waits_in_suspense_is_not_added_up_either() =>
        Assert.Equal(
            [new("attendance", "Percent", 80m), new("employed", "share", null), new("visits", "item", 5m)],
            Council
                .InSuspense("employed", 1.55m, 2)
                .InSuspense("attendance", 80m)
                .InSuspense("visits", 5m, 2)
                .Summarise("2015-01-01", "2015-12-31")
                .Suspended.Quantities
        );
}
