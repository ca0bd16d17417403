using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.ReferencePacks;

public sealed class PackPlanTests
{
    private static readonly ReferencePack Wages = ShippedPacks.Find("uk-minimum-wage")!;
    private static readonly ReferencePack UnitCosts = ShippedPacks.Find("uk-unit-costs")!;
    private static readonly ReferencePack Accidents = ShippedPacks.Find("uk-road-accidents")!;

    [Fact]
    public void Wages_go_to_the_measure_that_the_pack_names_unless_another_is_named()
    {
        var known = Known([A.Measure("volunteer-time"), A.Measure("peer-hours")]);
        var plan = PackPlan.Of(Wages, new PackLoadDraft(), known).Value!;
        Assert.Equal(
            ("volunteer-time", Wages.Rates.Count, 0, 0),
            (plan.Measure, plan.Rates.Count, plan.Parties.Count, plan.Measures.Count)
        );
        var other = PackPlan.Of(Wages, new PackLoadDraft { Measure = "peer-hours" }, known).Value!;
        Assert.Equal("peer-hours", other.Measure);
        Assert.Equal(Wages.Rates.Select(rate => rate with { Measure = "peer-hours" }), other.Rates);
    }

    [Fact]
    public void Wages_are_refused_where_they_would_value_something_else()
    {
        var known = Known([
            A.Measure("evenings", unit: "evening"),
            A.Measure("staff-hours", MeasureClass.PublicStaffTime, "hour"),
            A.Measure("letters", MeasureClass.Output),
        ]);
        Assert.Equal([("unknown_measure", "/measure")], Refused(Wages, null, known));
        Assert.Equal([("unknown_measure", "/measure")], Refused(Wages, "nope", known));
        Assert.Equal([("units_do_not_match", "/measure")], Refused(Wages, "evenings", known));
        Assert.Equal([("measure_is_not_of_citizens_time", "/measure")], Refused(Wages, "staff-hours", known));
        Assert.Equal(
            [("measure_is_not_of_citizens_time", "/measure"), ("units_do_not_match", "/measure")],
            Refused(Wages, "letters", known)
        );
        Assert.Equal([("pack_takes_no_measure", "/measure")], Refused(Accidents, "evenings", known));
    }

    [Fact]
    public void What_the_organisation_has_already_is_not_made_again()
    {
        var fresh = PackPlan.Of(Accidents, new PackLoadDraft(), Known([])).Value!;
        Assert.Equal((0, 7, 16), (fresh.Parties.Count, fresh.Measures.Count, fresh.Rates.Count));
        ICatalogueItem[] some = [A.Party("police"), A.Party("nhs"), UnitCosts.Measures[1] with { Title = "Ours" }];
        var rest = PackPlan
            .Of(UnitCosts, new PackLoadDraft(), Known(some, UnitCosts.Rates[0], UnitCosts.Rates[1] with { Amount = 1m }))
            .Value!;
        Assert.Equal(11, rest.Parties.Count);
        Assert.DoesNotContain(rest.Parties, party => party.Code is "police" or "nhs");
        Assert.Equal(
            ["domestic-violence-incidents", "care-orders", "police-hours", "emergency-attendances"],
            rest.Measures.Select(measure => measure.Code)
        );
        Assert.Equal(UnitCosts.Rates.Skip(1), rest.Rates);
    }

    [Fact]
    public void A_rate_that_was_withdrawn_or_replaced_since_is_recorded_again()
    {
        var wage = Wages.Rates[0];
        var known = Known([A.Measure("volunteer-time")], wage, wage with { EffectiveTo = wage.EffectiveFrom });
        Assert.Contains(wage, PackPlan.Of(Wages, new PackLoadDraft(), known).Value!.Rates);
        Assert.DoesNotContain(
            wage,
            PackPlan.Of(Wages, new PackLoadDraft(), Known([A.Measure("volunteer-time")], wage with { Amount = 1m }, wage)).Value!.Rates
        );
    }

    [Fact]
    public void A_measure_of_the_same_code_that_counts_something_else_is_in_the_way()
    {
        var casualties = Accidents.Measures[0] with { Unit = "casualty" };
        var wanted = Accidents.Measures[1] with { Direction = Direction.Increase };
        Assert.Equal(
            [("measure_counts_something_else", ""), ("measure_counts_something_else", "")],
            Refused(Accidents, null, Known([casualties, wanted]))
        );
    }

    [Fact]
    public void Rates_are_in_the_currency_of_the_organisation_and_series_in_none()
    {
        var known = Known([A.Measure("volunteer-time")]);
        var inEuro = known with { Catalogue = known.Catalogue with { Organisation = A.Organisation("EUR") } };
        Assert.Equal([("pack_is_in_another_currency", "")], Refused(Wages, null, inEuro));
        Assert.Empty(Refused(ShippedPacks.Find("green-book-schedules")!, null, inEuro));
    }

    [Fact]
    public void The_record_of_a_load_says_what_was_loaded_and_how_many_records_follow()
    {
        var loaded = LoadedPack.Of(PackPlan.Of(Accidents, new PackLoadDraft(), Known([])).Value!);
        Assert.Equal(
            (Accidents.Name, Accidents.Version, Accidents.Sha256, 23, (string?)null),
            (loaded.Name, loaded.Version, loaded.Sha256, loaded.Records, loaded.Measure)
        );
        Assert.Equal(Accidents.CompleteUntil, loaded.CompleteUntil);
        var series = LoadedPack.Of(PackPlan.Of(ShippedPacks.Find("green-book-schedules")!, new PackLoadDraft(), Known([])).Value!);
        Assert.Equal(
            ["green-book", "green-book-2026", "green-book-2026-sensitivity", "green-book-health", "green-book-2026-health"],
            series.Series.Select(adopted => adopted.Name)
        );
        Assert.Equal(0, series.Records);
    }

    private static (string, string)[] Refused(ReferencePack pack, string? measure, Known known) =>
        ProblemCodes.Found(PackPlan.Of(pack, new PackLoadDraft { Measure = measure }, known));

    private static Known Known(ICatalogueItem[] items, params Rate[] rates) => new(A.Catalogue(items), A.RateCard(rates));
}
