using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Rates;

public sealed class RateCardTests
{
    private const string Time = "volunteer-time";

    /// <summary>UK adult minimum wage; a card that lacks the step of April 2023 gives 9.50 for a year too long.</summary>
    private static readonly RateCard MinimumWage = A.RateCard(
        Wage(6.50m, "2014-10-01"),
        Wage(6.70m, "2015-10-01"),
        Wage(7.20m, "2016-04-01"),
        Wage(9.50m, "2022-04-01"),
        Wage(10.42m, "2023-04-01"),
        Wage(11.44m, "2024-04-01")
    );

    [Theory]
    [InlineData("2014-10-01", 6.50)]
    [InlineData("2015-09-30", 6.50)]
    [InlineData("2015-10-01", 6.70)]
    [InlineData("2023-03-31", 9.50)]
    [InlineData("2023-04-01", 10.42)]
    [InlineData("2024-03-31", 10.42)]
    [InlineData("2024-04-01", 11.44)]
    [InlineData("2999-12-31", 11.44)]
    public void The_rate_in_force_is_the_latest_starting_on_or_before_the_day(string day, double amount) =>
        Assert.Equal((decimal)amount, On(MinimumWage, day));

    [Fact]
    public void Before_the_first_rate_and_on_another_basis_or_measure_none_is_in_force()
    {
        Assert.Null(On(MinimumWage, "2014-09-30"));
        Assert.Null(MinimumWage.InForce(Time, Basis.LivingWage, A.Day("2023-04-01")));
        Assert.Null(MinimumWage.InForce("other-time", Basis.MinimumWage, A.Day("2023-04-01")));
    }

    [Fact]
    public void After_the_end_of_the_latest_rate_an_earlier_open_one_does_not_come_back()
    {
        var card = A.RateCard(Wage(8m, "2015-01-01"), Wage(9m, "2015-06-01", "2015-07-01"));
        Assert.Equal(8m, On(card, "2015-05-31"));
        Assert.Equal(9m, On(card, "2015-06-01"));
        Assert.Equal(9m, On(card, "2015-06-30"));
        Assert.Null(On(card, "2015-07-01"));
        Assert.Null(On(card, "2024-07-01"));
    }

    [Fact]
    public void A_gap_between_two_rates_lasts_until_the_next_one_begins()
    {
        var card = A.RateCard(Wage(7.85m, "2014-11-03"), Wage(8.25m, "2015-11-02", "2016-10-31"), Wage(9.30m, "2019-11-11"));
        Assert.Equal(7.85m, On(card, "2015-11-01"));
        Assert.Equal(8.25m, On(card, "2016-10-30"));
        Assert.Null(On(card, "2016-10-31"));
        Assert.Null(On(card, "2019-11-10"));
        Assert.Equal(9.30m, On(card, "2019-11-11"));
    }

    [Fact]
    public void Ends_count_as_last_recorded_so_that_a_gap_can_be_closed_and_made()
    {
        var closed = A.RateCard(Wage(8m, "2015-01-01"), Wage(9m, "2015-06-01", "2015-07-01"), Wage(9m, "2015-06-01"));
        Assert.Equal(9m, On(closed, "2016-01-01"));
        var made = A.RateCard(Wage(8m, "2015-01-01"), Wage(9m, "2015-06-01"), Wage(8m, "2015-01-01", "2015-03-01"));
        Assert.Null(On(made, "2015-03-01"));
        Assert.Equal(9m, On(made, "2015-06-01"));
    }

    [Fact]
    public void What_was_withdrawn_is_found_by_its_id_and_may_not_be_named_any_more()
    {
        var card = A.RateCard(Wage(7m, "2014-01-01"), Wage(80m, "2015-01-01"), Wage(80m, "2015-01-01", "2015-01-01"));
        Assert.Equal([true, false, false], card.Recorded.Select(rate => card.FindUnlessWithdrawn(rate.Id.ToString()) is not null));
        Assert.All(card.Recorded, rate => Assert.Same(rate, card.Find(rate.Id.ToString())));
        Assert.Null(card.FindUnlessWithdrawn("no id"));
    }

    [Fact]
    public void After_the_end_of_the_only_rate_none_is_in_force()
    {
        var card = A.RateCard(Wage(8m, "2015-01-01", "2015-07-01"));
        Assert.Equal(8m, On(card, "2015-06-30"));
        Assert.Null(On(card, "2015-07-01"));
    }

    [Fact]
    public void Of_rates_from_one_day_the_last_recorded_counts()
    {
        var recorded = A.Recorded(Wage(8m, "2015-01-01"), Wage(9m, "2015-01-01"));
        Assert.Equal(9m, On(new RateCard(recorded), "2015-01-01"));
        Assert.Equal(9m, On(new RateCard(recorded.Reverse()), "2015-01-01"));
        Assert.Equal([1, 2], new RateCard(recorded.Reverse()).Recorded.Select(rate => rate.Sequence));
    }

    [Fact]
    public void Of_rates_from_one_day_the_last_recorded_counts_even_where_it_has_ended()
    {
        var card = A.RateCard(Wage(7m, "2014-01-01"), Wage(8m, "2015-01-01"), Wage(9m, "2015-01-01", "2015-02-01"));
        Assert.Equal(9m, On(card, "2015-01-31"));
        Assert.Null(On(card, "2015-02-01"));
    }

    [Fact]
    public void A_rate_that_ends_on_its_first_day_withdraws_a_wrong_one()
    {
        var card = A.RateCard(Wage(7m, "2014-01-01"), Wage(80m, "2015-01-01"), Wage(80m, "2015-01-01", "2015-01-01"));
        Assert.Equal(7m, On(card, "2015-01-01"));
        Assert.Null(On(A.RateCard(Wage(80m, "2015-01-01"), Wage(80m, "2015-01-01", "2015-01-01")), "2015-01-01"));
    }

    [Fact]
    public void The_bases_of_a_measure_are_those_with_a_rate_that_is_not_withdrawn()
    {
        var card = A.RateCard(
            A.Rate(Time, Basis.Own, 8m, "2015-01-01"),
            A.Rate(Time, Basis.LivingWage, 9m, "2015-01-01", "2015-02-01"),
            A.Rate(Time, Basis.MarketPrice, 99m, "2015-01-01"),
            A.Rate(Time, Basis.MarketPrice, 99m, "2015-01-01", "2015-01-01"),
            A.Rate("hall", Basis.MarketPrice, 50m, "2015-01-01")
        );
        Assert.Equal([Basis.LivingWage, Basis.Own], card.BasesOf(Time));
        Assert.Equal([Basis.MarketPrice], card.BasesOf("hall"));
        Assert.Empty(card.BasesOf("unheard-of"));
    }

    private static Rate Wage(decimal amount, string from, string? to = null) => A.Rate(Time, Basis.MinimumWage, amount, from, to);

    private static decimal? On(RateCard card, string day) => card.InForce(Time, Basis.MinimumWage, A.Day(day))?.Rate.Amount;
}
