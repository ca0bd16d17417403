using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Tests.Dates;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2013-09-01", "2016-01-31", "2013-09-01", "2016-01-31")]
    [InlineData("2013-09-02", "2016-01-30", "2013-10-01", "2015-12-31")]
    [InlineData("2016-02-01", "2016-02-29", "2016-02-01", "2016-02-29")]
    [InlineData("2015-12-15", "2016-02-15", "2016-01-01", "2016-01-31")]
    [InlineData("2015-12-01", "9999-12-31", "2015-12-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-02-15", "0001-01-01", "0001-01-31")]
    public void Whole_months_are_those_with_all_their_days(string from, string to, string first, string last) =>
        Assert.Equal(Between(first, last), Between(from, to).WholeMonths);

    [Theory]
    [InlineData("2016-02-01", "2016-02-28")]
    [InlineData("2015-12-02", "2016-01-30")]
    [InlineData("2015-12-05", "2015-12-05")]
    [InlineData("9999-12-02", "9999-12-31")]
    [InlineData("0001-01-02", "0001-01-31")]
    public void A_period_without_a_whole_month_is_all_cut_days(string from, string to)
    {
        Assert.Null(Between(from, to).WholeMonths);
        Assert.Equal([Between(from, to)], Between(from, to).CutDays);
    }

    [Fact]
    public void Ranges_that_overlap_or_follow_on_each_other_are_one()
    {
        Assert.Equal(
            [Between("2016-01-01", "2016-03-31"), Between("2016-04-02", "9999-12-31")],
            DateRange.Joined([
                Between("2016-04-02", "9999-12-31"),
                Between("2016-02-01", "2016-03-31"),
                Between("2016-01-01", "2016-01-31"),
                Between("2016-03-02", "2016-03-03"),
            ])
        );
        Assert.Equal(
            [Between("0001-01-01", "9999-12-31")],
            DateRange.Joined([Between("0001-01-01", "9999-12-31"), Between("0001-01-01", "0001-01-01")])
        );
        Assert.Empty(DateRange.Joined([]));
        Assert.Equal((29, 1), (Between("2016-02-01", "2016-02-29").Days, Between("2016-02-29", "2016-02-29").Days));
    }

    [Fact]
    public void Both_ends_are_in_the_period()
    {
        var period = Between("2016-02-01", "2016-02-29");
        Assert.True(period.Contains(A.Day("2016-02-01")));
        Assert.True(period.Contains(A.Day("2016-02-29")));
        Assert.False(period.Contains(A.Day("2016-01-31")));
        Assert.False(period.Contains(A.Day("2016-03-01")));
    }

    [Fact]
    public void Whole_months_and_cut_days_have_every_day_of_the_period_once()
    {
        var random = new Random(20130901);
        for (var run = 0; run < 500; run++)
        {
            var from = A.Day("2013-09-01").PlusDays(random.Next(1000));
            var period = new DateRange(from, from.PlusDays(random.Next(150)));
            DateRange[] parts = period.WholeMonths is { } whole ? [whole, .. period.CutDays] : [.. period.CutDays];

            Assert.Equal(Days(period), parts.SelectMany(Days).Order());
            if (period.WholeMonths is { } months)
            {
                Assert.Equal((1, 1), (months.From.Day, months.To.PlusDays(1).Day));
            }

            Assert.All(period.CutDays, cut => Assert.Null(cut.WholeMonths));
        }
    }

    private static DateRange Between(string from, string to) => new(A.Day(from), A.Day(to));

    private static IEnumerable<LocalDate> Days(DateRange period)
    {
        for (var day = period.From; day <= period.To; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
