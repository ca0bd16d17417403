using System.Globalization;
using System.Xml;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>What the attributes of an OpenDocument spreadsheet say (OpenDocument 1.3, part 3, 19.384).</summary>
internal static class OdsValues
{
    /// <summary>Null for what is no date. Most cells with a date have a day in the first form, which is read faster than any.</summary>
    public static DateTime? MomentOf(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) ? Rounded(moment)
        : null;

    /// <summary>Null for what is no duration; the cell is then read as a text.</summary>
    public static double? DaysOf(string? duration)
    {
        try
        {
            return duration is null ? null : XmlConvert.ToTimeSpan(duration).TotalDays;
        }
        catch (Exception none) when (none is FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>How often something is repeated; once where that is not stated.</summary>
    public static int Count(string? written, int most) =>
        written is not null && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, most)
            : 1;

    private static DateTime Rounded(DateTime moment) =>
        moment.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond
            ? moment
            : new((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
}
