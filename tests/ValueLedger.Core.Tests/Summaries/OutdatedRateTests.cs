using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>A public figure that may have been replaced by a newer one is not used in silence.</summary>
public sealed class OutdatedRateTests
{
    private static Books Garden(params Rate[] rates) =>
        new Books(
            A.Programme("garden"),
            A.Measure("time"),
            A.Measure("rooms", MeasureClass.CitizenGoods, "room", aggregation: Aggregation.Level)
        ).Rates(rates);

    [Theory]
    [InlineData("2026-10-21", false)]
    [InlineData("2026-10-22", true)]
    public void A_rate_is_flagged_from_the_day_after_the_last_for_which_nothing_newer_is_known(string day, bool isFlagged)
    {
        var total = Garden(Wage(13.45m, "2025-10-22", "2026-10-21"))
            .Entry("garden", "time", 1m, day)
            .Summarise("2026-01-01", "2026-12-31")
            .Total;
        Assert.Equal(13.45m, total.CitizenInputValue);
        Assert.Equal(isFlagged, total.Flags.Contains(SummaryFlag.RateIsOlderThanItsPack));
    }

    [Fact]
    public void Only_the_rows_that_rest_on_it_are_flagged()
    {
        var summary = Garden(Wage(13.45m, "2025-10-22", "2026-10-21"))
            .Entry("garden", "time", 1m, "2026-10-20")
            .Entry("garden", "time", 1m, "2026-11-20")
            .Summarise("2026-01-01", "2026-12-31", GroupBy.Month);
        Assert.Equal([false, true], summary.Rows.Select(row => row.Flags.Contains(SummaryFlag.RateIsOlderThanItsPack)));
        Assert.Contains(SummaryFlag.RateIsOlderThanItsPack, summary.Flags);
    }

    [Fact]
    public void A_newer_rate_ends_the_doubt_and_what_was_taken_off_leaves_none()
    {
        var newer = Garden(Wage(13.45m, "2025-10-22", "2026-10-21"), A.Rate("time", Basis.Own, 14m, "2026-10-22"))
            .Entry("garden", "time", 1m, "2026-11-20");
        Assert.DoesNotContain(SummaryFlag.RateIsOlderThanItsPack, newer.Summarise("2026-01-01", "2026-12-31").Flags);
        var taken = Garden(Wage(13.45m, "2025-10-22", "2026-10-21"))
            .Entry("garden", "time", 1m, "2026-10-20")
            .Entry("garden", "time", 2m, "2026-11-20")
            .TakeOff("garden", "time", 2m, "2026-11-20");
        Assert.DoesNotContain(SummaryFlag.RateIsOlderThanItsPack, taken.Summarise("2026-01-01", "2026-12-31").Flags);
    }

    [Fact]
    public void A_level_is_judged_by_the_day_of_its_last_reading()
    {
        var rate = Wage(20m, "2025-01-01", "2026-03-31") with { Measure = "rooms", Basis = Basis.MarketPrice, Unit = "room" };
        var books = Garden(rate).Entry("garden", "rooms", 3m, "2026-03-31");
        Assert.DoesNotContain(SummaryFlag.RateIsOlderThanItsPack, books.Summarise("2026-01-01", "2026-12-31").Flags);
        Assert.Contains(
            SummaryFlag.RateIsOlderThanItsPack,
            books.Entry("garden", "rooms", 3m, "2026-04-01").Summarise("2026-01-01", "2026-12-31").Flags
        );
    }

    private static Rate Wage(decimal amount, string from, string completeUntil)
    {
        var rate = A.Rate("time", Basis.Own, amount, from);
        return rate with { Source = rate.Source with { CompleteUntil = A.Day(completeUntil) } };
    }
}
