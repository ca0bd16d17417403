using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Storage.Engines;

/// <summary>How integer columns store days, moments and times of day.</summary>
internal static class ColumnTypes
{
    /// <summary>Days since 1970-01-01.</summary>
    public static long ToDay(this LocalDate date) => date.ToEpochDay();

    public static LocalDate ToDate(this long day) => Calendar.OfEpochDay((int)day);

    /// <summary>Microseconds since 1970-01-01T00:00:00Z, truncated.</summary>
    public static long ToMicros(this Instant instant) => FloorDivide(instant.ToUnixTimeTicks(), 10);

    public static Instant ToInstant(this long micros) => Instant.FromUnixTimeTicks(micros * 10);

    public static long ToSecond(this LocalTime time) => (time.Hour * 3600) + (time.Minute * 60) + time.Second;

    public static LocalTime ToTime(this long second) => LocalTime.FromSecondsSinceMidnight((int)second);

    private static long FloorDivide(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);
}
