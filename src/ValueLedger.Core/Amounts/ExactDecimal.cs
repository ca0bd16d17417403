using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ValueLedger.Core.Amounts;

/// <summary>Reads numbers without ever rounding them: a number that a decimal cannot hold exactly is refused.</summary>
public static partial class ExactDecimal
{
    /// <summary>Longer texts are refused unread, because nobody writes a number like that.</summary>
    public const int LongestText = 100;

    private const int MostDecimals = 28;
    private const int MostSignificantDigits = 29;
    private const NumberStyles PlainOrExponent =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <summary>Whether the text is a JSON number (RFC 8259).</summary>
    public static bool IsNumber(string text) => JsonNumber().IsMatch(text);

    /// <summary>Whether a JSON number is so short that it needs no closer look: 28 digits without an exponent always fit.</summary>
    public static bool IsShort(ReadOnlySpan<byte> jsonNumber) => jsonNumber.Length <= MostDecimals && !jsonNumber.ContainsAny("eE"u8);

    /// <summary>False for a text that is not a JSON number, and for a number that would have to be rounded.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        value = default;
        if (text.Length > LongestText || JsonNumber().Match(text) is not { Success: true } number || !IsExact(number))
        {
            return false;
        }

        value = decimal.Parse(text, PlainOrExponent, CultureInfo.InvariantCulture);
        value = value == 0 ? Math.Abs(value) : value;
        return true;
    }

    private static bool IsExact(Match number)
    {
        var (whole, fraction) = (number.Groups["whole"].Value, number.Groups["fraction"].Value);
        var allDigits = (whole + fraction).TrimStart('0');
        var digits = allDigits.TrimEnd('0');
        if (digits.Length == 0)
        {
            return true;
        }

        if (digits.Length > MostSignificantDigits || !TryReadExponent(number.Groups["exponent"].Value, out var written))
        {
            return false;
        }

        var exponent = written - fraction.Length + (allDigits.Length - digits.Length);
        if (exponent is < -MostDecimals or > MostDecimals)
        {
            return false;
        }

        var unscaled = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return unscaled * BigInteger.Pow(10, (int)Math.Max(exponent, 0)) <= Largest;
    }

    private static bool TryReadExponent(string text, out long exponent)
    {
        exponent = 0;
        return text.Length == 0
            || (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) && (exponent = read) == read);
    }

    [GeneratedRegex(@"^-?(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex JsonNumber();
}
