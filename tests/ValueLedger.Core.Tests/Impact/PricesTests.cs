using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Impact;

public sealed class PricesTests
{
    private static readonly DeflatorSeries Shipped = DeflatorSeriesList.Find("uk-gdp-deflator-calendar-2024-100-release-2025-12")!;

    private static readonly DeflatorSeries Both = DeflatorSeries.OfTheSender(
        new Dictionary<string, decimal>
        {
            ["2013"] = 80m,
            ["2014"] = 100m,
            ["2013-14"] = 85m,
            ["2014-15"] = 102m,
        },
        "made"
    );

    [Fact]
    public void An_amount_of_2019_is_worth_more_in_prices_of_2024() =>
        Assert.Equal(16027.91m, decimal.Round(new Prices("2024", Shipped).Real(13000m, "2019"), 2));

    [Fact]
    public void The_series_reaches_from_1990_to_2024() =>
        Assert.Equal(
            ("1990", "2024", 35, SourceStatus.Secondary),
            (Shipped.Index.Keys.Min(), Shipped.Index.Keys.Max(), Shipped.Index.Count, Shipped.Source.Status!.Value)
        );

    [Fact]
    public void The_series_of_financial_years_reaches_from_1990_91_to_2024_25_and_is_another_one()
    {
        var financial = DeflatorSeriesList.Find("uk-gdp-deflator-financial-2024-25-100-release-2026-03")!;
        Assert.Equal(
            ("1990-91", "2024-25", 35),
            (financial.Index.Keys.Min(StringComparer.Ordinal), financial.Index.Keys.Max(StringComparer.Ordinal), financial.Index.Count)
        );
        Assert.Equal(109m * 100m / 70.3261m, new Prices("2024-25", financial).Real(109m, "2011-12"));
    }

    [Theory]
    [InlineData("2013", "2013-14", "1990 to 2024", false)]
    [InlineData("2025", "2013", "has no index for 2025: it has 1990 to 2024", true)]
    [InlineData("2013", "2025", "has no index for 2025: it has 1990 to 2024", true)]
    public void What_cannot_be_converted_says_which_years_the_series_has(string baseYear, string priceYear, string says, bool isSaid) =>
        Assert.Equal(isSaid, new Prices(baseYear, Shipped).WhyNot(priceYear).Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "2013",
        "2013-14",
        "cannot be mixed. The series supplied with the product that has 2013-14 is 'uk-gdp-deflator-financial-2024-25-100-release-2026-03'."
    )]
    [InlineData(
        "2013-14",
        "2013",
        "cannot be mixed. The series supplied with the product that has 2013 is 'uk-gdp-deflator-calendar-2024-100-release-2025-12'."
    )]
    [InlineData(
        "2014",
        "2010",
        "The series supplied with the product that has 2010 and 2014 is 'uk-gdp-deflator-calendar-2024-100-release-2025-12'."
    )]
    [InlineData("2014", "1989", "No series that comes with the product has 1989 and 2014; state an index of your own in 'deflator'.")]
    public void What_cannot_be_converted_says_which_series_could(string baseYear, string priceYear, string end) =>
        Assert.EndsWith(end, new Prices(baseYear, Both).WhyNot(priceYear), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024", "uk-gdp-deflator-calendar-2024-100-release-2025-12")]
    [InlineData("2031", "uk-gdp-deflator-calendar-2024-100-release-2025-12")]
    [InlineData("2024-25", "uk-gdp-deflator-financial-2024-25-100-release-2026-03")]
    [InlineData("2025-26", "uk-gdp-deflator-financial-2024-25-100-release-2026-03")]
    public void A_base_year_has_the_last_series_with_it_or_else_of_its_kind(string year, string series) =>
        Assert.Equal(series, DeflatorSeriesList.FindFor(year)!.Name);

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
