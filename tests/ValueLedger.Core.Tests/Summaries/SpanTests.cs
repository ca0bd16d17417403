using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class SpanTests
{
    private static Books Garden =>
        new Books(
            A.Programme("garden"),
            A.Programme("other"),
            A.Measure("time"),
            A.Measure("visits", MeasureClass.Output),
            A.Measure("ranger", MeasureClass.PublicSpend, "GBP")
        )
            .Rates(A.Rate("time", Basis.Own, 8m, "2014-01-01"), A.Rate("time", Basis.Own, 9m, "2015-02-01"))
            .Entry("garden", "ranger", 1m, "2015-02-10")
            .Entry("other", "ranger", 1m, "2015-02-10");

    [Fact]
    public void A_span_is_valued_wholly_at_the_rate_of_its_last_day_and_says_so()
    {
        var summary = Garden.Entry("garden", "time", 10m, "2015-02-01", start: "2015-01-31").Summarise("2015-01-01", "2015-12-31");
        Assert.Equal(90m, summary.Total.CitizenInputValue);
        Assert.Equal([SummaryFlag.SpansARateChange], summary.Flags);
        Assert.Equal(summary.Total.Flags, summary.Flags);
    }

    [Fact]
    public void A_span_without_a_change_inside_the_period_needs_no_flag() =>
        Assert.Empty(Garden.Entry("garden", "time", 10m, "2015-12-31", start: "2015-02-01").Summarise("2015-02-01", "2015-12-31").Flags);

    [Theory]
    [InlineData("2015-02-01", true)]
    [InlineData("2015-01-31", false)]
    public void A_span_that_begins_before_the_period_belongs_to_it_wholly_and_is_flagged(string from, bool isFlagged)
    {
        var summary = Garden.Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-31").Summarise(from, "2015-12-31");
        Assert.Equal(10m, summary.Total.Of("visits").Quantity);
        Assert.Equal(isFlagged, summary.Flags.Contains(SummaryFlag.BeginsBeforeThePeriod));
    }

    [Theory]
    [InlineData("2015-01-30", false)]
    [InlineData("2015-01-31", true)]
    [InlineData("2015-02-27", true)]
    [InlineData("2015-02-28", false)]
    public void A_span_that_ends_after_the_period_is_in_no_figure_of_it_and_is_flagged(string to, bool isFlagged)
    {
        var summary = Garden
            .Entry("garden", "visits", 5m, "2015-01-20")
            .Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-31")
            .Summarise("2015-01-01", to);
        Assert.Equal(isFlagged, summary.Flags.Contains(SummaryFlag.EndsAfterThePeriod));
        Assert.Equal(to == "2015-02-28" ? 15m : 5m, summary.Total.Of("visits").Quantity);
    }

    [Theory]
    [InlineData(GroupBy.Programme, "2015-02-20", new[] { true, false })]
    [InlineData(GroupBy.Month, "2015-02-20", new[] { false, true })]
    [InlineData(GroupBy.Year, "2015-02-20", new[] { true })]
    public void The_rows_are_flagged_that_have_the_last_day_and_what_the_span_is_of(GroupBy by, string to, bool[] areFlagged)
    {
        var summary = Garden
            .Entry("garden", "visits", 5m, "2015-01-20")
            .Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-31")
            .Summarise("2015-01-01", to, by);
        Assert.Equal(areFlagged, summary.Rows.Select(row => row.Flags.Contains(SummaryFlag.EndsAfterThePeriod)));
        Assert.Contains(SummaryFlag.EndsAfterThePeriod, summary.Flags);
    }

    [Theory]
    [InlineData(GroupBy.Month, true)]
    [InlineData(GroupBy.Quarter, false)]
    [InlineData(GroupBy.Year, false)]
    [InlineData(GroupBy.FinancialYear, false)]
    [InlineData(GroupBy.Programme, false)]
    public void A_group_of_time_flags_what_begins_before_its_own_first_day(GroupBy by, bool isFlagged)
    {
        var summary = Garden.Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-31").Summarise("2014-04-01", "2015-12-31", by);
        Assert.Equal(isFlagged, summary.Rows.Any(row => row.Flags.Contains(SummaryFlag.BeginsBeforeThePeriod)));
        Assert.Empty(summary.Flags);
    }

    [Fact]
    public void The_first_day_of_a_group_is_not_before_that_of_the_period()
    {
        var summary = Garden
            .Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-15")
            .Summarise("2015-01-20", "2015-12-31", GroupBy.Year);
        Assert.Equal([SummaryFlag.BeginsBeforeThePeriod], Assert.Single(summary.Rows).Flags);
        Assert.Equal([SummaryFlag.BeginsBeforeThePeriod], summary.Flags);
    }

    [Fact]
    public void Of_two_groupings_by_time_the_shorter_decides() =>
        Assert.Contains(
            SummaryFlag.BeginsBeforeThePeriod,
            Assert
                .Single(
                    Garden
                        .Entry("garden", "visits", 10m, "2015-02-28", start: "2015-01-31")
                        .Summarise("2014-04-01", "2015-12-31", GroupBy.Month, GroupBy.Year)
                        .Rows,
                    row => row.Entries == 3
                )
                .Flags
        );

    [Fact]
    public void Only_the_group_that_has_the_span_is_flagged()
    {
        var summary = Garden
            .Entry("garden", "time", 10m, "2015-02-15", start: "2015-01-15")
            .Summarise("2015-02-01", "2015-12-31", GroupBy.Programme);
        Assert.Equal([SummaryFlag.SpansARateChange, SummaryFlag.BeginsBeforeThePeriod], summary.Rows[0].Flags);
        Assert.Empty(summary.Rows[1].Flags);
        Assert.Equal([SummaryFlag.SpansARateChange, SummaryFlag.BeginsBeforeThePeriod], summary.Flags);
    }
}
