using System.Globalization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Tests.Amounts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.000001", 1)]
    [InlineData("2.5", 2_500_000)]
    [InlineData("999999999999", 999_999_999_999_000_000)]
    public void A_quantity_is_kept_in_millionths(string figure, long micros) => Assert.Equal(micros, Quantity.Of(Number(figure)).Micros);

    [Theory]
    [InlineData("1.123456", true)]
    [InlineData("1.1234560000000000000000", true)]
    [InlineData("1.1234567", false)]
    [InlineData("-1.1234567", false)]
    [InlineData("0.0000000000000000000000000001", false)]
    [InlineData("999999999998.9999990000000001", false)]
    public void Six_decimals_are_exact_and_trailing_zeros_do_not_count(string figure, bool isExact) =>
        Assert.Equal(isExact, Quantity.IsExact(Number(figure)));

    [Theory]
    [InlineData("5.0", "5")]
    [InlineData("0.00", "0")]
    [InlineData("-1.250000", "-1.25")]
    [InlineData("11999999999988.000001", "11999999999988.000001")]
    public void A_sum_is_the_same_without_its_trailing_zeros(string sum, string written) =>
        Assert.Equal(
            (Number(sum), written),
            (Quantity.Bare(Number(sum)), Quantity.Bare(Number(sum)).ToString(CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Any_figure_can_be_asked_whether_it_is_exact()
    {
        Assert.True(Quantity.IsExact(decimal.MaxValue));
        Assert.True(Quantity.IsExact(decimal.MinValue));
    }

    [Theory]
    [InlineData(14_076_000_000, "14076")]
    [InlineData(2_500_000, "2.5")]
    [InlineData(1, "0.000001")]
    [InlineData(-750_000, "-0.75")]
    [InlineData(0, "0")]
    public void A_quantity_in_units_has_no_trailing_zeros(long micros, string units)
    {
        Assert.Equal(units, new Quantity(micros).ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(units, Quantity.Units(micros).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_reversal_negates_the_quantity_exactly() => Assert.Equal(Quantity.Of(-0.000001m), -Quantity.Of(0.000001m));

    [Fact]
    public void A_sum_of_more_than_a_bigint_holds_is_exact() =>
        Assert.Equal(27_670_116_110_564.327421m, Quantity.Units(3m * long.MaxValue));

    private static decimal Number(string figure) => decimal.Parse(figure, CultureInfo.InvariantCulture);
}
