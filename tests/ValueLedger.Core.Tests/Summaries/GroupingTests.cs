using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class GroupingTests
{
    private const string From = "2015-01-01";
    private const string To = "2016-12-31";

    private static readonly Books Two = new Books(
        A.Programme("speedwatch", null, null, "safety", BenefitReach.Collective, "co-delivery", "co-design") with
        {
            Area = "Wiltshire",
        },
        A.Programme("befriending"),
        A.Programme("allotments", null, null, "Green", BenefitReach.Both, "co-delivery"),
        A.Party("volunteers"),
        A.Party("council"),
        A.Team("malmesbury"),
        A.Team("devizes") with
        {
            Area = "Calne",
        },
        A.Measure("time"),
        A.Measure("officer", MeasureClass.PublicSpend, "GBP"),
        A.Measure("letters", MeasureClass.Output)
    )
        .Rates(A.Rate("time", Basis.Own, 10m, From))
        .Entry("speedwatch", "time", 1m, "2015-03-31", party: "volunteers", team: "malmesbury")
        .Entry("speedwatch", "time", 2m, "2015-04-01", team: "devizes")
        .Entry("befriending", "time", 4m, "2016-04-01", party: "volunteers")
        .Entry("allotments", "time", 8m, "2015-03-01", party: "council", team: "malmesbury")
        .Entry("speedwatch", "officer", 30m, "2015-04-01")
        .Entry("speedwatch", "letters", 15m, "2015-04-01");

    [Theory]
    [InlineData(GroupBy.Programme, "allotments=8 befriending=4 speedwatch=3")]
    [InlineData(GroupBy.Area, "Calne=2 Wiltshire=1 -=12")]
    [InlineData(GroupBy.ServiceArea, "Green=8 safety=3 -=4")]
    [InlineData(GroupBy.CoProduction, "co-delivery=11 co-design=3 -=4")]
    [InlineData(GroupBy.BenefitReach, "both=8 collective=3 -=4")]
    [InlineData(GroupBy.Measure, "letters=0 officer=0 time=15")]
    [InlineData(GroupBy.Stage, "input=15 output=0")]
    [InlineData(GroupBy.Party, "council=8 volunteers=5 -=2")]
    [InlineData(GroupBy.Team, "devizes=2 malmesbury=9 -=4")]
    [InlineData(GroupBy.Month, "2015-03=9 2015-04=2 2016-04=4")]
    [InlineData(GroupBy.Quarter, "2015-Q1=9 2015-Q2=2 2016-Q2=4")]
    [InlineData(GroupBy.Year, "2015=11 2016=4")]
    [InlineData(GroupBy.FinancialYear, "2014-15=9 2015-16=2 2016-17=4")]
    public void Rows_are_sorted_by_their_group_and_the_group_of_none_is_last(GroupBy by, string hoursByGroup)
    {
        var summary = Two.Summarise(From, To, by);
        Assert.Equal(
            hoursByGroup,
            string.Join(
                ' ',
                summary.Groups().Zip(summary.CitizenHours(), (group, hours) => FormattableString.Invariant($"{group}={hours}"))
            )
        );
        Assert.All(summary.Rows, row => Assert.Equal([WireEnum.Word(by)], row.Group.Keys));
        Assert.Equal((6, 15m, 180m), (summary.Total.Entries, summary.Total.CitizenHours, summary.Total.FullSocialCost));
    }

    [Fact]
    public void A_programme_of_several_kinds_is_in_each_row_and_once_in_the_total()
    {
        var summary = Two.Summarise(From, To, GroupBy.CoProduction);
        Assert.Equal([5L, 4L, 1L], summary.Rows.Select(row => row.Entries));
        Assert.Equal([140m, 60m, 40m], summary.Rows.Select(row => row.FullSocialCost));
        Assert.Equal((6L, 180m), (summary.Total.Entries, summary.Total.FullSocialCost));
    }

    [Fact]
    public void Several_groupings_sort_in_the_order_asked()
    {
        Assert.Equal(
            ["2015 co-delivery allotments", "2015 co-delivery speedwatch", "2015 co-design speedwatch", "2016 - befriending"],
            Two.Summarise(From, To, GroupBy.Year, GroupBy.CoProduction, GroupBy.Programme).Groups()
        );
        Assert.Equal(
            ["speedwatch volunteers", "speedwatch -"],
            Two.Summarise("2015-03-31", "2015-04-01", GroupBy.Programme, GroupBy.Party).Groups()
        );
    }

    [Fact]
    public void Without_grouping_there_are_no_rows() => Assert.Empty(Two.Summarise(From, To).Rows);

    [Theory]
    [InlineData(GroupBy.Measure)]
    [InlineData(GroupBy.Stage)]
    [InlineData(GroupBy.Party)]
    public void A_grouping_that_splits_costs_gives_no_cost_per_unit_and_misses_public_input_only_where_a_programme_has_none(GroupBy by)
    {
        var summary = Two.Summarise(From, To, by, GroupBy.Programme);
        Assert.All(summary.Rows.Append(summary.Total).SelectMany(row => row.Measures), AssertNoUnitCost);
        Assert.All(
            summary.Rows,
            row => Assert.Equal(row.Group["programme"] != "speedwatch", row.Flags.Contains(SummaryFlag.NoPublicInputRecorded))
        );
        Assert.Contains(SummaryFlag.NoPublicInputRecorded, summary.Total.Flags);
    }

    [Fact]
    public void So_does_a_scope_that_leaves_costs_out()
    {
        Assert.All(
            [new SummaryScope(Measure: 3), new SummaryScope(Party: 1)],
            scope =>
            {
                var total = Two.Summarise(From, To, Basis.Own, scope).Total;
                Assert.All(total.Measures, AssertNoUnitCost);
                Assert.Empty(total.Flags);
            }
        );
        Assert.Equal(4m, Two.Summarise(From, To, Basis.Own, new SummaryScope(Programme: 1)).Total.Of("letters").FullCostPerUnit);
    }

    [Theory]
    [InlineData(GroupBy.Programme, 4)]
    [InlineData(GroupBy.ServiceArea, 4)]
    [InlineData(GroupBy.Month, 3.3333)]
    public void Any_other_grouping_gives_a_cost_per_unit_of_the_groups_own_costs(GroupBy by, double full)
    {
        var row = Assert.Single(Two.Summarise(From, To, by).Rows, row => row.Measures.Any(measure => measure.Measure == "letters"));
        Assert.Equal((2m, (decimal)full), (row.Of("letters").AgencyCostPerUnit!.Value, row.Of("letters").FullCostPerUnit!.Value));
        Assert.Empty(row.Flags);
    }

    [Fact]
    public void A_group_without_public_input_says_so_and_so_does_the_total_that_covers_it()
    {
        var summary = Two.Summarise(From, To, GroupBy.Programme);
        Assert.Equal([true, true, false], summary.Rows.Select(row => row.Flags.Contains(SummaryFlag.NoPublicInputRecorded)));
        Assert.Equal([SummaryFlag.NoPublicInputRecorded], summary.Flags);
        Assert.Empty(Two.Summarise(From, To, Basis.Own, new SummaryScope(Programme: 1)).Flags);
    }

    private static void AssertNoUnitCost(MeasureFigures measure) =>
        Assert.Equal((null, null), (measure.AgencyCostPerUnit, measure.FullCostPerUnit));
}
