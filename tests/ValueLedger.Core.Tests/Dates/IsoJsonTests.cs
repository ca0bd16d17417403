using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Tests.Dates;

public sealed class IsoJsonTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05.123456Z")]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000000Z")]
    [InlineData("2026-01-02T03:04:05.1+01:30", "2026-01-02T01:34:05.100000Z")]
    [InlineData("2026-01-02T03:04:05.1234569-05:00", "2026-01-02T08:04:05.123456Z")]
    [InlineData("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z")]
    public void A_moment_is_read_with_any_offset_and_written_in_UTC_with_six_decimals(string text, string written)
    {
        Assert.True(IsoJson.TryReadInstant(text, out var instant));
        Assert.Equal(written, IsoJson.Write(instant));
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02")]
    [InlineData("2026-01-02T03:04:05.12345678Z")]
    [InlineData("2026-02-30T03:04:05Z")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("0001-01-01T00:00:00+18:00")]
    [InlineData("")]
    public void What_is_no_moment_of_the_years_1_to_9999_is_refused(string text) => Assert.False(IsoJson.TryReadInstant(text, out _));

    [Theory]
    [InlineData("2015-12-05", true)]
    [InlineData("2016-02-29", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2015-02-29", false)]
    [InlineData("0000-12-31", false)]
    [InlineData("-0001-12-31", false)]
    [InlineData("2015-12-5", false)]
    [InlineData("2015-12-05\n", false)]
    public void A_day_is_written_as_year_month_and_day(string text, bool isDay) => Assert.Equal(isDay, IsoJson.TryReadDate(text, out _));

    [Theory]
    [InlineData("19:30", "19:30")]
    [InlineData("19:30:00", "19:30")]
    [InlineData("19:30:15", "19:30:15")]
    [InlineData("24:00", null)]
    [InlineData("7:30", null)]
    public void A_time_of_day_has_seconds_only_where_there_are_any(string text, string? written) =>
        Assert.Equal(written, IsoJson.TryReadTime(text, out var time) ? IsoJson.Write(time) : null);

    [Fact]
    public void Texts_of_moments_sort_as_the_moments_do()
    {
        var first = A.Moment("2026-01-02T03:04:05Z");
        Assert.True(string.CompareOrdinal(IsoJson.Write(first), IsoJson.Write(first + Duration.FromMilliseconds(1))) < 0);
    }
}
