using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;

namespace ValueLedger.Core.Tests.ReferencePacks;

public sealed class ShippedPacksTests
{
    public static TheoryData<string> Names => [.. ShippedPacks.All.Select(pack => pack.Name)];

    [Fact]
    public void These_packs_are_shipped_and_no_others() => Assert.Equal(
        ["green-book-schedules", "uk-gdp-deflator", "uk-minimum-wage", "uk-real-living-wage", "uk-road-accidents", "uk-unit-costs"],
        ShippedPacks.All.Select(pack => pack.Name));

    [Fact]
    public void A_pack_is_found_by_its_name_alone()
    {
        Assert.Same(ShippedPacks.All[0], ShippedPacks.Find("green-book-schedules"));
        Assert.Null(ShippedPacks.Find("Green-Book-Schedules"));
    }

    [Theory]
    [InlineData("uk-minimum-wage")]
    [InlineData("uk-real-living-wage")]
    public void Wages_are_the_published_ones(string name)
    {
        var published = PublishedTable.Rows(name);
        Assert.Equal(
            published.Select(row => (row["measure"], row["basis"], Number(row["amount"]), row["effectiveFrom"], row.GetValueOrDefault("effectiveTo", ""), row["status"])),
            ShippedPacks.Find(name)!.Rates.Select(rate => (rate.Measure, Core.Wire.WireEnum.Word(rate.Basis), rate.Amount, rate.EffectiveFrom.ToString("uuuu-MM-dd", null), rate.EffectiveTo?.ToString("uuuu-MM-dd", null) ?? "", Word(rate.Source))));
        Assert.Equal(published.Select(row => row["note"]), ShippedPacks.Find(name)!.Rates.Select(rate => rate.Source.Title.Split(": ", 2)[1]));
    }

    [Fact]
    public void Values_of_accidents_are_the_published_ones_part_by_part()
    {
        string[] parts = ["lostOutput", "medical", "human", "police", "insurance", "property"];
        var published = PublishedTable.Rows("road-accidents");
        var rates = ShippedPacks.Find("uk-road-accidents")!.Rates;
        Assert.Equal(
            published.Select(row => ($"{row["severity"]}-accidents", row["priceYear"], row["unit"], Number(row["publishedTotal"]), row["status"])),
            rates.Select(rate => (rate.Measure, rate.PriceYear!, rate.Unit, rate.Amount, Word(rate.Source))));
        Assert.Equal(published.Select(row => parts.Select(part => Number(row[part]))), rates.Select(rate => rate.Components!.Select(component => component.Amount)));
        Assert.Equal(["wider-economy", "nhs", "people-hurt", "police", "insurers", "property-owners"], rates[0].Components!.Select(component => component.Party));
        Assert.Equal(205_057m, rates[1].Worth());
    }

    [Fact]
    public void Unit_costs_are_the_published_ones_with_the_parts_that_are_named()
    {
        var published = PublishedTable.Rows("unit-costs");
        var rates = ShippedPacks.Find("uk-unit-costs")!.Rates;
        Assert.Equal(published.Select(row => (Number(row["amount"]), row["priceYear"], row["status"])), rates.Select(rate => (rate.Amount, rate.PriceYear ?? "", Word(rate.Source))));
        Assert.All(published.Zip(rates), pair => Assert.Contains($": {pair.First["code"]} {pair.First["title"]}", pair.Second.Source.Title, StringComparison.Ordinal));
        foreach (var (row, rate) in published.Zip(rates).Where(pair => pair.Second.Components is not null))
        {
            Assert.Equal(row["parts"], string.Join(" + ", rate.Components!.Select(component => string.Create(CultureInfo.InvariantCulture, $"{component.Party} {component.Amount}"))));
        }

        Assert.Equal([true, false, true, false, false], rates.Select(rate => rate.Components is not null));
    }

    [Fact]
    public void Series_keep_the_status_of_their_figures()
    {
        Assert.Equal(Series("discount-schedules", "schedule"), Shipped("green-book-schedules"));
        Assert.Equal(Series("gdp-deflator", "series"), Shipped("uk-gdp-deflator"));

        static IEnumerable<(string, string)> Series(string table, string column) => PublishedTable.Rows(table).Select(row => (row[column], row["status"])).Distinct();
        static IEnumerable<(string, string)> Shipped(string pack) => ShippedPacks.Find(pack)!.Series.Select(series => (series.Name, Word(series.Status)));
    }

    [Fact]
    public void A_pack_is_secondary_as_soon_as_one_of_its_figures_is() => Assert.Equal(
        ["green-book-schedules", "uk-gdp-deflator", "uk-unit-costs"],
        ShippedPacks.All.Where(pack => pack.Status == SourceStatus.Secondary).Select(pack => pack.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_pack_says_where_its_figures_come_from_and_when_they_were_taken(string name)
    {
        var pack = ShippedPacks.Find(name)!;
        Assert.True(Codes.IsValid(pack.Name));
        Assert.Matches("^20[0-9]{2}-[0-9]{2}$", pack.Version);
        Assert.Matches("^[0-9a-f]{64}$", pack.Sha256);
        Assert.All([pack.Title, pack.Publisher, .. pack.Series.Select(series => series.Title)], text => Assert.NotEmpty(text));
        Assert.StartsWith("https://", pack.Url, StringComparison.Ordinal);
        Assert.Equal(pack.Rates.Count > 0, pack.Currency is not null);
        Assert.All(pack.Rates, rate => Assert.True(rate.Source is { Publisher: not null, Url: not null, Status: not null }, rate.ToString()));
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
        Assert.All(pack.Parties, party => Assert.Contains(pack.Rates, rate => rate.Components?.Any(component => component.Party == party.Code) == true));
        Assert.Equal(pack.Rates.Count, pack.Rates.DistinctBy(rate => (rate.Measure, rate.Basis, rate.EffectiveFrom)).Count());
    }

    private static RateDraft Draft(Rate rate) => new()
    {
        Measure = rate.Measure,
        Basis = rate.Basis,
        Amount = rate.Amount,
        Unit = rate.Unit,
        EffectiveFrom = rate.EffectiveFrom,
        EffectiveTo = rate.EffectiveTo,
        PriceYear = rate.PriceYear,
        Source = new SourceDraft { Title = rate.Source.Title, Publisher = rate.Source.Publisher, Year = rate.Source.Year, Url = rate.Source.Url, Status = rate.Source.Status },
        Licence = rate.Licence,
        Components = rate.Components?.Select(component => new RateComponentDraft { Party = component.Party, Category = component.Category, Amount = component.Amount }).ToList(),
        RoundingTolerance = rate.RoundingTolerance,
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Word(Source source) => Word(source.Status!.Value);

    private static string Word(SourceStatus status) => Core.Wire.WireEnum.Word(status);
}
