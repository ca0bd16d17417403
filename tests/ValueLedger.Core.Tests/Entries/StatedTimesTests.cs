using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class StatedTimesTests
{
    private static readonly Entry OfOneDay = (Right with { Contributor = null }).Accepted();

    [Theory]
    [InlineData("09:00", "17:00", "8", false)]
    [InlineData("09:00", "17:00", "8.000001", true)]
    [InlineData("09:00", "17:00", "6", false)]
    [InlineData("22:00", "23:00", "9", true)]
    [InlineData("09:00", "09:00", "0.000001", true)]
    [InlineData("00:00", "23:59:59", "24", false)]
    public void Hours_are_in_doubt_above_what_lies_between_start_and_end(string start, string end, string hours, bool isInDoubt) =>
        Assert.Equal(isInDoubt, IsInDoubt(OfOneDay, start, end, hours));

    [Theory]
    [InlineData("22:00", "06:00", "8", false)]
    [InlineData("22:00", "06:00", "8.01", true)]
    [InlineData("23:30", "00:15", "0.75", false)]
    [InlineData("23:30", "00:15", "0.76", true)]
    [InlineData("18:00", "06:00", "12", false)]
    [InlineData("17:00", "09:00", "12", false)]
    [InlineData("17:00", "09:00", "12.01", true)]
    [InlineData("17:00", "09:00", "16", true)]
    [InlineData("09:00", "08:59", "13", true)]
    public void An_end_before_the_start_is_of_the_next_day_and_not_believed_above_twelve_hours(
        string start,
        string end,
        string hours,
        bool isInDoubt
    ) => Assert.Equal(isInDoubt, IsInDoubt(OfOneDay, start, end, hours));

    [Theory]
    [InlineData("10:00", "10:20", "0.333333", false)]
    [InlineData("10:00", "10:20", "0.34", false)]
    [InlineData("10:00", "10:20", "0.340001", true)]
    [InlineData("10:00", "11:40", "1.67", false)]
    [InlineData("10:00", "11:40", "1.7", true)]
    public void Hours_rounded_to_two_decimals_are_what_the_times_say(string start, string end, string hours, bool isInDoubt) =>
        Assert.Equal(isInDoubt, IsInDoubt(OfOneDay, start, end, hours));

    [Theory]
    [InlineData("09:00", "17:00", "104", false)]
    [InlineData("09:00", "17:00", "104.01", true)]
    [InlineData("22:00", "06:00", "80", false)]
    [InlineData("22:00", "06:00", "80.01", true)]
    public void The_times_of_several_days_may_be_those_of_each_or_the_first_and_the_last(
        string start,
        string end,
        string hours,
        bool isInDoubt
    ) => Assert.Equal(isInDoubt, IsInDoubt(OfOneDay with { StartDate = OfOneDay.Date.PlusDays(-4) }, start, end, hours));

    [Fact]
    public void Whoever_gave_them_and_only_where_both_times_and_hours_are_stated()
    {
        Assert.True(IsInDoubt(OfOneDay with { Contributor = "v-1" }, "09:00", "10:00", "2"));
        Assert.False(IsInDoubt(OfOneDay, "09:00", null, "20"));
        Assert.False(IsInDoubt(OfOneDay, null, "09:00", "20"));
        Assert.False(IsInDoubt((Right with { Measure = "letters" }).Accepted(), "09:00", "10:00", "200"));
    }

    private static bool IsInDoubt(Entry entry, string? start, string? end, string hours)
    {
        var timed = entry with
        {
            StartTime = Time(start),
            EndTime = Time(end),
            Quantity = Quantity.Of(decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)),
        };
        return SoftRules.Judge(JudgedEntry.Of(timed, Aggregation.Sum), [], usual: default) == Doubts.MoreHoursThanTheTimesSay;
    }

    private static LocalTime? Time(string? text) => text is not null && IsoJson.TryReadTime(text, out var time) ? time : null;
}
