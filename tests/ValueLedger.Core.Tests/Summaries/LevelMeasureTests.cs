using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class LevelMeasureTests
{
    private static Books Council =>
        new Books(
            A.Programme("north"),
            A.Programme("south", null, null, null, null, "co-delivery", "co-design"),
            A.Party("young"),
            A.Team("a"),
            A.Team("b"),
            A.Measure("neet", MeasureClass.Outcome, "person", aggregation: Aggregation.Level),
            A.Measure("spend", MeasureClass.PublicSpend, "GBP")
        ).Entry("north", "spend", 100m, "2015-01-01");

    [Fact]
    public void The_last_dated_reading_counts_whatever_the_order_of_recording()
    {
        var books = Council
            .Entry("north", "neet", 90m, "2015-03-31")
            .Entry("north", "neet", 120m, "2015-01-31")
            .Entry("north", "neet", 100m, "2015-02-28");
        var neet = books.Summarise("2015-01-01", "2015-12-31").Total.Of("neet");
        Assert.Equal((90m, null, null), (neet.Quantity, neet.AgencyCostPerUnit, neet.FullCostPerUnit));
        Assert.Equal(100m, books.Summarise("2015-01-01", "2015-03-30").Total.Of("neet").Quantity);
    }

    [Fact]
    public void Every_reading_is_an_entry_though_only_one_is_the_quantity() =>
        Assert.Equal(
            3,
            Council
                .Entry("north", "neet", 90m, "2015-03-31")
                .Entry("north", "neet", 120m, "2015-01-31")
                .Summarise("2015-01-01", "2015-12-31")
                .Total.Entries
        );

    [Fact]
    public void Of_readings_of_one_day_the_last_recorded_counts() =>
        Assert.Equal(
            80m,
            Council
                .Entry("north", "neet", 90m, "2015-03-31")
                .Entry("north", "neet", 80m, "2015-03-31")
                .Summarise("2015-01-01", "2015-12-31")
                .Total.Of("neet")
                .Quantity
        );

    [Fact]
    public void A_reading_of_none_counts_as_none() =>
        Assert.Equal(
            0m,
            Council
                .Entry("north", "neet", 90m, "2015-02-28")
                .Entry("north", "neet", 0m, "2015-03-31")
                .Summarise("2015-01-01", "2015-12-31")
                .Total.Of("neet")
                .Quantity
        );

    [Fact]
    public void The_last_readings_of_each_programme_party_and_team_add_up()
    {
        var books = Council
            .Entry("north", "neet", 100m, "2015-01-31")
            .Entry("north", "neet", 1m, "2015-02-28")
            .Entry("south", "neet", 100m, "2015-02-28")
            .Entry("south", "neet", 2m, "2015-03-31")
            .Entry("north", "neet", 100m, "2015-01-31", team: "a")
            .Entry("north", "neet", 4m, "2015-06-30", team: "a")
            .Entry("north", "neet", 8m, "2015-01-31", team: "b")
            .Entry("north", "neet", 16m, "2015-01-31", party: "young");
        var summary = books.Summarise("2015-01-01", "2015-12-31", GroupBy.Programme);
        Assert.Equal(31m, summary.Total.Of("neet").Quantity);
        Assert.Equal([29m, 2m], summary.QuantitiesOf("neet"));
        Assert.Equal([4m, 8m, 19m], books.Summarise("2015-01-01", "2015-12-31", GroupBy.Team).QuantitiesOf("neet"));
    }

    [Fact]
    public void Each_group_of_time_has_its_own_last_reading_and_the_total_the_last_of_all()
    {
        var books = Council
            .Entry("north", "neet", 120m, "2015-01-10")
            .Entry("north", "neet", 110m, "2015-01-31")
            .Entry("north", "neet", 90m, "2015-02-28");
        var summary = books.Summarise("2015-01-01", "2015-12-31", GroupBy.Month);
        Assert.Equal([110m, 90m], summary.QuantitiesOf("neet"));
        Assert.Equal(90m, summary.Total.Of("neet").Quantity);
    }

    [Fact]
    public void A_level_in_several_rows_is_once_in_the_total()
    {
        var summary = Council.Entry("south", "neet", 5m, "2015-01-31").Summarise("2015-01-01", "2015-12-31", GroupBy.CoProduction);
        Assert.Equal([5m, 5m, null], summary.QuantitiesOf("neet"));
        Assert.Equal(5m, summary.Total.Of("neet").Quantity);
    }

    [Fact]
    public void A_level_of_an_input_is_valued_on_the_day_of_its_last_reading()
    {
        var books = new Books(A.Programme("hall"), A.Measure("rooms", MeasureClass.CitizenGoods, "room", aggregation: Aggregation.Level))
            .Rates(A.Rate("rooms", Basis.MarketPrice, 10m, "2015-01-01"), A.Rate("rooms", Basis.MarketPrice, 20m, "2015-03-01"))
            .Entry("hall", "rooms", 3m, "2015-03-31")
            .Entry("hall", "rooms", 5m, "2015-02-28");
        Assert.Equal(60m, books.Summarise("2015-01-01", "2015-12-31").Total.CitizenInputValue);
    }
}
