using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace ValueLedger.Core.Dates;

/// <summary>How days, times of day and instants are written in JSON and in storage (ISO 8601, RFC 3339).</summary>
public static class IsoJson
{
    private const int TicksOfAMicrosecond = 10;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    private static readonly IPattern<LocalTime> TimeOfDay = new CompositePatternBuilder<LocalTime>
    {
        { Seconds, _ => true },
        { LocalTimePattern.CreateWithInvariantCulture("HH':'mm"), time => time.Second == 0 },
    }.Build();

    private static readonly AnyOffset Moment = new();

    /// <summary>One converter for each of the three; unreadable text gives a JsonException.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } =
    [new NodaPatternConverter<LocalDate>(Day), new NodaPatternConverter<LocalTime>(TimeOfDay), new NodaPatternConverter<Instant>(Moment)];

    /// <summary>A day as <c>2015-12-05</c>, from the year 1 to 9999.</summary>
    public static bool TryReadDate(string text, out LocalDate date) => Day.Parse(text).TryGetValue(default, out date);

    /// <summary>A time of day as <c>19:30</c> or <c>19:30:15</c>.</summary>
    public static bool TryReadTime(string text, out LocalTime time) => TimeOfDay.Parse(text).TryGetValue(default, out time);

    /// <summary>A moment with <c>Z</c> or any offset and up to 7 decimals; without an offset it is refused.</summary>
    public static bool TryReadInstant(string text, out Instant instant) => Moment.Parse(text).TryGetValue(default, out instant);

    public static string Write(LocalDate date) => Day.Format(date);

    /// <summary>Seconds are written only when there are any.</summary>
    public static string Write(LocalTime time) => TimeOfDay.Format(time);

    /// <summary>Always 6 decimals, so that the texts of instants sort in the order of the instants.</summary>
    public static string Write(Instant instant) => Moment.Format(instant);

    /// <summary>The moment after writing and reading it again: in whole microseconds.</summary>
    public static Instant AsWritten(Instant instant) =>
        Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / TicksOfAMicrosecond * TicksOfAMicrosecond);

    /// <summary>The library's pattern of instants accepts no offset but <c>Z</c>.</summary>
    private sealed class AnyOffset : IPattern<Instant>
    {
        private const int WhereTheHourBegins = 11;

        private static readonly OffsetDateTimePattern Read = OffsetDateTimePattern.CreateWithInvariantCulture(
            "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<Z+HH:mm>"
        );

        private static readonly InstantPattern Written = InstantPattern.CreateWithInvariantCulture(
            "uuuu'-'MM'-'dd'T'HH':'mm':'ss.ffffff'Z'"
        );

        public ParseResult<Instant> Parse(string text)
        {
            var read = Read.Parse(text);
            return !read.Success ? read.ConvertError<Instant>()
                : HasHour24(text) || !IsFromYear1To9999(read.Value)
                    ? ParseResult<Instant>.ForException(() => new FormatException("The text is not a valid moment."))
                : ParseResult<Instant>.ForValue(read.Value.ToInstant());
        }

        public string Format(Instant value) => Written.Format(value);

        public StringBuilder AppendFormat(Instant value, StringBuilder builder) => Written.AppendFormat(value, builder);

        /// <summary>ISO 8601 used hour 24 for the end of a day, but RFC 3339 never allowed it.</summary>
        private static bool HasHour24(string text) => text.AsSpan(WhereTheHourBegins).StartsWith("24");

        /// <summary>Also checked in UTC, where the offset may lead outside the calendar.</summary>
        private static bool IsFromYear1To9999(OffsetDateTime moment) =>
            moment.LocalDateTime.ToDateTimeUnspecified().Ticks - moment.Offset.Ticks is >= 0 and var ticks
            && ticks <= DateTime.MaxValue.Ticks;
    }
}
