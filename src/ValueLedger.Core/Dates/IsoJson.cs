using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace ValueLedger.Core.Dates;

/// <summary>How days, times of day and instants are written on the wire and in storage (ISO 8601, RFC 3339).</summary>
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

    /// <summary>One for each of the three; what cannot be read is a JsonException.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } =
        [new NodaPatternConverter<LocalDate>(Day), new NodaPatternConverter<LocalTime>(TimeOfDay), new NodaPatternConverter<Instant>(Moment)];

    /// <summary>A day as <c>2015-12-05</c>, from the year 1 to 9999.</summary>
    public static bool TryReadDate(string text, out LocalDate date) => Day.Parse(text).TryGetValue(default, out date);

    /// <summary>A time of day as <c>19:30</c> or <c>19:30:15</c>.</summary>
    public static bool TryReadTime(string text, out LocalTime time) => TimeOfDay.Parse(text).TryGetValue(default, out time);

    /// <summary>A moment with <c>Z</c> or any offset and up to 7 decimals; without an offset it is no moment and is refused.</summary>
    public static bool TryReadInstant(string text, out Instant instant) => Moment.Parse(text).TryGetValue(default, out instant);

    public static string Write(LocalDate date) => Day.Format(date);

    /// <summary>Seconds are written only when there are any.</summary>
    public static string Write(LocalTime time) => TimeOfDay.Format(time);

    /// <summary>Always 6 decimals, so that the texts of instants sort as the instants do.</summary>
    public static string Write(Instant instant) => Moment.Format(instant);

    /// <summary>The moment as it is read again once it was written: in whole microseconds.</summary>
    public static Instant AsWritten(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / TicksOfAMicrosecond * TicksOfAMicrosecond);

    /// <summary>The library's pattern of instants reads no offset but <c>Z</c>.</summary>
    private sealed class AnyOffset : IPattern<Instant>
    {
        private const int WhereTheHourBegins = 11;

        private static readonly OffsetDateTimePattern Read =
            OffsetDateTimePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<Z+HH:mm>");

        private static readonly InstantPattern Written = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.ffffff'Z'");

        public ParseResult<Instant> Parse(string text)
        {
            var read = Read.Parse(text);
            return !read.Success ? read.ConvertError<Instant>()
                : HasHour24(text) || !IsFromYear1To9999(read.Value) ? ParseResult<Instant>.ForException(() => new FormatException("This is no moment."))
                : ParseResult<Instant>.ForValue(read.Value.ToInstant());
        }

        public string Format(Instant value) => Written.Format(value);

        public StringBuilder AppendFormat(Instant value, StringBuilder builder) => Written.AppendFormat(value, builder);

        /// <summary>ISO 8601 had it for the end of a day and RFC 3339 never did.</summary>
        private static bool HasHour24(string text) => text.AsSpan(WhereTheHourBegins).StartsWith("24");

        /// <summary>Also in UTC, where the offset may lead out of the calendar.</summary>
        private static bool IsFromYear1To9999(OffsetDateTime moment) =>
            moment.LocalDateTime.ToDateTimeUnspecified().Ticks - moment.Offset.Ticks is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks;
    }
}
