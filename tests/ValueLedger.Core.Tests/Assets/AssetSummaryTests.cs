using ValueLedger.Core.Amounts;
using ValueLedger.Core.Assets;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Assets;

public sealed class AssetSummaryTests
{
    private static readonly ICatalogueItem[] Items =
    [
        A.Programme("litter"),
        A.Party("church"),
        A.Measure("hall-time", MeasureClass.PartnerGoods, "hour"),
        A.Measure("loans", MeasureClass.PartnerGoods, "day"),
    ];

    private static readonly Asset Hall = new()
    {
        Code = "hall",
        Title = "Church hall",
        Kind = AssetKind.Space,
        Holder = new AssetHolder { Party = "church" },
        Area = "north",
        Measure = "hall-time",
        Capacity = new Capacity(10, CapacityUnit.Week),
        From = A.Day("2024-04-29"),
    };

    private static readonly Rate Fifteen = A.Rate("hall-time", Basis.ActualCost, 15m, "2020-01-01");

    [Fact]
    public void Unused_is_what_is_left_of_the_offer_also_in_money()
    {
        var total = Summarise([Hall], "2024-04-29", "2024-05-26", [], Use("hall", 12m, "2024-05-04")).Total;
        Assert.Equal((40m, 12m, 28m, "hour", null), (total.Offered, total.Used, total.Unused, total.Unit, total.UndefinedReason));
        Assert.Equal((600m, 180m, 420m, false), (total.OfferedValue, total.UsedValue, total.UnusedValue, total.Partial));
    }

    [Fact]
    public void Each_day_is_worth_its_rate_however_long_the_period_and_wherever_the_rate_changes()
    {
        var asset = Hall with { From = A.Day("0001-01-01"), Capacity = new Capacity(1, CapacityUnit.Day) };
        var total = Summarise(
            [asset],
            "0001-01-01",
            "9999-12-31",
            [
                A.Rate("hall-time", Basis.ActualCost, 1m, "0001-01-01"),
                A.Rate("hall-time", Basis.ActualCost, 3m, "2024-02-29"),
                A.Rate("hall-time", Basis.ActualCost, 0m, "2024-03-01"),
            ]
        ).Total;
        var before = NodaTime.Period.DaysBetween(A.Day("0001-01-01"), A.Day("2024-02-29"));
        Assert.Equal((3_652_059m, before + 3m), (total.Offered, total.OfferedValue));
    }

    [Theory]
    [InlineData(CapacityUnit.Day, "2024-02-01", "2024-02-29", 290)]
    [InlineData(CapacityUnit.Week, "2024-02-01", "2024-02-21", 30)]
    [InlineData(CapacityUnit.Month, "2024-02-01", "2024-02-29", 10)]
    [InlineData(CapacityUnit.Month, "2024-01-31", "2024-02-29", 10.322581)]
    [InlineData(CapacityUnit.Year, "2024-01-01", "2024-12-31", 10)]
    [InlineData(CapacityUnit.Year, "2023-12-31", "2024-01-01", 0.05472)]
    [InlineData(CapacityUnit.Week, "2023-12-01", "2024-01-07", 54.285714)]
    public void A_capacity_is_spread_over_the_days_of_its_unit_as_the_calendar_has_them(
        CapacityUnit per,
        string from,
        string to,
        double offered
    )
    {
        var asset = Hall with { From = A.Day("2020-01-01"), Capacity = new Capacity(10, per) };
        Assert.Equal((decimal)offered, Summarise([asset], from, to, []).Total.Offered);
    }

    [Fact]
    public void Only_days_on_which_an_asset_is_there_are_offered_and_more_use_than_offer_leaves_nothing()
    {
        var days = Hall with { From = A.Day("2024-05-02"), To = A.Day("2024-05-03"), Capacity = new Capacity(4, CapacityUnit.Day) };
        var total = Summarise([days], "2024-05-01", "2024-05-31", [], Use("hall", 12m, "2024-05-03")).Total;
        Assert.Equal((8m, 12m, 0m), (total.Offered, total.Used, total.Unused));
        Assert.Equal((120m, 180m, 0m), (total.OfferedValue, total.UsedValue, total.UnusedValue));
        Assert.Equal(
            (0, AssetGap.NoAssets),
            (
                Summarise([days], "2024-06-01", "2024-06-30", []).Total.Count,
                Summarise([days], "2024-06-01", "2024-06-30", []).Total.UndefinedReason
            )
        );
    }

    [Fact]
    public void Each_day_has_its_own_rate_and_days_without_one_are_told()
    {
        var daily = Hall with { Capacity = new Capacity(1, CapacityUnit.Day) };
        var rates = new[]
        {
            A.Rate("hall-time", Basis.ActualCost, 10m, "2024-05-02"),
            A.Rate("hall-time", Basis.ActualCost, 20m, "2024-05-04"),
        };
        var total = Summarise([daily], "2024-05-01", "2024-05-05", rates).Total;
        Assert.Equal((5m, 60m, true), (total.Offered, total.OfferedValue, total.Partial));
        var unknown = Summarise([daily], "2024-05-01", "2024-05-05", [A.Rate("loans", Basis.ActualCost, 1m, "2020-01-01")]).Total;
        Assert.Equal((5m, null, null, true), (unknown.Offered, unknown.OfferedValue, unknown.UnusedValue, unknown.Partial));
    }

    [Fact]
    public void Rows_are_by_kind_area_and_holder_and_units_that_differ_do_not_add_up()
    {
        var van = Hall with
        {
            Code = "van",
            Kind = AssetKind.Equipment,
            Measure = "loans",
            Area = null,
            Holder = new AssetHolder { Team = "church" },
        };
        var summary = Summarise(
            [van, Hall],
            "2024-04-29",
            "2024-05-05",
            [Fifteen],
            [AssetGroupBy.Holder, AssetGroupBy.Area],
            Use("van", 3m, "2024-05-01", measure: 2)
        );
        Assert.Equal(
            (null, null, AssetGap.UnitsDiffer, 2),
            (summary.Total.Offered, summary.Total.Unit, summary.Total.UndefinedReason, summary.Total.Count)
        );
        Assert.Equal((150m, true), (summary.Total.OfferedValue, summary.Total.Partial));
        Assert.Equal(
            ["church party north", "church team -"],
            summary.Rows.Select(row => string.Join(' ', row.Group.Values.Select(value => value ?? "-")))
        );
        Assert.Equal(["holder", "holderIs", "area"], summary.Rows[0].Group.Keys);
        Assert.Equal([("hall", 10m), ("van", 7m)], summary.Assets.Select(asset => (asset.Asset, asset.Unused!.Value)));
    }

    [Fact]
    public void A_need_lists_what_is_unused_of_the_wanted_kinds_in_its_area_and_is_no_offer()
    {
        var need = Hall with
        {
            Code = "room",
            Kind = AssetKind.Need,
            Wanted = [AssetKind.Space, AssetKind.Skill],
            Capacity = new Capacity(2, CapacityUnit.Week),
        };
        var elsewhere = Hall with { Code = "barn", Area = "south" };
        var van = Hall with { Code = "van", Kind = AssetKind.Equipment };
        var summary = Summarise([need, Hall, elsewhere, van], "2024-04-29", "2024-05-05", [], Use("hall", 4m, "2024-05-04"));
        var line = Assert.Single(summary.Needs);
        Assert.Equal(("room", 2m, "hour"), (line.Need, line.Needed, line.Unit));
        Assert.Equal(new NeedMatch("hall", AssetKind.Space, "hour", 6m), Assert.Single(line.Matches));
        Assert.Equal((3, 30m), (summary.Total.Count, summary.Total.Offered));
    }

    private static AssetSummary Summarise(Asset[] assets, string from, string to, Rate[] rates, params DetailedReading[] uses) =>
        Summarise(assets, from, to, rates.Length == 0 ? [Fifteen] : rates, [], uses);

    private static AssetSummary Summarise(
        Asset[] assets,
        string from,
        string to,
        Rate[] rates,
        AssetGroupBy[] groupBy,
        params DetailedReading[] uses
    ) =>
        SummariseAssets.From(
            new AssetSummaryRequest(new DateRange(A.Day(from), A.Day(to)), Basis.Own, groupBy, A.Moment("2026-01-02T03:04:05Z")),
            new Known(A.Catalogue([.. Items, .. assets]), A.RateCard(rates)),
            uses
        );

    private static DetailedReading Use(string asset, decimal quantity, string date, int measure = 1) =>
        new(new Flow(1, measure, 0, 0), A.Day(date), quantity * Quantity.MicrosPerUnit, new EntryDetails { Asset = asset });
}
