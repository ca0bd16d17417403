using System.Text.Json;
using NodaTime;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Wire;

public sealed class IsoJsonTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000000Z")]
    [InlineData("2026-01-02T03:04:05.1Z", "2026-01-02T03:04:05.100000Z")]
    [InlineData("2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.123456Z")]
    [InlineData("2026-01-02T03:04:05.123456+01:00", "2026-01-02T02:04:05.123456Z")]
    [InlineData("2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05.000000Z")]
    [InlineData("2026-01-01T22:34:05-05:30", "2026-01-02T04:04:05.000000Z")]
    public void An_instant_is_read_with_any_offset_and_written_in_UTC_with_six_decimals(string sent, string expected)
    {
        var read = JsonSerializer.Deserialize<Instant>($"\"{sent}\"", WireJson.Options);
        Assert.Equal($"\"{expected}\"", JsonSerializer.Serialize(read, WireJson.Options));
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02T03:04Z")]
    [InlineData("2026-01-02")]
    [InlineData("2026-01-02 03:04:05Z")]
    [InlineData("2026-01-02T03:04:05,5Z")]
    [InlineData("2026-01-02T03:04:05.12345678Z")]
    [InlineData("2026-02-30T03:04:05Z")]
    [InlineData("2026-01-02T24:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("-0001-01-02T03:04:05Z")]
    [InlineData("")]
    public void What_is_no_instant_is_refused(string sent) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>($"\"{sent}\"", WireJson.Options));

    [Fact]
    public void A_date_is_a_day_of_the_calendar()
    {
        Assert.True(IsoJson.TryReadDate("2016-02-29", out var day));
        Assert.Equal(new LocalDate(2016, 2, 29), day);
        Assert.Equal("\"2016-02-29\"", JsonSerializer.Serialize(day, WireJson.Options));
    }

    [Theory]
    [InlineData("2015-02-29")]
    [InlineData("2015-2-9")]
    [InlineData("20150209")]
    [InlineData("2015-12-05T00:00:00")]
    [InlineData("0000-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("12/05/2015")]
    public void What_is_no_date_is_refused(string sent) => Assert.False(IsoJson.TryReadDate(sent, out _));

    [Theory]
    [InlineData("19:30", "19:30")]
    [InlineData("19:30:00", "19:30")]
    [InlineData("19:30:15", "19:30:15")]
    public void Seconds_of_a_time_are_optional(string sent, string written)
    {
        var read = JsonSerializer.Deserialize<LocalTime>($"\"{sent}\"", WireJson.Options);
        Assert.Equal($"\"{written}\"", JsonSerializer.Serialize(read, WireJson.Options));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("7:30")]
    [InlineData("19:30:15.5")]
    [InlineData("19:30Z")]
    public void What_is_no_time_of_day_is_refused(string sent) => Assert.False(IsoJson.TryReadTime(sent, out _));

    [Fact]
    public void An_enumeration_goes_by_its_words_and_never_by_numbers()
    {
        Assert.Equal(["self-reported", "system-recorded"], WireEnum.Words(typeof(Grade)));
        Assert.Equal("system-recorded", WireEnum.Word(Grade.SystemRecorded));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Grade>("1", WireJson.Options));
    }

    [Fact]
    public void Nulls_are_written_and_letters_are_not_escaped() =>
        Assert.Equal(
            """{"amount":1,"why":null}|"é+<"|"2016-02-29\n" """.TrimEnd(),
            string.Join(
                '|',
                JsonSerializer.Serialize(new SamplePart(1, null), WireJson.Options),
                JsonSerializer.Serialize("é+<", WireJson.Options),
                JsonSerializer.Serialize("2016-02-29\n", WireJson.Options)
            )
        );
}
