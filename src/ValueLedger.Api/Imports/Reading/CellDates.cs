using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using ValueLedger.Api.Entries;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads dates and times of day as people and spreadsheets write them.</summary>
internal static partial class CellDates
{
    /// <summary>Two digits below this are a year of this century.</summary>
    private const int FirstOfLastCentury = 80;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>Reads a date in the stated form or as 2015-12-05. A time of day behind it must be midnight, in no zone or in UTC, unless any
    /// time is taken; then it must be in no zone, since a date may be another one elsewhere.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> cell, DateFormat format, bool takesTimestamps, out LocalDate date)
    {
        if (
            PlainValues.TryReadDate(cell, out date)
            || (format == DateFormat.DayMonthYear && PlainValues.TryReadDayMonthYear(cell, out date))
        )
        {
            return true;
        }

        var text = System.Text.Encoding.UTF8.GetString(cell);
        if (WithTime().Match(text) is { Success: true } both)
        {
            var isTaken = takesTimestamps && !both.Groups["zone"].Success;
            var written = both.Groups["time"].Value;
            if (!TryReadTime(isTaken ? Fraction().Replace(written, "") : written, out var time) || !(isTaken || time == LocalTime.Midnight))
            {
                return false;
            }

            text = both.Groups["date"].Value;
        }

        return Iso().Match(text) is { Success: true } iso
            ? TryMake(iso, out date)
            : Pattern(format)?.Match(text) is { Success: true } stated && TryMake(stated, out date);
    }

    /// <summary>How the date should be written that a cell does not have.</summary>
    public static string Expected(ReadOnlySpan<byte> cell, ImportOptions options) =>
        !options.TakesTimestamps && TryReadDate(cell, options.DateFormat, true, out _)
            ? "A time of day stands behind the date. State timestamps=date to read it as its date."
            : options.DateFormat switch
            {
                DateFormat.Iso => "Write a date like 2015-12-05; dates such as 05/12/2015 are read if dateFormat is dd/mm/yyyy.",
                DateFormat.DayMonthShortYear => "Write a date like 05/12/15, the day first, or like 2015-12-05.",
                DateFormat.DayMonthName => "Write a date like 05-Dec-15, or like 2015-12-05.",
                DateFormat.MonthDayYear => "Write a date like 12/05/2015, the month first, or like 2015-12-05.",
                _ => "Write a date like 05/12/2015, the day first, or like 2015-12-05.",
            };

    /// <summary>Reads a time of day such as 8:30, 08:30:15 or 8:30 PM.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> cell, out LocalTime time) =>
        PlainValues.TryReadTime(cell, out time) || TryReadTime(System.Text.Encoding.UTF8.GetString(cell), out time);

    private static bool TryReadTime(string text, out LocalTime time)
    {
        time = default;
        if (Time().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var (hour, half) = (Number(match, "hour"), match.Groups["half"].Value);
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23)
        {
            return false;
        }

        time = new LocalTime(hour, Number(match, "minute"), Number(match, "second"));
        return true;
    }

    private static bool TryMake(Match match, out LocalDate date)
    {
        date = default;
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2)
        {
            year += year < FirstOfLastCentury ? 2000 : 1900;
        }

        var month = match.Groups["name"] is { Success: true } name
            ? 1 + Array.FindIndex(Months, full => IsName(full, name.Value))
            : Number(match, "month");
        var day = Number(match, "day");
        var isDay = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new LocalDate(year, month, day) : default;
        return isDay;
    }

    /// <summary>In full, or its first three letters; Sept is written too.</summary>
    private static bool IsName(string month, string written) =>
        month.Equals(written, StringComparison.OrdinalIgnoreCase)
        || month[..3].Equals(written, StringComparison.OrdinalIgnoreCase)
        || (month[0] == 'S' && written.Equals("Sept", StringComparison.OrdinalIgnoreCase));

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : 0;

    private static Regex? Pattern(DateFormat format) =>
        format switch
        {
            DateFormat.DayMonthYear => DayMonthYear(),
            DateFormat.DayMonthShortYear => DayMonthShortYear(),
            DateFormat.DayMonthName => DayMonthName(),
            DateFormat.MonthDayYear => MonthDayYear(),
            _ => null,
        };

    [GeneratedRegex(
        @"^(?<date>.*[0-9])(T|\s+)(?<time>[0-9]{1,2}:[0-9]{2}.*?)(?<zone>Z|[+-]00:?00)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WithTime();

    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2}):(?<minute>[0-5][0-9])(:(?<second>[0-5][0-9])(\.0{1,9})?)?(\s*(?<half>[aApP])\.?[mM]\.?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=:[0-9]{2})\.[0-9]{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})([/.-])(?<month>[0-9]{1,2})\1(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})([/.-])(?<month>[0-9]{1,2})\1(?<year>[0-9]{2}|[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthShortYear();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})([ /.-]\s*)(?<name>[A-Za-z]{3,9})\.?[ /.,-]\s*(?<year>[0-9]{2}|[0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})([/.-])(?<day>[0-9]{1,2})\1(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();
}
