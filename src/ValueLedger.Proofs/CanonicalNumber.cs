using System.Buffers;
using System.Globalization;

namespace ValueLedger.Proofs;

/// <summary>
/// Numbers as plain decimal digits: no exponent, no trailing zeros after the point, no negative zero. Here the encoding differs from
/// RFC 8785 section 3.2.2.3, whose numbers are binary doubles and cannot represent every amount.
/// </summary>
internal static class CanonicalNumber
{
    // A sign, 29 digits and a point, and the zero before the point.
    private const int Longest = 32;

    public static void Write(IBufferWriter<byte> output, decimal value)
    {
        var digits = output.GetSpan(Longest);
        // Without a format, a decimal is written in plain digits, with as many after the point as it has, and zero has no sign.
        value.TryFormat(digits, out var written, default, NumberFormatInfo.InvariantInfo);
        ReadOnlySpan<byte> plain = digits[..written];
        output.Advance(plain.Contains((byte)'.') ? plain.TrimEnd((byte)'0').TrimEnd((byte)'.').Length : written);
    }

    public static void Write(IBufferWriter<byte> output, long value)
    {
        value.TryFormat(output.GetSpan(Longest), out var written, default, NumberFormatInfo.InvariantInfo);
        output.Advance(written);
    }

    /// <summary>Reads a JSON number (RFC 8259 section 6) that fits a decimal exactly; false for one that would have to be
    /// rounded.</summary>
    public static bool TryParse(string json, out decimal value) =>
        decimal.TryParse(json, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out value)
        && Significant(json) == Significant(value.ToString(NumberFormatInfo.InvariantInfo));

    /// <summary>The significant digits, and the power of ten of the last of them. The sign is ignored.</summary>
    private static (string Digits, long Exponent) Significant(string json)
    {
        var parts = json.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return ("", 0);

        // An exponent too long to be read is far below that of any decimal, so it only has to differ from theirs.
        var exponent =
            parts.Length == 1 ? 0
            : long.TryParse(parts[1], NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out var read) ? read
            : long.MinValue / 2;
        return (significant, exponent - places + digits.Length - significant.Length);
    }
}
