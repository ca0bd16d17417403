using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Hours as people write them: <c>1:30</c>, <c>1h 30m</c>, <c>1.5h</c>, <c>90 min</c>.</summary>
internal static partial class HoursAndMinutes
{
    private const int SecondsOfAnHour = 3600;

    /// <summary>
    /// A whole number is that many hours. A number with decimals needs an h behind it, because 1.30 may be written for one and a half
    /// hours.
    /// </summary>
    public static bool TryRead(string text, bool hasDecimalComma, out decimal hours)
    {
        hours = default;
        if (hasDecimalComma)
        {
            text = text.Replace(',', '.');
        }

        var match = Clock().Match(text) is { Success: true } clock ? clock : Words().Match(text);
        if (!match.Success || match.Length == 0)
        {
            return false;
        }

        hours = Number(match, "hours") + ((Number(match, "minutes") * 60) + Number(match, "seconds")) / SecondsOfAnHour;
        return true;
    }

    /// <summary>From start to end, on the next day where the end is not after the start.</summary>
    public static decimal Between(LocalTime start, LocalTime end)
    {
        var seconds = (end - start).ToDuration().TotalSeconds;
        return (decimal)(seconds < 0 ? seconds + (24 * SecondsOfAnHour) : seconds) / SecondsOfAnHour;
    }

    private static decimal Number(Match match, string name) =>
        match.Groups[name] is { Success: true } part
            ? decimal.Parse(part.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(
        @"^(?<hours>[0-9]{1,9}):(?<minutes>[0-5][0-9])(:(?<seconds>[0-5][0-9]))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^((?<hours>[0-9]{1,9}(\.[0-9]{1,9})?)\s*(h|hr|hrs|hour|hours)\b?|(?<hours>[0-9]{1,9})$)?\s*((?<minutes>[0-9]{1,9})\s*(m|min|mins|minute|minutes))?\s*((?<seconds>[0-9]{1,9})\s*(s|sec|secs|second|seconds))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Words();
}
