using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>A unit is divided into the costs of those that made it, or its cost says what it leaves out.</summary>
public sealed class UnitCostTests
{
    private const string From = "2024-05-01";
    private const string To = "2024-05-31";

    private static Books Council =>
        new(
            A.Programme("aa"),
            A.Programme("bb"),
            A.Team("north"),
            A.Team("south"),
            A.Party("council"),
            A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
            A.Measure("time"),
            A.Measure("letters", MeasureClass.Output),
            A.Measure("calls", MeasureClass.Output)
        );

    private static Books Letters => Council.Entry("aa", "spend", 100, "2024-05-04").Entry("aa", "letters", 50, "2024-05-04");

    [Fact]
    public void The_total_of_unlike_programmes_divides_the_costs_of_those_that_recorded_the_measure()
    {
        var books = Letters
            .Entry("bb", "spend", 900, "2024-05-04")
            .Entry("bb", "calls", 30, "2024-05-04")
            .Entry("aa", "calls", 10, "2024-05-04");
        var total = books.Summarise(From, To).Total;
        Assert.Equal(
            (1000m, 2m, 2m, false),
            (total.PublicCost, total.Of("letters").AgencyCostPerUnit, total.Of("letters").FullCostPerUnit, total.Of("letters").Partial)
        );
        Assert.Equal(25m, total.Of("calls").AgencyCostPerUnit);
        Assert.Equal([10m, 30m], books.Summarise(From, To, GroupBy.Programme).Rows.Select(row => row.Of("calls").AgencyCostPerUnit!.Value));
    }

    [Theory]
    [InlineData(Bound.LessThan, Bound.Exact, Bound.LessThan)]
    [InlineData(Bound.MoreThan, Bound.MoreThan, Bound.MoreThan)]
    [InlineData(Bound.LessThan, Bound.MoreThan, Bound.About)]
    public void A_cost_a_unit_is_a_bound_as_the_rates_are_that_it_rests_on(Bound ofTime, Bound ofStaff, Bound full)
    {
        var books = new Books(
            A.Programme("aa"),
            A.Programme("bb"),
            A.Measure("time"),
            A.Measure("staff", MeasureClass.PublicStaffTime, "hour"),
            A.Measure("letters", MeasureClass.Output)
        )
            .Rates(
                A.Rate("time", Basis.Own, 10, "2024-01-01") with
                {
                    Bound = ofTime,
                },
                A.Rate("staff", Basis.ActualCost, 20, "2024-01-01") with
                {
                    Bound = ofStaff,
                }
            )
            .Entry("aa", "time", 5, "2024-05-04")
            .Entry("aa", "staff", 1, "2024-05-04")
            .Entry("aa", "letters", 7, "2024-05-04")
            .Entry("bb", "letters", 7, "2024-05-04");
        var letters = books.Summarise(From, To).Total.Of("letters");
        Assert.Equal(
            (5m, 1.4286m, ofStaff, full),
            (letters.FullCostPerUnit, letters.AgencyCostPerUnit, letters.AgencyCostBound, letters.FullCostBound)
        );
        Assert.Equal((Bound.Exact, Bound.Exact), BoundsOf(books.Summarise(From, To, GroupBy.Programme).Rows[1].Of("letters")));
        Assert.Equal(
            (Bound.Exact, Bound.Exact),
            BoundsOf(
                books.TakeOff("aa", "time", 5, "2024-05-04").TakeOff("aa", "staff", 1, "2024-05-04").Summarise(From, To).Total.Of("letters")
            )
        );

        static (Bound Agency, Bound Full) BoundsOf(MeasureFigures figures) => (figures.AgencyCostBound, figures.FullCostBound);
    }

    [Fact]
    public void A_programme_without_public_input_makes_the_unit_costs_partial_that_it_shares_in_and_is_flagged_wherever_it_is_covered()
    {
        var books = Letters.Entry("bb", "letters", 50, "2024-05-04").Entry("aa", "calls", 10, "2024-05-04");
        var summary = books.Summarise(From, To, GroupBy.Programme);
        Assert.Equal(
            (1m, true, true, true),
            (
                summary.Total.Of("letters").AgencyCostPerUnit,
                summary.Total.Of("letters").Partial,
                summary.Total.Of("letters").AgencyCostPartial,
                summary.Total.Of("letters").FullCostPartial
            )
        );
        Assert.Equal((10m, false), (summary.Total.Of("calls").AgencyCostPerUnit, summary.Total.Of("calls").Partial));
        Assert.Contains(SummaryFlag.NoPublicInputRecorded, summary.Flags);
        Assert.Equal([false, true], summary.Rows.Select(row => row.Flags.Contains(SummaryFlag.NoPublicInputRecorded)));
        Assert.Equal((null, false), (summary.Rows[1].Of("letters").AgencyCostPerUnit, summary.Rows[1].Of("letters").Partial));
        Assert.Contains(SummaryFlag.NoPublicInputRecorded, books.Summarise(From, To, GroupBy.Stage).Flags);
        Assert.DoesNotContain(SummaryFlag.NoPublicInputRecorded, Letters.Summarise(From, To, GroupBy.Stage).Rows[^1].Flags);
    }

    [Fact]
    public void An_unvalued_hour_makes_the_unit_costs_of_its_own_programme_partial_and_no_others()
    {
        var books = Letters
            .Entry("bb", "spend", 900, "2024-05-04")
            .Entry("bb", "calls", 30, "2024-05-04")
            .Entry("bb", "time", 2, "2024-05-04");
        var total = books.Summarise(From, To).Total;
        Assert.Equal((true, false, false), (total.Partial, total.Of("letters").Partial, total.Of("calls").AgencyCostPartial));
        Assert.True(total.Of("calls").FullCostPartial && total.Of("calls").Partial);
    }

    [Fact]
    public void Where_costs_name_no_team_a_team_has_no_unit_cost()
    {
        var books = Council
            .Entry("aa", "spend", 100, "2024-05-04")
            .Entry("aa", "letters", 30, "2024-05-04", team: "north")
            .Entry("aa", "letters", 20, "2024-05-04", team: "south")
            .Entry("aa", "spend", 7, "2024-06-04", team: "north");
        var byTeam = books.Summarise(From, To, GroupBy.Team);
        Assert.All(
            [byTeam.Total, .. byTeam.Rows.Where(row => row.Group["team"] is not null)],
            row => Assert.Equal((null, null), (row.Of("letters").AgencyCostPerUnit, row.Of("letters").FullCostPerUnit))
        );
        Assert.All(byTeam.Rows, row => Assert.DoesNotContain(SummaryFlag.NoPublicInputRecorded, row.Flags));
        var north = books.Summarise(From, To, Basis.Own, new SummaryScope(Team: 1)).Total;
        Assert.Equal(
            (null, null, 30m),
            (north.Of("letters").AgencyCostPerUnit, north.Of("letters").FullCostPerUnit, north.Of("letters").Quantity)
        );
        Assert.Equal(2m, books.Summarise(From, To).Total.Of("letters").AgencyCostPerUnit);
    }

    [Fact]
    public void Where_some_costs_name_a_team_its_unit_cost_is_partial_and_where_all_do_it_is_whole()
    {
        var named = Council.Entry("aa", "spend", 60, "2024-05-04", team: "north").Entry("aa", "letters", 30, "2024-05-04", team: "north");
        var whole = named.Summarise(From, To, GroupBy.Team).Rows[0].Of("letters");
        Assert.Equal((2m, false), (whole.AgencyCostPerUnit, whole.Partial));
        Assert.Equal(
            (2m, false),
            (named.Summarise(From, To, Basis.Own, new SummaryScope(Team: 1)).Total.Of("letters").AgencyCostPerUnit, whole.Partial)
        );
        var some = named.Entry("aa", "spend", 40, "2024-05-04");
        Assert.All(
            [
                some.Summarise(From, To, GroupBy.Team).Rows[0].Of("letters"),
                some.Summarise(From, To, Basis.Own, new SummaryScope(Team: 1)).Total.Of("letters"),
            ],
            letters => Assert.Equal((2m, true, true), (letters.AgencyCostPerUnit, letters.AgencyCostPartial, letters.FullCostPartial))
        );
    }

    [Fact]
    public void Hours_that_name_nobody_are_told_apart_from_those_that_contributors_gave()
    {
        var books = Council
            .Entry("aa", "time", 3, "2024-05-04", contributor: 1)
            .Entry("aa", "time", 2, "2024-05-05", contributor: 2)
            .Entry("bb", "time", 100, "2024-05-06");
        var summary = books.Summarise(From, To, GroupBy.Programme);
        Assert.Equal((105m, 100m, 2), (summary.Total.CitizenHours, summary.Total.HoursWithoutContributor, summary.Total.Contributors));
        Assert.Equal([0m, 100m], summary.Rows.Select(row => row.HoursWithoutContributor));
    }
}
