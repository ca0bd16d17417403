using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Wire;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("2.50", "2.50")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("12.5e-2", "0.125")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("0e999999999999", "0")]
    [InlineData("1.50000000000000000000000000000000000000000000", "1.5000000000000000000000000000")]
    public void A_number_that_a_decimal_holds_is_read_as_it_stands(string written, string expected)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(JsonSerializer.Deserialize<decimal>(written, WireJson.Options), WireJson.Options));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("8e28")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("100000000000000000000000000000.5")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-2147483648")]
    public void A_number_that_would_have_to_be_rounded_is_refused(string written)
    {
        Assert.True(ExactDecimal.IsNumber(written));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<decimal>(written, WireJson.Options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("١")]
    public void A_text_that_is_no_JSON_number_is_none(string text)
    {
        Assert.False(ExactDecimal.IsNumber(text));
        Assert.False(ExactDecimal.TryRead(text, out _));
    }

    [Fact]
    public void A_number_in_quotes_is_no_number() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<decimal>("\"1\"", WireJson.Options));

    [Fact]
    public void A_million_digits_are_refused_at_once()
    {
        var started = TimeProvider.System.GetTimestamp();
        Assert.False(ExactDecimal.TryRead(new string('9', 1_000_000), out _));
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
