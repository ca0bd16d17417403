using System.Globalization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Tests.Amounts;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("4.005", "4.01")]
    [InlineData("4.015", "4.02")]
    [InlineData("4.0049999999", "4.00")]
    [InlineData("-4.005", "-4.01")]
    [InlineData("-4.0049999999", "-4.00")]
    [InlineData("5.025", "5.03")]
    public void A_tie_goes_away_from_zero_on_either_side(string amount, string rounded) =>
        Assert.Equal(rounded, Text(Rounding.Money(Number(amount), 2)));

    [Theory]
    [InlineData("112608", 2, "112608.00")]
    [InlineData("112608.0", 2, "112608.00")]
    [InlineData("0", 2, "0.00")]
    [InlineData("112608", 0, "112608")]
    [InlineData("0.5", 0, "1")]
    [InlineData("1.0005", 3, "1.001")]
    [InlineData("1", 3, "1.000")]
    public void Money_has_as_many_decimals_as_its_currency(string amount, int minorUnitDigits, string rounded) =>
        Assert.Equal(rounded, Text(Rounding.Money(Number(amount), minorUnitDigits)));

    [Theory]
    [InlineData("2.50741482965931863727454909", "2.5074")]
    [InlineData("26.74139159344573735454761339", "26.7414")]
    [InlineData("12", "12.0000")]
    [InlineData("0.00005", "0.0001")]
    public void A_cost_per_unit_has_four_decimals(string amount, string rounded) =>
        Assert.Equal(rounded, Text(Rounding.PerUnit(Number(amount))));

    [Theory]
    [InlineData("0.3333333333333333333333333333", "0.333333")]
    [InlineData("2.8", "2.800000")]
    [InlineData("0.0000005", "0.000001")]
    public void A_ratio_has_six_decimals(string ratio, string rounded) => Assert.Equal(rounded, Text(Rounding.Ratio(Number(ratio))));

    private static decimal Number(string figure) => decimal.Parse(figure, CultureInfo.InvariantCulture);

    private static string Text(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);
}
