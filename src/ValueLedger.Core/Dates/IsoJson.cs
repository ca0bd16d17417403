using NodaTime;
using NodaTime.Text;

namespace ValueLedger.Core.Dates;

/// <summary>How days, times of day and instants are written on the wire and in storage (ISO 8601, RFC 3339).</summary>
public static class IsoJson
{
    private const int DateLength = 10;

    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    private static readonly OffsetDateTimePattern AnyOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<Z+HH:mm>");

    private static readonly InstantPattern Microseconds =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.ffffff'Z'");

    /// <summary>A day as <c>2015-12-05</c>, from the year 1 to 9999.</summary>
    public static bool TryReadDate(string text, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : default;
        return parsed.Success && text.Length == DateLength && date.Year >= 1;
    }

    /// <summary>A time of day as <c>19:30</c> or <c>19:30:15</c>.</summary>
    public static bool TryReadTime(string text, out LocalTime time)
    {
        var parsed = Minutes.Parse(text);
        parsed = parsed.Success ? parsed : Seconds.Parse(text);
        time = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    /// <summary>A moment with <c>Z</c> or any offset and up to 7 decimals; without an offset it is no moment and is refused.</summary>
    public static bool TryReadInstant(string text, out Instant instant)
    {
        var parsed = AnyOffset.Parse(text);
        instant = default;
        if (!parsed.Success || IsAfterTheLastMoment(parsed.Value))
        {
            return false;
        }

        instant = parsed.Value.ToInstant();
        return instant.InUtc().Year >= 1;
    }

    public static string Write(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Seconds are written only when there are any.</summary>
    public static string Write(LocalTime time) => (time.Second == 0 ? Minutes : Seconds).Format(time);

    /// <summary>Always 6 decimals, so that the texts of instants sort as the instants do.</summary>
    public static string Write(Instant instant) => Microseconds.Format(instant);

    /// <summary>An offset west of Greenwich can push the last hours of the year 9999 out of the range of instants.</summary>
    private static bool IsAfterTheLastMoment(OffsetDateTime read) =>
        read.Offset < Offset.Zero && read.LocalDateTime > LocalDateTime.MaxIsoValue.PlusSeconds(read.Offset.Seconds);
}
