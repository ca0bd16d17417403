using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ValueLedger.Scenarios.Tests.Scenarios;

/// <summary>Compares what was answered with what a scenario expects; numbers as exact decimals.</summary>
internal static class Expected
{
    public static bool Holds(JsonElement got, JsonElement wanted) =>
        wanted.ValueKind switch
        {
            JsonValueKind.String when wanted.GetString() is ['>', ..] comparison => Compares(got, comparison),
            JsonValueKind.String when wanted.GetString() is ['~', .. var shown] => got.ValueKind == JsonValueKind.Number
                && Shows(Decimal(got.GetRawText()), Decimal(shown)),
            JsonValueKind.Number => got.ValueKind == JsonValueKind.Number && Exact(got.GetRawText()) == Exact(wanted.GetRawText()),
            _ => JsonElement.DeepEquals(got, wanted),
        };

    private static bool Compares(JsonElement got, string comparison)
    {
        var orEqual = comparison.StartsWith(">=", StringComparison.Ordinal);
        var difference = decimal.Compare(Decimal(got.GetRawText()), Decimal(comparison[(orEqual ? 2 : 1)..]));
        return difference > 0 || (orEqual && difference == 0);
    }

    /// <summary>To the last digit that is shown.</summary>
    private static bool Shows(decimal got, decimal shown) => decimal.Round(got, shown.Scale, MidpointRounding.AwayFromZero) == shown;

    private static decimal Decimal(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Digits and exponent without trailing zeros, so that nothing is rounded on the way.</summary>
    private static (BigInteger Digits, int Exponent) Exact(string number)
    {
        var parts = number.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var exponent =
            (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        while (!digits.IsZero && digits % 10 == 0)
        {
            (digits, exponent) = (digits / 10, exponent + 1);
        }

        return digits.IsZero ? default : (digits, exponent);
    }
}
