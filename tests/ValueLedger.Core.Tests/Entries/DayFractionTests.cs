using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Tests.Entries;

public sealed class DayFractionTests
{
    [Theory]
    [InlineData("0.0625", 90)]
    [InlineData("0.03125", 45)]
    [InlineData("0.125", 180)]
    [InlineData("0.104167", 150)]
    [InlineData("0.020833", 30)]
    [InlineData("0.0208333333333333", 30)]
    [InlineData("0.000694", 1)]
    [InlineData("0.999306", 1439)]
    public void A_time_as_a_part_of_a_day_is_found(string hours, int minutes) =>
        Assert.Equal(minutes, DayFraction.MinutesIn(Number(hours)));

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.0625")]
    [InlineData("-0.0625")]
    [InlineData("0.25")]
    [InlineData("0.5")]
    [InlineData("0.75")]
    [InlineData("0.05")]
    [InlineData("0.350")]
    [InlineData("0.33")]
    [InlineData("0.0626")]
    [InlineData("0.12")]
    public void Hours_written_as_decimals_are_none(string hours) => Assert.Null(DayFraction.MinutesIn(Number(hours)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
