using System.Globalization;
using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Amounts;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("0e99999", "0")]
    [InlineData("2.5", "2.5")]
    [InlineData("1e3", "1000")]
    [InlineData("25E-1", "2.5")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void A_number_that_fits_is_read_exactly(string text, string value)
    {
        Assert.True(ExactDecimal.TryRead(text, out var read));
        Assert.Equal(value, read.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e-29")]
    [InlineData("1e29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567.891")]
    public void A_number_that_would_have_to_be_rounded_is_refused(string text)
    {
        Assert.True(ExactDecimal.IsNumber(text));
        Assert.False(ExactDecimal.TryRead(text, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1,000")]
    [InlineData("1\n")]
    [InlineData(" 1")]
    [InlineData("NaN")]
    [InlineData("٣")]
    public void What_is_no_number_of_JSON_is_refused(string text)
    {
        Assert.False(ExactDecimal.IsNumber(text));
        Assert.False(ExactDecimal.TryRead(text, out _));
    }

    [Fact]
    public void JSON_is_read_without_rounding_or_not_at_all()
    {
        Assert.Equal(2.5m, JsonSerializer.Deserialize<decimal>("2.5", WireJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<decimal>("0.12345678901234567890123456789", WireJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<decimal>("\"2.5\"", WireJson.Options));
    }
}
