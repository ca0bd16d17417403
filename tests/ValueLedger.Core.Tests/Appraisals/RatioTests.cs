using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class RatioTests
{
    private static readonly CostDraft Unvalued = Cost(0m, kind: MeasureClass.CitizenTime, party: "citizens") with
    {
        Title = "hours",
        Amounts = [new CostAmountDraft { Year = 0 }],
    };

    [Theory]
    [InlineData(Bound.Exact, Bound.Exact, Bound.Exact)]
    [InlineData(Bound.LessThan, Bound.MoreThan, Bound.MoreThan)]
    [InlineData(Bound.Exact, Bound.MoreThan, Bound.MoreThan)]
    [InlineData(Bound.LessThan, Bound.Exact, Bound.MoreThan)]
    [InlineData(Bound.MoreThan, Bound.LessThan, Bound.LessThan)]
    [InlineData(Bound.LessThan, Bound.LessThan, Bound.About)]
    [InlineData(Bound.About, Bound.MoreThan, Bound.About)]
    public void A_ratio_is_a_bound_where_both_sides_point_one_way(Bound cost, Bound value, Bound ratio)
    {
        var result = Of([Bounded(450m, cost)], [Benefit("pay-offs", 1m, 1300m) with { UnitValue = Worth(1300m) with { Bound = value } }])
            .Appraised();
        Assert.Equal((2.888889m, ratio), (result.Ratios.BenefitCostRatio.Value, result.Ratios.BenefitCostRatio.Bound));
        Assert.Equal(ratio, result.Ratios.SocialReturnOnInvestment.Bound);
    }

    [Fact]
    public void A_loss_that_is_at_least_so_much_makes_the_ratio_at_most_so_much()
    {
        var loss = Benefit("loss", -1m, 100m) with { UnitValue = Worth(100m) with { Bound = Bound.MoreThan } };
        Assert.Equal(Bound.LessThan, Of([Cost(450m)], [Benefit("gain", 1m, 1300m), loss]).Appraised().Ratios.BenefitCostRatio.Bound);
    }

    [Fact]
    public void Of_a_loss_a_cost_that_is_at_most_so_much_leaves_at_most_so_much() =>
        Assert.Equal(
            Bound.LessThan,
            Of([Bounded(450m, Bound.LessThan)], [Benefit("loss", -1m, 100m)]).Appraised().Ratios.BenefitCostRatio.Bound
        );

    [Fact]
    public void A_bound_of_what_a_ratio_does_not_count_is_not_its_bound()
    {
        var social = Benefit("social", 1m, 100m) with { UnitValue = Worth(100m) with { Bound = Bound.MoreThan } };
        var ratios = Of([Cost(450m)], [Benefit("fiscal", 1m, 100m, BenefitCategory.Fiscal), social]).Appraised().Ratios;
        Assert.Equal((Bound.MoreThan, Bound.Exact), (ratios.BenefitCostRatio.Bound, ratios.FiscalReturn.Bound));
    }

    [Fact]
    public void Without_cost_ratios_are_undefined_for_a_reason_and_npsv_is_still_given()
    {
        var result = Of([], [Benefit("outcome", 1m, 1000m)]).Appraised();
        Assert.Equal(1000m, result.Npsv);
        Assert.All(
            All(result),
            ratio => Assert.Equal((null, UndefinedReason.DenominatorIsZeroOrLess), (ratio.Value, ratio.UndefinedReason))
        );
    }

    [Fact]
    public void A_cost_that_is_a_gain_is_no_denominator()
    {
        var result = Of([Cost(-100m)], [Benefit("outcome", 1m, 1000m)]).Appraised();
        Assert.Equal(
            (1100m, null, UndefinedReason.DenominatorIsZeroOrLess),
            (result.Npsv, result.Ratios.BenefitCostRatio.Value, result.Ratios.BenefitCostRatio.UndefinedReason)
        );
    }

    [Fact]
    public void A_cost_next_to_nothing_makes_no_ratio_and_no_failure()
    {
        var costs = new CostDraft[]
        {
            Cost(0m) with
            {
                Amounts =
                [
                    new CostAmountDraft
                    {
                        Year = 500,
                        Amount = 0.000001m,
                        PriceYear = "2000",
                    },
                ],
            },
        };
        var result = (
            Of(
                costs,
                [
                    .. Enumerable
                        .Range(0, 200)
                        .Select(index => Benefit($"line-{index}", 1_000_000m, 999_999_999m) with { DurationYears = 501 }),
                ]
            ) with
            {
                Deflator = Steep,
                BaseYear = "2001",
            }
        ).Appraised();
        Assert.Equal(
            (null, UndefinedReason.DenominatorIsTooSmall),
            (result.Ratios.BenefitCostRatio.Value, result.Ratios.BenefitCostRatio.UndefinedReason)
        );
    }

    [Fact]
    public void A_ratio_that_leaves_out_an_input_is_partial_and_social_return_undefined()
    {
        var result = Of([Cost(100m), Unvalued], [Benefit("outcome", 1m, 200m)]).Appraised();
        Assert.Equal((2m, true), (result.Ratios.BenefitCostRatio.Value, result.Ratios.BenefitCostRatio.Partial));
        Assert.Equal((2m, false), (result.Ratios.BenefitPerAgencyPound.Value, result.Ratios.BenefitPerAgencyPound.Partial));
        Assert.Equal(
            (null, UndefinedReason.AnInputIsUnvalued),
            (result.Ratios.SocialReturnOnInvestment.Value, result.Ratios.SocialReturnOnInvestment.UndefinedReason)
        );
        Assert.Equal(["hours"], result.Missing);
        Assert.Null(result.Costs[1].PresentValue);
    }

    /// <summary>The guide to social return on investment does not value what beneficiaries themselves give.</summary>
    [Fact]
    public void Time_that_is_not_valued_by_convention_leaves_the_social_return_on_investment_as_it_is()
    {
        var result = Of([Cost(100m), Unvalued with { NotValued = "The beneficiaries' own time" }], [Benefit("outcome", 1m, 200m)])
            .Appraised();
        var ratio = result.Ratios.SocialReturnOnInvestment;
        Assert.Equal((2m, null, true), (ratio.Value, ratio.UndefinedReason, ratio.Partial));
        Assert.Equal([AppraisalFlag.InputNotValuedByConvention], result.Costs[1].Flags);
        Assert.Contains(AppraisalFlag.InputNotValuedByConvention, result.Flags);
        Assert.DoesNotContain(AppraisalFlag.UnvaluedInputLeftOut, result.Flags);
        Assert.Equal(["hours"], result.Missing);
    }

    [Fact]
    public void An_outcome_without_value_is_left_out_and_never_worth_nothing()
    {
        var result = Of(
                [Cost(100m)],
                [Benefit("outcome", 1m, 200m), Benefit("smiles", 7m, 0m, BenefitCategory.Fiscal) with { UnitValue = null }]
            )
            .Appraised();
        Assert.Equal((2m, true), (result.Ratios.BenefitCostRatio.Value, result.Ratios.BenefitCostRatio.Partial));
        Assert.True(result.Ratios.FiscalReturn.Partial);
        Assert.False(result.AgencyReturn["council"].Partial);
        Assert.Equal((7m, null, null), (result.Benefits[1].NetQuantity, result.Benefits[1].Net, result.Benefits[1].PresentValue));
        Assert.Empty(result.Benefits[1].ByYear);
        Assert.Equal(["smiles"], result.Missing);
    }

    /// <summary>Agency 100, charity 20 and citizens 30 bring about 200: (200 - 50) / 100.</summary>
    [Fact]
    public void In_the_public_ratio_what_partners_and_citizens_put_in_lowers_the_benefits()
    {
        var ratio = Of([Cost(100m), Charity(20m), Cost(30m, kind: MeasureClass.CitizenTime)], [Benefit("outcome", 1m, 200m)])
            .Appraised()
            .Ratios.BenefitCostRatioPublic;
        Assert.Equal((150m, 100m, 1.5m, Bound.Exact, false), (ratio.Numerator, ratio.Denominator, ratio.Value, ratio.Bound, ratio.Partial));
    }

    [Fact]
    public void A_transfer_of_a_partner_is_not_in_the_public_ratio() =>
        Assert.Equal(
            2m,
            Of([Cost(100m), Charity(20m) with { Transfer = true }], [Benefit("outcome", 1m, 200m)])
                .Appraised()
                .Ratios.BenefitCostRatioPublic.Value
        );

    [Theory]
    [InlineData(Bound.LessThan, Bound.MoreThan)]
    [InlineData(Bound.MoreThan, Bound.LessThan)]
    [InlineData(Bound.About, Bound.About)]
    public void A_partners_cost_that_is_at_most_so_much_makes_the_public_ratio_at_least_so_much(Bound cost, Bound ratio) =>
        Assert.Equal(
            ratio,
            Of([Cost(100m), Bounded(20m, cost) with { Class = MeasureClass.PartnerSpend }], [Benefit("outcome", 1m, 200m)])
                .Appraised()
                .Ratios.BenefitCostRatioPublic.Bound
        );

    [Fact]
    public void Hours_without_a_value_make_the_public_ratio_partial_and_too_high()
    {
        var ratio = Of([Cost(100m), Unvalued], [Benefit("outcome", 1m, 200m)]).Appraised().Ratios.BenefitCostRatioPublic;
        Assert.Equal((2m, true, Side.TooHigh), (ratio.Value, ratio.Partial, ratio.Errs));
    }

    [Fact]
    public void Numerators_and_denominators_have_six_decimals()
    {
        var ratio = Of([Cost(3m, year: 1)], [Benefit("outcome", 1m, 1m)]).Appraised().Ratios.BenefitCostRatio;
        Assert.Equal((1.000000m, 2.898551m, 0.345000m), (ratio.Numerator, ratio.Denominator, ratio.Value));
    }

    [Fact]
    public void Agency_return_is_of_every_party_that_bears_agency_cost_and_of_no_other()
    {
        var result = Of(
                [Cost(100m, party: "police"), Cost(50m, party: null), Cost(50m, party: "charity", kind: MeasureClass.PartnerSpend)],
                [
                    Benefit("custody", 1m, 80m, BenefitCategory.Fiscal, "police"),
                    Benefit("beds", 1m, 200m, BenefitCategory.Fiscal, "nhs"),
                    Benefit("calm", 1m, 50m, BenefitCategory.Social, "police"),
                ]
            )
            .Appraised();
        Assert.Equal([("police", 0.8m), ("not named", 0m)], result.AgencyReturn.Select(pair => (pair.Key, pair.Value.Value!.Value)));
    }

    [Fact]
    public void Only_what_a_budget_can_give_up_returns_to_it_and_the_gross_figure_stands_beside()
    {
        var result = Of([Cost(100m)], [Benefit("beds", 1m, 200m, BenefitCategory.Fiscal, "council") with { Cashability = 0.4m }])
            .Appraised();
        Assert.Equal(
            (0.8m, 0.8m, 2m),
            (result.Ratios.FiscalReturn.Value, result.AgencyReturn["council"].Value, result.Ratios.BenefitCostRatio.Value)
        );
        Assert.Equal((80m, 200m), (result.Ratios.FiscalReturn.Numerator, result.PresentValueFiscalBenefits));
    }

    private static DeflatorDraft Steep =>
        new()
        {
            Index = new Dictionary<string, decimal> { ["2000"] = 1_000_000m, ["2001"] = 1m },
        };

    private static CostDraft Charity(decimal amount) => Cost(amount, party: "charity", kind: MeasureClass.PartnerSpend);

    private static CostDraft Bounded(decimal amount, Bound bound) =>
        Cost(amount) with
        {
            Amounts =
            [
                new CostAmountDraft
                {
                    Year = 0,
                    Amount = amount,
                    Bound = bound,
                },
            ],
        };

    private static IEnumerable<Ratio> All(AppraisalResult result) =>
        [
            result.Ratios.BenefitCostRatio,
            result.Ratios.BenefitPerAgencyPound,
            result.Ratios.BenefitCostRatioPublic,
            result.Ratios.FiscalReturn,
            result.Ratios.SocialReturnOnInvestment,
        ];
}
