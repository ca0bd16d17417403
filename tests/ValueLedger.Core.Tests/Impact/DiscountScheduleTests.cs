using System.Globalization;
using System.Text.Json;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Impact;

public sealed class DiscountScheduleTests
{
    private static readonly JsonElement Published = PublishedFigures.Read("published-discount-factors");
    private static readonly DiscountSchedule GreenBook = DiscountSchedules.Find("green-book")!;
    private static readonly DiscountSchedule Health = DiscountSchedules.Find("green-book-health")!;

    [Fact]
    public void The_green_book_has_its_published_factors() => AssertFactors(GreenBook, "published4dp", 4);

    [Fact]
    public void The_green_book_has_its_factors_to_ten_places() => AssertFactors(GreenBook, "computed10dp", 10);

    [Fact]
    public void Health_has_its_published_factors() => AssertFactors(Health, "health4dp", 4);

    [Fact]
    public void A_thousand_of_each_year_is_worth_what_was_published() =>
        Assert.Equal(
            Published.GetProperty("presentValueOf1000Years0to10").EnumerateArray().Select(figure => figure.GetDecimal()),
            Enumerable.Range(0, 11).Select(year => decimal.Round(1000m * GreenBook.Factor(year), 0, MidpointRounding.AwayFromZero))
        );

    [Fact]
    public void Twenty_years_of_one_are_worth_14_2124() =>
        Assert.Equal(14.2124m, decimal.Round(Enumerable.Range(1, 20).Sum(GreenBook.Factor), 4));

    [Fact]
    public void Where_a_rate_falls_the_factors_before_it_stay_in_force()
    {
        Assert.Equal(GreenBook.Factor(30) / 1.03m, GreenBook.Factor(31));
        Assert.Equal(GreenBook.Factor(300) / 1.01m, GreenBook.Factor(301));
    }

    [Fact]
    public void Without_discounting_every_year_is_worth_the_same() =>
        Assert.All(
            Enumerable.Range(0, DiscountSchedule.LastYear + 1),
            year => Assert.Equal(1m, DiscountSchedules.Find("none")!.Factor(year))
        );

    [Fact]
    public void Schedules_say_how_sure_they_are_and_until_when_nothing_newer_is_known() =>
        Assert.Equal(
            [
                ("green-book", SourceStatus.Verified, "2026", A.Day("2026-06-30")),
                ("green-book-2026", SourceStatus.Verified, "2026", A.Day("2026-06-30")),
                ("green-book-2026-sensitivity", SourceStatus.Verified, "2026", A.Day("2026-06-30")),
                ("green-book-health", SourceStatus.Verified, "2026", A.Day("2026-06-30")),
                ("green-book-2026-health", SourceStatus.Verified, "2026", A.Day("2026-06-30")),
                ("none", SourceStatus.Verified, null, (NodaTime.LocalDate?)null),
            ],
            DiscountSchedules
                .All.Where(schedule => schedule.Source.Status == SourceStatus.Verified)
                .Select(schedule => (schedule.Name, schedule.Source.Status!.Value, schedule.Edition, schedule.Source.CompleteUntil))
        );

    /// <summary>Discounting at 4 % for 40 years and at 3 % in the next.</summary>
    [Fact]
    public void Schedules_of_other_countries_were_seen_in_a_copy()
    {
        var abroad = DiscountSchedules.All.Where(schedule => schedule.Source.Status == SourceStatus.Secondary).ToList();
        Assert.Equal(13, abroad.Count);
        Assert.Contains("nz-non-commercial", abroad.Where(schedule => schedule.LastRatedYear == 30).Select(schedule => schedule.Name));
        var norway = DiscountSchedules.Find("no")!;
        Assert.Equal(norway.Factor(40) / 1.03m, norway.Factor(41));
    }

    [Theory]
    [InlineData("green-book", "green-book-2026")]
    [InlineData("green-book-health", "green-book-2026-health")]
    public void A_name_without_edition_is_the_edition_in_force(string inForce, string edition) =>
        Assert.Equal(DiscountSchedules.Find(edition)!.Steps, DiscountSchedules.Find(inForce)!.Steps);

    [Fact]
    public void The_sensitivity_schedule_is_lower_in_every_year_and_meant_for_more_than_fifty()
    {
        var reduced = DiscountSchedules.Find("green-book-2026-sensitivity")!;
        Assert.Equal([0.03m, 0.0257m, 0.0214m, 0.0171m, 0.0129m, 0.0086m], reduced.Steps.Select(step => step.Rate));
        Assert.All(Enumerable.Range(1, DiscountSchedule.LastYear), year => Assert.True(reduced.Factor(year) > GreenBook.Factor(year)));
        Assert.Equal((50, (int?)null), (reduced.BeyondYears, GreenBook.BeyondYears));
    }

    [Fact]
    public void No_schedule_is_made_up() => Assert.Null(DiscountSchedules.Find("Green-Book"));

    private static void AssertFactors(DiscountSchedule schedule, string table, int places) =>
        Assert.Equal(
            Published
                .GetProperty(table)
                .EnumerateObject()
                .Select(point => (point.Name, decimal.Parse(point.Value.GetString()!, CultureInfo.InvariantCulture))),
            Published
                .GetProperty(table)
                .EnumerateObject()
                .Select(point =>
                    (
                        point.Name,
                        decimal.Round(
                            schedule.Factor(int.Parse(point.Name, CultureInfo.InvariantCulture)),
                            places,
                            MidpointRounding.AwayFromZero
                        )
                    )
                )
        );
}
