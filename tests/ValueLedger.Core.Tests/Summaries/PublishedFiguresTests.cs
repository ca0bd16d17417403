using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>OECD OPSI, CitizenPoweredCities: Wiltshire Community Speedwatch, September 2013 to January 2016.</summary>
public sealed class PublishedFiguresTests
{
    private static readonly Books Speedwatch = new Books(
        A.Programme("community-speedwatch", "2013-09-01", null, "community-safety", BenefitReach.Collective, "co-delivery"),
        A.Party("volunteers"),
        A.Measure("volunteer-time"),
        A.Measure("warning-letters", MeasureClass.Output),
        A.Measure("home-visits", MeasureClass.Output)
    )
        .Rates(
            A.Rate("volunteer-time", Basis.Own, 8.0m, "2013-09-01"),
            A.Rate("volunteer-time", Basis.MinimumWage, 6.19m, "2012-10-01"),
            A.Rate("volunteer-time", Basis.MinimumWage, 6.31m, "2013-10-01"),
            A.Rate("volunteer-time", Basis.MinimumWage, 6.50m, "2014-10-01"),
            A.Rate("volunteer-time", Basis.MinimumWage, 6.70m, "2015-10-01")
        )
        .Entry("community-speedwatch", "volunteer-time", 14_076m, "2016-01-31", start: "2013-09-01", party: "volunteers")
        .Entry("community-speedwatch", "warning-letters", 44_910m, "2016-01-31", start: "2013-09-01")
        .Entry("community-speedwatch", "home-visits", 4_211m, "2016-01-31", start: "2013-09-01");

    [Fact]
    public void Hours_at_the_councils_own_rate_are_worth_what_it_published()
    {
        var summary = Speedwatch.Summarise("2013-09-01", "2016-01-31", GroupBy.Programme);
        var row = Assert.Single(summary.Rows);
        Assert.Equal("community-speedwatch", row.Group["programme"]);
        foreach (var figures in new[] { summary.Total, row })
        {
            Assert.Equal((3, 14_076m), (figures.Entries, figures.CitizenHours));
            Assert.Equal("112608.00", figures.CitizenInputValue!.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal("112608.00", figures.FullSocialCost!.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal("0.00", figures.PublicCost!.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(112_608m, figures.Of("volunteer-time").Value);
            Assert.False(figures.Partial);
            Assert.Empty(figures.Missing);
        }
    }

    [Fact]
    public void A_letter_cost_2_5074_and_a_visit_26_7414_of_full_social_cost()
    {
        var total = Speedwatch.Summarise("2013-09-01", "2016-01-31").Total;
        Assert.Equal((44_910m, 2.5074m), (total.Of("warning-letters").Quantity, total.Of("warning-letters").FullCostPerUnit));
        Assert.Equal((4_211m, 26.7414m), (total.Of("home-visits").Quantity, total.Of("home-visits").FullCostPerUnit));
        Assert.Null(total.Of("warning-letters").Value);
        Assert.Equal((null, null), (total.Of("volunteer-time").FullCostPerUnit, total.Of("volunteer-time").AgencyCostPerUnit));
    }

    [Fact]
    public void No_agency_cost_per_unit_is_given_where_none_was_recorded_and_a_flag_says_why()
    {
        var summary = Speedwatch.Summarise("2013-09-01", "2016-01-31");
        Assert.Null(summary.Total.Of("warning-letters").AgencyCostPerUnit);
        Assert.Equal([SummaryFlag.NoPublicInputRecorded], summary.Flags);
    }

    [Fact]
    public void The_rate_card_decides_the_headline()
    {
        var summary = Speedwatch.Summarise("2013-09-01", "2016-01-31", Basis.MinimumWage);
        Assert.Equal(94_309.20m, summary.Total.CitizenInputValue);
        Assert.Equal([SummaryFlag.NoPublicInputRecorded, SummaryFlag.SpansARateChange], summary.Flags);
    }

    [Fact]
    public void A_period_without_entries_has_none_and_claims_nothing()
    {
        var summary = Speedwatch.Summarise("2016-02-01", "2016-12-31", GroupBy.Programme);
        Assert.Equal((0, 0m, 0m), (summary.Total.Entries, summary.Total.CitizenHours, summary.Total.FullSocialCost));
        Assert.Empty(summary.Rows);
        Assert.Empty(summary.Flags);
        Assert.Empty(summary.Total.Measures);
    }

    [Fact]
    public void What_was_asked_is_echoed()
    {
        var summary = Speedwatch.Summarise("2013-09-01", "2016-01-31", Basis.MinimumWage);
        Assert.Equal(
            (A.Day("2013-09-01"), A.Day("2016-01-31"), 99, "GBP", Basis.MinimumWage),
            (summary.From, summary.To, summary.LogSize, summary.Currency, summary.Basis)
        );
        Assert.Equal(A.Moment("2026-01-02T03:04:05Z"), summary.KnownAt);
    }
}
