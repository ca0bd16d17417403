using System.Globalization;
using System.Text.RegularExpressions;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>How the numbers of a table are written.</summary>
/// <param name="HasDecimalComma">1.234,5 rather than 1234.5.</param>
/// <param name="HasThousands">1,250.00 is read, and so is the sign of the organisation's currency before or after a number.</param>
/// <param name="IsRounded">Numbers are rounded half up to six decimals, and may have any number of them.</param>
/// <param name="Currency">The organisation's currency, as in ISO 4217; null when no sign of it is read.</param>
public sealed partial record NumberForm(bool HasDecimalComma, bool HasThousands, bool IsRounded, string? Currency = null)
{
    public static readonly NumberForm Plain = new(false, false, false);

    /// <summary>The most decimals of a quantity.</summary>
    private const int MostDecimals = 6;

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["GBP"] = "£",
        ["EUR"] = "€",
        ["USD"] = "$",
    };

    /// <summary>Whether a number is written as in JSON and recorded as it is written.</summary>
    public bool IsPlain => !HasDecimalComma && !HasThousands && !IsRounded;

    /// <summary>An example of a number for messages.</summary>
    public string Example =>
        HasDecimalComma ? "1.234,5"
        : HasThousands ? "1,234.50"
        : "1234.5";

    /// <summary>Whether the text is a number in this form, however large or long.</summary>
    public bool IsNumber(string text) => Rewritten(text) is not null;

    /// <summary>False for a text that is not a number in this form, and for one that cannot be kept exactly.</summary>
    public bool TryRead(string text, out decimal number)
    {
        number = default;
        if (Rewritten(text) is not { } plain)
        {
            return false;
        }

        return ExactDecimal.TryRead(plain, out number)
            || (
                IsRounded
                && plain.Length <= ExactDecimal.LongestText
                && decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            );
    }

    /// <summary>The number with six decimals, rounded half up.</summary>
    public static decimal Round(decimal number) => decimal.Round(number, MostDecimals, MidpointRounding.AwayFromZero);

    /// <summary>The number as JSON writes it; null for a text that is not a number in this form.</summary>
    private string? Rewritten(string text)
    {
        if (HasDecimalComma)
        {
            text = WithoutCurrency(text);
            return WithComma().IsMatch(text) ? Bare(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')) : null;
        }

        if (HasThousands)
        {
            text = WithoutCurrency(text);
            return WithThousands().IsMatch(text) ? Bare(text.Replace(",", "", StringComparison.Ordinal)) : null;
        }

        return ExactDecimal.IsNumber(text) ? text : null;
    }

    private string WithoutCurrency(string text)
    {
        foreach (var sign in Currency is null ? [] : (string[])[Currency, Signs.GetValueOrDefault(Currency, Currency)])
        {
            var isNegative = text.StartsWith('-');
            var rest = isNegative ? text[1..] : text;
            var bare =
                rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase) ? rest[sign.Length..].TrimStart()
                : rest.EndsWith(sign, StringComparison.OrdinalIgnoreCase) ? rest[..^sign.Length].TrimEnd()
                : null;
            if (bare is not null)
            {
                return isNegative ? "-" + bare : bare;
            }
        }

        return text;
    }

    /// <summary>JSON has no zeros before a number.</summary>
    private static string Bare(string digits)
    {
        var isNegative = digits.StartsWith('-');
        var bare = digits[(isNegative ? 1 : 0)..].TrimStart('0');
        bare = bare.Length == 0 || bare[0] == '.' ? "0" + bare : bare;
        return isNegative ? "-" + bare : bare;
    }

    [GeneratedRegex(@"^-?([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithThousands();
}
