using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Tests.Amounts;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("GBP", 2)]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    public void A_currency_has_the_decimals_of_its_minor_unit(string code, int digits) =>
        Assert.Equal(new Currency(code, digits), Currency.Find(code));

    [Theory]
    [InlineData("gbp")]
    [InlineData("GB")]
    [InlineData("")]
    [InlineData("GBP\n")]
    [InlineData("XXX")]
    [InlineData("XTS")]
    [InlineData("XAU")]
    [InlineData("DEM")]
    public void What_is_no_active_currency_is_not_found(string code) => Assert.Null(Currency.Find(code));
}
