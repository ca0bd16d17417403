using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;

namespace ValueLedger.Core.Tests.ReferencePacks;

public sealed class ShippedPacksTests
{
    /// <summary>A row of the table of schedules that only shows how a rule works.</summary>
    private const string ExampleOnly = "world-bank-example";

    public static TheoryData<string> Names => [.. ShippedPacks.All.Select(pack => pack.Name)];

    /// <summary>In which table and under which basis there the wages of a pack stand.</summary>
    public static TheoryData<string, string, string> Wages =>
        new()
        {
            { "uk-minimum-wage", "uk-minimum-wage", "minimum-wage" },
            { "uk-minimum-wage-18-20", "uk-minimum-wage", "minimum-wage-18-20" },
            { "uk-minimum-wage-21-24", "uk-minimum-wage", "minimum-wage-21-24" },
            { "uk-minimum-wage-apprentice", "uk-minimum-wage", "minimum-wage-apprentice" },
            { "uk-minimum-wage-under-18", "uk-minimum-wage", "minimum-wage-under-18" },
            { "uk-real-living-wage", "uk-real-living-wage", "living-wage" },
            { "uk-real-living-wage-london", "uk-real-living-wage", "living-wage-london" },
        };

    [Fact]
    public void These_packs_are_shipped_and_no_others() =>
        Assert.Equal(
            [
                "discount-schedules-abroad",
                "green-book-schedules",
                "uk-crime-costs",
                "uk-gdp-deflator",
                "uk-hourly-pay",
                "uk-hourly-pay-administrative",
                "uk-hourly-pay-professional",
                "uk-minimum-wage",
                "uk-minimum-wage-18-20",
                "uk-minimum-wage-21-24",
                "uk-minimum-wage-apprentice",
                "uk-minimum-wage-under-18",
                "uk-real-living-wage",
                "uk-real-living-wage-london",
                "uk-road-accidents",
                "uk-unit-costs",
            ],
            ShippedPacks.All.Select(pack => pack.Name)
        );

    [Fact]
    public void A_pack_is_found_by_its_name_alone()
    {
        Assert.Same(ShippedPacks.All[1], ShippedPacks.Find("green-book-schedules"));
        Assert.Null(ShippedPacks.Find("Green-Book-Schedules"));
    }

    [Theory]
    [MemberData(nameof(Wages))]
    public void Wages_are_the_published_ones(string name, string table, string basis)
    {
        var published = PublishedTable.Rows(table).Where(row => row["basis"] == basis).ToList();
        var rates = ShippedPacks.Find(name)!.Rates;
        Assert.NotEmpty(rates);
        Assert.Equal(
            published.Select(row => (row["measure"], Number(row["amount"]), row["effectiveFrom"])),
            rates.Select(rate => (rate.Measure, rate.Amount, rate.EffectiveFrom.ToString("uuuu-MM-dd", null)))
        );
        Assert.Equal(published.Select(Said), rates.Select(Said));
        Assert.All(rates, rate => Assert.StartsWith(Core.Wire.WireEnum.Word(rate.Basis), basis, StringComparison.Ordinal));
    }

    /// <summary>Adult rates follow each other without a hole, as the living wage does from its announcements; where a table lacks a year
    /// the rate before it ends, so that nothing is valued by a rate that was replaced.</summary>
    [Fact]
    public void A_rate_ends_where_the_table_ends_it_or_lacks_the_next()
    {
        Assert.Equal(
            PublishedTable.Rows("uk-real-living-wage").Where(row => row["basis"] == "living-wage").Select(row => row["effectiveTo"]),
            ShippedPacks.Find("uk-real-living-wage")!.Rates.Select(rate => rate.EffectiveTo?.ToString("uuuu-MM-dd", null) ?? "")
        );
        Assert.All(ShippedPacks.Find("uk-minimum-wage")!.Rates, rate => Assert.Null(rate.EffectiveTo));
        Assert.Equal(["2016-10-01"], Ends("uk-minimum-wage-18-20"));
        Assert.Equal(["2016-10-01"], Ends("uk-minimum-wage-under-18"));
        Assert.Equal(["2016-10-01", "2020-04-01"], Ends("uk-minimum-wage-apprentice"));
        Assert.Equal(["2024-04-01"], Ends("uk-minimum-wage-21-24"));

        static IEnumerable<string> Ends(string pack) =>
            ShippedPacks.Find(pack)!.Rates.Select(rate => rate.EffectiveTo?.ToString("uuuu-MM-dd", null)).OfType<string>();
    }

    [Fact]
    public void Values_of_accidents_are_the_published_ones_whole_and_those_of_casualties_are_others()
    {
        string[] parts = ["lostOutput", "medical", "human", "police", "insurance", "property"];
        var published = PublishedTable.Rows("road-accidents");
        var rates = ShippedPacks.Find("uk-road-accidents")!.Rates;
        Assert.Equal(
            published.Select(row => (row["priceYear"], row["unit"], Number(row["publishedTotal"]))),
            rates.Select(rate => (rate.PriceYear!, rate.Unit, rate.Worth()))
        );
        Assert.Equal(published.Select(Cited), rates.Select(rate => rate.Source with { Title = "", CompleteUntil = null }));
        Assert.All(
            published.Zip(rates),
            pair =>
                Assert.All(
                    parts.Where(part => pair.First[part].Length > 0),
                    part => Assert.Contains($" {pair.First[part]}", pair.Second.Source.Title, StringComparison.Ordinal)
                )
        );
        Assert.All(rates, rate => Assert.Null(rate.Components));
        Assert.All(
            rates,
            rate => Assert.EndsWith(rate.Unit == "accident" ? "-accidents" : "-casualties", rate.Measure, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Unit_costs_are_the_published_ones_with_their_price_years_and_the_parts_that_are_named()
    {
        var published = PublishedTable
            .Rows("unit-costs")
            .Where(row => row["publisher"].StartsWith("Greater Manchester", StringComparison.Ordinal))
            .ToList();
        var rates = ShippedPacks.Find("uk-unit-costs")!.Rates;
        Assert.Equal(
            published.Select(row => (Number(row["amount"]), row["priceYear"])),
            rates.Select(rate => (rate.Amount, rate.PriceYear!))
        );
        Assert.Equal(published.Select(Cited), rates.Select(rate => rate.Source with { Title = "", CompleteUntil = null }));
        Assert.All(
            published.Zip(rates),
            pair => Assert.Equal($"{pair.First["sourceTitle"]}: {pair.First["code"]} {pair.First["title"]}", pair.Second.Source.Title)
        );
        Assert.Equal(
            published.Select(row => row["parts"]),
            rates.Select(rate =>
                string.Join(
                    " + ",
                    (rate.Components ?? []).Select(component =>
                        string.Create(CultureInfo.InvariantCulture, $"{component.Party} {component.Amount}")
                    )
                )
            )
        );
        Assert.All(rates, rate => Assert.Equal(PriceYear.FirstDay(rate.PriceYear!), rate.EffectiveFrom));
    }

    [Fact]
    public void Costs_of_crime_are_the_published_ones_with_their_parts_in_words()
    {
        var published = PublishedTable.Rows("crime-costs");
        var rates = ShippedPacks.Find("uk-crime-costs")!.Rates;
        Assert.Equal(
            published.Select(row => (Number(row["amount"]), row["priceYear"], row["unit"])),
            rates.Select(rate => (rate.Amount, rate.PriceYear!, rate.Unit))
        );
        Assert.Equal(published.Select(Cited), rates.Select(rate => rate.Source with { Title = "", CompleteUntil = null }));
        Assert.All(
            published.Zip(rates),
            pair =>
                Assert.StartsWith(
                    $"{pair.First["sourceTitle"]}: {pair.First["offence"]}: anticipation {pair.First["anticipation"]} + consequence {pair.First["consequence"]} + response {pair.First["response"]}; {pair.First["note"]}",
                    pair.Second.Source.Title,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Series_say_where_their_figures_come_from_as_the_engine_does()
    {
        Assert.Equal(
            DiscountSchedules
                .All.Where(schedule => schedule.Name != "none")
                .Select(schedule => (schedule.Name, schedule.Title, schedule.Source, schedule.Licence!)),
            [.. Shipped("green-book-schedules"), .. Shipped("discount-schedules-abroad")]
        );
        Assert.Equal(
            DeflatorSeriesList.All.Select(series => (series.Name, series.Title, series.Source, series.Licence!)),
            Shipped("uk-gdp-deflator")
        );

        static IEnumerable<(string, string, Source, string)> Shipped(string pack) =>
            ShippedPacks.Find(pack)!.Series.Select(series => (series.Name, series.Title, series.Source, series.Licence));
    }

    [Fact]
    public void Hourly_pay_by_occupation_is_the_published_median_and_says_that_it_was_seen_in_a_copy()
    {
        var published = PublishedTable.Rows("unit-costs").Where(row => row["code"].StartsWith("ASHE", StringComparison.Ordinal)).ToList();
        string[] packs = ["uk-hourly-pay", "uk-hourly-pay-professional", "uk-hourly-pay-administrative"];
        var rates = packs.Select(pack => Assert.Single(ShippedPacks.Find(pack)!.Rates)).ToList();
        Assert.Equal(
            published.Select(row => (Basis.ReplacementCost, Number(row["amount"]), row["unit"], row["priceYear"])),
            rates.Select(rate => (rate.Basis, rate.Amount, rate.Unit, rate.PriceYear!))
        );
        Assert.Equal(published.Select(Cited), rates.Select(rate => rate.Source with { Title = "", CompleteUntil = null }));
        Assert.All(rates, rate => Assert.Equal(SourceStatus.Secondary, rate.Source.Status));
    }

    [Fact]
    public void Series_have_the_published_figures()
    {
        var deflators = PublishedTable.Rows("gdp-deflator").Select(row => (row["series"], row["year"], Number(row["index"])));
        Assert.Equal(
            deflators,
            DeflatorSeriesList.All.SelectMany(series => series.Index.Select(year => (series.Name, year.Key, year.Value)))
        );
        var steps = PublishedTable
            .Rows("discount-schedules")
            .Where(row => row["schedule"] != ExampleOnly)
            .ToLookup(row => row["schedule"], row => (int.Parse(row["fromYear"], CultureInfo.InvariantCulture), Number(row["rate"])));
        Assert.All(
            steps,
            schedule => Assert.Equal(schedule, DiscountSchedules.Find(schedule.Key)!.Steps.Select(step => (step.FromYear, step.Rate)))
        );
    }

    [Fact]
    public void A_pack_is_secondary_as_soon_as_one_of_its_figures_is() =>
        Assert.Equal(
            ["green-book-schedules"],
            ShippedPacks.All.Where(pack => pack.Status == SourceStatus.Verified).Select(pack => pack.Name)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_pack_says_where_its_figures_come_from_when_they_were_taken_and_until_when_it_is_complete(string name)
    {
        var pack = ShippedPacks.Find(name)!;
        Assert.True(Codes.IsValid(pack.Name));
        Assert.Matches("^20[0-9]{2}-[0-9]{2}$", pack.Version);
        Assert.Matches("^[0-9a-f]{64}$", pack.Sha256);
        Assert.All(
            [pack.Title, pack.Publisher, .. pack.Series.Select(series => series.Title), .. pack.Licences],
            text => Assert.NotEmpty(text)
        );
        Assert.StartsWith("https://", pack.Url, StringComparison.Ordinal);
        Assert.Equal(pack.Rates.Count > 0, pack.Currency is not null);
        Assert.All(pack.Rates, rate => Assert.NotEmpty(rate.Licence!));
        Assert.All(
            [.. pack.Rates.Select(rate => rate.Source), .. pack.Series.Select(series => series.Source)],
            source =>
            {
                Assert.True(
                    source is { Publisher: not null, Status: not null } && (source.Url ?? source.SeenIn) is not null,
                    source.ToString()
                );
                Assert.True(source.CompleteUntil <= pack.CompleteUntil || pack.Series.Count > 0, source.ToString());
            }
        );
    }

    /// <summary>The day after is the first of the next figure, or one for which the pack does not know whether there is a newer
    /// one.</summary>
    [Fact]
    public void A_rate_of_a_pack_is_the_newest_until_the_next_begins_or_the_pack_ends()
    {
        var wages = ShippedPacks.Find("uk-real-living-wage")!;
        Assert.Equal(
            wages.Rates.Skip(1).Select(rate => rate.EffectiveFrom.PlusDays(-1)).Append(wages.CompleteUntil),
            wages.Rates.Select(rate => rate.Source.CompleteUntil!.Value)
        );
        Assert.False(wages.Rates[^1].Source.MayBeOutdatedOn(wages.CompleteUntil));
        Assert.True(wages.Rates[^1].Source.MayBeOutdatedOn(wages.CompleteUntil.PlusDays(1)));
        Assert.Equal(
            [A.Day("2009-12-31"), A.Day("2014-12-31"), A.Day("2026-11-29")],
            ShippedPacks
                .Find("uk-road-accidents")!
                .Rates.Where(rate => rate.Measure == "fatal-accidents")
                .Select(rate => rate.Source.CompleteUntil!.Value)
        );
    }

    /// <summary>As if somebody had sent it: nothing of a pack would be refused.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rate_of_a_pack_is_one_that_could_be_recorded(string name)
    {
        var pack = ShippedPacks.Find(name)!;
        var measures = pack.TakesAMeasure ? [A.Measure(pack.Measure!)] : pack.Measures;
        var catalogue = A.Catalogue([.. measures, .. pack.Parties]);
        Assert.All(pack.Rates, rate => Assert.Equal(rate, Draft(rate).Validate(catalogue).Value));
        Assert.All(pack.Measures, measure => Assert.Equal((MeasureStage.Outcome, Direction.Decrease), (measure.Stage, measure.Direction)));
        Assert.All(pack.Measures, measure => Assert.Contains(pack.Rates, rate => rate.Measure == measure.Code));
        Assert.All(
            pack.Parties,
            party => Assert.Contains(pack.Rates, rate => rate.Components?.Any(component => component.Party == party.Code) == true)
        );
        Assert.Equal(pack.Rates.Count, pack.Rates.DistinctBy(rate => (rate.Measure, rate.Basis, rate.EffectiveFrom)).Count());
    }

    private static RateDraft Draft(Rate rate) =>
        new()
        {
            Measure = rate.Measure,
            Basis = rate.Basis,
            Amount = rate.Amount,
            Unit = rate.Unit,
            EffectiveFrom = rate.EffectiveFrom,
            EffectiveTo = rate.EffectiveTo,
            PriceYear = rate.PriceYear,
            Source = new SourceDraft
            {
                Title = rate.Source.Title,
                Publisher = rate.Source.Publisher,
                Year = rate.Source.Year,
                Url = rate.Source.Url,
                Status = rate.Source.Status,
                SeenIn = rate.Source.SeenIn,
                CompleteUntil = rate.Source.CompleteUntil,
            },
            Licence = rate.Licence,
            Components = rate
                .Components?.Select(component => new RateComponentDraft
                {
                    Party = component.Party,
                    Category = component.Category,
                    Amount = component.Amount,
                })
                .ToList(),
            RoundingTolerance = rate.RoundingTolerance,
        };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Source, note and licence as the table has them.</summary>
    private static (string, Source, string) Said(IReadOnlyDictionary<string, string> row) =>
        ($"{row["sourceTitle"]}: {row["note"]}", Cited(row), row["licence"]);

    private static (string, Source, string) Said(Rate rate) =>
        (rate.Source.Title, rate.Source with { Title = "", CompleteUntil = null }, rate.Licence!);

    private static Source Cited(IReadOnlyDictionary<string, string> row) =>
        new()
        {
            Title = "",
            Publisher = row["publisher"],
            Year = row["year"].Length > 0 ? int.Parse(row["year"], CultureInfo.InvariantCulture) : null,
            Url = Stated(row["url"]),
            Status = row["status"] == "verified" ? SourceStatus.Verified : SourceStatus.Secondary,
            SeenIn = Stated(row["seenIn"].Trim(' ', ';')),
        };

    private static string? Stated(string cell) => cell.Length > 0 ? cell : null;
}
