using NodaTime;

namespace ValueLedger.Api.Entries;

/// <summary>Reads numbers, days and times in their plainest form from UTF-8. What it does not read may still be right, and is checked by
/// the slower rules.</summary>
internal static class PlainValues
{
    /// <summary>The most digits that always fit in a long.</summary>
    private const int MostDigits = 18;

    /// <summary>A number as JSON writes it, without an exponent.</summary>
    public static bool TryReadNumber(ReadOnlySpan<byte> text, out decimal number)
    {
        number = default;
        var isNegative = text is [(byte)'-', ..];
        var digits = isNegative ? text[1..] : text;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits.Length : point;
        if (whole == 0 || point == digits.Length - 1 || digits.Length > MostDigits || (digits[0] == '0' && whole > 1))
        {
            return false;
        }

        long unscaled = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            if (at == point)
            {
                continue;
            }

            if (!IsDigit(digits[at]))
            {
                return false;
            }

            unscaled = (unscaled * 10) + Digit(digits[at]);
        }

        var scale = point < 0 ? 0 : digits.Length - point - 1;
        number = new decimal((int)unscaled, (int)(unscaled >> 32), 0, isNegative && unscaled != 0, (byte)scale);
        return true;
    }

    /// <summary>A day as 2015-12-05.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        return text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && TryReadDigits(text[..4], out var year)
            && TryReadDigits(text[5..7], out var month)
            && TryReadDigits(text[8..], out var day)
            && TryMakeDate(year, month, day, out date);
    }

    /// <summary>A day as 05/12/2015, the fifth of December.</summary>
    public static bool TryReadDayMonthYear(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        return text.Length == 10
            && text[2] == '/'
            && text[5] == '/'
            && TryReadDigits(text[..2], out var day)
            && TryReadDigits(text[3..5], out var month)
            && TryReadDigits(text[6..], out var year)
            && TryMakeDate(year, month, day, out date);
    }

    /// <summary>A time of day as 19:30 or 19:30:15.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> text, out LocalTime time)
    {
        time = default;
        var second = 0;
        var isRead =
            text.Length is 5 or 8
            && text[2] == ':'
            && TryReadDigits(text[..2], out var hour)
            && TryReadDigits(text[3..5], out var minute)
            && (text.Length == 5 || (text[5] == ':' && TryReadDigits(text[6..], out second)))
            && hour < 24
            && minute < 60
            && second < 60
            && (time = new LocalTime(hour, minute, second)) == time;
        return isRead;
    }

    private static bool TryMakeDate(int year, int month, int day, out LocalDate date)
    {
        var isDay = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new LocalDate(year, month, day) : default;
        return isDay;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var letter in text)
        {
            if (!IsDigit(letter))
            {
                return false;
            }

            number = (number * 10) + Digit(letter);
        }

        return true;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

    private static int Digit(byte letter) => letter - '0';
}
