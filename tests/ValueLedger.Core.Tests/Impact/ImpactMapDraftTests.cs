using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Impact;

public sealed class ImpactMapDraftTests
{
    private static readonly CatalogueView Catalogue = A.Catalogue(
        A.Party("society"),
        A.Party("nhs"),
        A.Measure("casualties", MeasureClass.Outcome, "casualty"),
        A.Measure("stock", MeasureClass.Outcome, "casualty", aggregation: Aggregation.Level),
        A.Measure("healthy", MeasureClass.Outcome, "person", aggregation: Aggregation.Share),
        A.Measure("rating", MeasureClass.Outcome, "rating", aggregation: Aggregation.Mean) with
        {
            Scale = new MeasureScale(1, 5),
        },
        A.Measure("letters", MeasureClass.Output),
        A.Measure("hours")
    );

    [Fact]
    public void A_map_says_what_was_left_out_so_that_a_stated_default_makes_no_other_map()
    {
        var map = Decide(Line()).Value!;
        var stated = Decide(Line() with { Transfer = false, Deductions = Deductions.Multiplicative, Cashability = 0.250m }).Value!;
        Assert.Equal((false, Deductions.Multiplicative), (map.Lines[0].Transfer, map.Lines[0].Deductions));
        Assert.True(Decide(Line() with { Cashability = 0.25m }).Value!.SaysTheSameAs(stated));
        Assert.False(map.SaysTheSameAs(stated));
        Assert.False(map.SaysTheSameAs(map with { Title = "Another" }));
    }

    [Theory]
    [InlineData(100, null, "casualties", "member_is_required /lines/0/baseline/months")]
    [InlineData(100, 12, "casualties", null)]
    [InlineData(0, null, "casualties", null)]
    [InlineData(100, null, "stock", null)]
    [InlineData(100, 0, "casualties", "number_is_out_of_range /lines/0/baseline/months")]
    [InlineData(100, 6013, "casualties", "number_is_out_of_range /lines/0/baseline/months")]
    public void A_baseline_of_a_sum_says_over_how_many_months_it_is(int quantity, int? months, string measure, string? refusal) =>
        Assert.Equal(
            refusal is null ? [] : [refusal],
            Refusals(
                Line() with
                {
                    Measure = measure,
                    UnitValue = null,
                    Baseline = new BaselineDraft
                    {
                        Quantity = quantity,
                        Months = months,
                        Source = "made",
                    },
                }
            )
        );

    [Theory]
    [InlineData("healthy", 50, 100, null, null, null)]
    [InlineData("healthy", 50, null, null, null, "member_is_required /lines/0/baseline/of")]
    [InlineData(
        "healthy",
        50,
        0,
        null,
        null,
        "number_asked_must_be_positive /lines/0/baseline/of share_is_above_its_whole /lines/0/baseline/quantity"
    )]
    [InlineData("healthy", 101, 100, null, null, "share_is_above_its_whole /lines/0/baseline/quantity")]
    [InlineData("healthy", 50, 100, 30, 100, null)]
    [InlineData("healthy", null, null, 30, 100, null)]
    [InlineData("healthy", null, null, 30, null, "member_is_required /lines/0/comparator/of")]
    [InlineData("healthy", null, null, 31, 30, "share_is_above_its_whole /lines/0/comparator/quantity")]
    [InlineData("rating", 3, null, 4, null, null)]
    [InlineData("rating", 6, null, null, null, "mean_is_outside_its_scale /lines/0/baseline/quantity")]
    [InlineData("rating", 3, 40, 0, null, "mean_is_outside_its_scale /lines/0/comparator/quantity")]
    [InlineData("stock", 3, 40, null, null, "number_asked_is_not_of_this_measure /lines/0/baseline/of")]
    [InlineData("stock", 3, null, 2, null, "comparator_is_of_another_kind /lines/0/comparator/quantity")]
    public void A_share_or_mean_stands_beside_one_of_the_same_kind(
        string measure,
        int? quantity,
        int? of,
        int? elsewhere,
        int? ofElsewhere,
        string? refusals
    ) =>
        Assert.Equal(
            refusals ?? "",
            string.Join(
                ' ',
                Refusals(
                    Line() with
                    {
                        Measure = measure,
                        UnitValue = null,
                        Baseline = quantity is { } before
                            ? new BaselineDraft
                            {
                                Quantity = before,
                                Of = of,
                                Source = "Survey",
                            }
                            : null,
                        Comparator = elsewhere is { } there
                            ? new ComparatorDraft
                            {
                                Quantity = there,
                                Of = ofElsewhere,
                                Source = "Court",
                            }
                            : null,
                    }
                )
            )
        );

    [Fact]
    public void An_output_or_input_has_no_benefit() =>
        Assert.Equal(
            ["output_cannot_carry_a_benefit /lines/0/measure", "input_cannot_carry_a_benefit /lines/1/measure"],
            Refusals(Line() with { Measure = "letters", UnitValue = null }, Line() with { Code = "b", Measure = "hours", UnitValue = null })
        );

    [Fact]
    public void A_value_is_per_the_unit_of_the_measure() =>
        Assert.Equal(
            ["units_do_not_match /lines/0/unitValue/unit"],
            Refusals(
                Line() with
                {
                    UnitValue = new UnitValueDraft
                    {
                        Amount = 2_000_000m,
                        Unit = "accident",
                        Source = "Reported road accidents",
                    },
                }
            )
        );

    [Fact]
    public void A_named_rate_is_one_that_is_known_and_per_the_unit_of_the_measure()
    {
        var perHour = A.Rate("hours", Basis.Own, 8, "2024-01-01");
        var card = A.RateCard(perHour, perHour with { Measure = "casualties", Unit = "casualty" });
        Assert.Equal(["units_do_not_match /lines/0/unitValue/rate"], Refusals(card, Naming(card.Recorded[0].Id.ToString())));
        Assert.Empty(Refusals(card, Naming(card.Recorded[1].Id.ToString())));
        Assert.Equal(["unit_value_names_an_unknown_rate /lines/0/unitValue/rate"], Refusals(card, Naming("casualties")));

        static ImpactLineDraft Naming(string rate) => Line() with { UnitValue = new UnitValueDraft { Rate = rate } };
    }

    [Fact]
    public void One_benefit_is_counted_once_unless_lines_share_it()
    {
        var again = Line() with { Code = "b" };
        Assert.Equal(["benefit_is_counted_twice /lines/1/measure"], Refusals(Line(), again));
        Assert.Empty(Refusals(Line(), again with { Party = "nhs" }));
        Assert.Empty(Refusals(Line(), again with { Category = BenefitCategory.Fiscal }));
        Assert.Empty(Refusals(Sharing(Line(), 0.4m), Sharing(again, 0.6m)));
        Assert.Equal(["shares_exceed_one /lines/1/sharedOutcome"], Refusals(Sharing(Line(), 0.4m), Sharing(again, 0.5m)));
        Assert.Equal(["benefit_is_counted_twice /lines/1/measure"], Refusals(Line(), Split(again, "society", "nhs")));
        Assert.Empty(Refusals(Split(Line(), "nhs"), again));
    }

    [Fact]
    public void Whoever_gains_is_a_party_of_the_catalogue()
    {
        Assert.Equal(["member_is_required /lines/0/party"], Refusals(Line() with { Party = null }));
        Assert.Equal(["unknown_party /lines/0/party"], Refusals(Line() with { Party = "nobody" }));
        Assert.Equal(
            ["unknown_party /lines/0/unitValue/components/1/party"],
            Refusals(Split(Line() with { Party = null }, "nhs", "nobody"))
        );
    }

    private static IEnumerable<string> Refusals(params ImpactLineDraft[] lines) => Refusals(A.RateCard(), lines);

    private static IEnumerable<string> Refusals(RateCard rates, params ImpactLineDraft[] lines) =>
        new ImpactMapDraft { Lines = lines }
            .Validate("watch", new Known(Catalogue, rates))
            .Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");

    private static Core.Problems.Checked<ImpactMap> Decide(params ImpactLineDraft[] lines) =>
        new ImpactMapDraft { Lines = lines }.Validate("watch", new Known(Catalogue, A.RateCard()));

    private static ImpactLineDraft Line() =>
        new()
        {
            Code = "a",
            Title = "Casualties avoided",
            Measure = "casualties",
            Party = "society",
            Category = BenefitCategory.Social,
            FirstBenefitYear = 0,
            DurationYears = 1,
            UnitValue = new UnitValueDraft
            {
                Amount = 178160m,
                Unit = "casualty",
                Source = "Reported road casualties",
            },
        };

    private static ImpactLineDraft Sharing(ImpactLineDraft line, decimal toOthers) =>
        line with
        {
            SharedOutcome = "fewer",
            AttributionToOthers = new AssumptionDraft { Value = toOthers, Source = "Agreed" },
        };

    private static ImpactLineDraft Split(ImpactLineDraft line, params string[] parties) =>
        line with
        {
            UnitValue = new UnitValueDraft
            {
                Source = "An estimate",
                Components =
                [
                    .. parties.Select(party => new UnitValueComponentDraft
                    {
                        Party = party,
                        Category = BenefitCategory.Social,
                        Amount = 10m,
                    }),
                ],
            },
        };
}
