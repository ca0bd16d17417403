using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Tests.Impact;

public sealed class PricesTests
{
    private static readonly DeflatorSeries Shipped = DeflatorSeriesList.Find("uk-gdp-deflator-calendar-2024-100-release-2025-12")!;

    private static readonly DeflatorSeries Both = new("", "made", ReferenceStatus.Given, new Dictionary<string, decimal>
    {
        ["2013"] = 80m,
        ["2014"] = 100m,
        ["2013-14"] = 85m,
        ["2014-15"] = 102m,
    });

    [Fact]
    public void An_amount_of_2019_is_worth_more_in_prices_of_2024() =>
        Assert.Equal(16027.91m, decimal.Round(new Prices("2024", Shipped).Real(13000m, "2019"), 2));

    [Fact]
    public void The_series_reaches_from_1990_to_2024() =>
        Assert.Equal(("1990", "2024", 35, ReferenceStatus.Secondary), (Shipped.Index.Keys.Min(), Shipped.Index.Keys.Max(), Shipped.Index.Count, Shipped.Status));

    [Theory]
    [InlineData("2014")]
    [InlineData(null)]
    public void An_amount_of_the_base_year_stays_as_it_is_without_any_series(string? priceYear)
    {
        var prices = new Prices("2014", null);
        Assert.True(prices.CanConvert(priceYear));
        Assert.Equal(10m, prices.Real(10m, priceYear));
    }

    [Fact]
    public void Without_a_base_year_nothing_is_deflated()
    {
        Assert.True(Prices.OfTheDay.CanConvert("1066"));
        Assert.Equal(10m, Prices.OfTheDay.Real(10m, "1066"));
    }

    [Theory]
    [InlineData("2014", "2013", 12.50)]
    [InlineData("2014-15", "2013-14", 12.00)]
    public void Years_of_one_kind_are_converted(string baseYear, string priceYear, decimal real) =>
        Assert.Equal(real, new Prices(baseYear, Both).Real(10m, priceYear));

    [Theory]
    [InlineData("2014", "2013-14")]
    [InlineData("2014-15", "2013")]
    [InlineData("2014", "2012")]
    [InlineData("2016", "2013")]
    public void Years_of_two_kinds_or_outside_the_series_are_not(string baseYear, string priceYear) =>
        Assert.False(new Prices(baseYear, Both).CanConvert(priceYear));

    [Fact]
    public void Without_a_series_no_other_year_is_converted() => Assert.False(new Prices("2014", null).CanConvert("2013"));
}
