using System.Globalization;

namespace ValueLedger.Core.Rates;

/// <summary>The year in whose prices an amount is: calendar (2013) or financial (2013-14, from 1 April). The two are never mixed.</summary>
public static class PriceYear
{
    public static bool IsValid(string text) => text.Length switch
    {
        4 => text.All(char.IsAsciiDigit),
        7 => text[4] == '-' && text.Remove(4, 1).All(char.IsAsciiDigit) && (Number(text[..4]) + 1) % 100 == Number(text[5..]),
        _ => false,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
