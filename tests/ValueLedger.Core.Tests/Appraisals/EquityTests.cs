using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Who gains, and what that is worth where a pound counts more for those who have less.</summary>
public sealed class EquityTests
{
    private static readonly DistributionalWeightsDraft Stated = new()
    {
        Weights = new Dictionary<string, decimal>
        {
            ["1"] = 2m,
            ["2"] = 1.5m,
            ["3"] = 1m,
            ["4"] = 0.75m,
            ["5"] = 0.5m,
        },
        Source = "made",
    };

    private static readonly DistributionalWeightsDraft Formed = new()
    {
        Incomes = new Dictionary<string, decimal>
        {
            ["1"] = 15_500m,
            ["2"] = 23_000m,
            ["3"] = 31_000m,
            ["4"] = 62_000m,
            ["5"] = 72_000m,
        },
        Median = 31_000m,
    };

    private static readonly BenefitDraft Poor = Benefit("poor", 1m, 300m) with { Beneficiaries = To((1, 0.75m), (5, 0.25m)) };

    private static readonly CostDraft Time = Cost(40m, kind: MeasureClass.CitizenTime, party: "members") with
    {
        Beneficiaries = To((2, 1m)),
    };

    private static BeneficiaryDraft[] To(params (int Quintile, decimal Share)[] people) =>
        [.. people.Select(one => new BeneficiaryDraft { Quintile = one.Quintile, Share = one.Share })];

    /// <summary>Half the median income counts 2^1.3, twice the median 0.5^1.3.</summary>
    [Fact]
    public void A_weight_is_the_median_over_the_income_to_the_power_of_the_elasticity_at_six_decimals()
    {
        var weights = (Right with { DistributionalWeights = Formed }).Appraised().Weighted!.Weights;
        Assert.Equal([2.462289m, 1.474090m, 1m, 0.406126m, 0.334378m], weights.Select(weight => weight.Weight));
        var linear = (Right with { DistributionalWeights = Formed with { Elasticity = 1m } }).Appraised().Weighted!.Weights;
        Assert.Equal([2m, 1.347826m, 1m, 0.5m, 0.430556m], linear.Select(weight => weight.Weight));
    }

    /// <summary>The Green Book (A3.20) tells a welfare weight of 2.4 for the lowest quintile, which at 1.3 is an income of half the
    /// median.</summary>
    [Fact]
    public void A_weight_of_2_4_belongs_to_about_half_the_median_income() =>
        Assert.Equal(
            2.4m,
            Math.Round((Right with { DistributionalWeights = Formed with { Median = 30_400m } }).Appraised().Weighted!.Weights[0].Weight, 1)
        );

    /// <summary>300 of which three quarters count 2 and a quarter 0.5, and 100 that count 1; costs of 100, and 40 that count 1.5.</summary>
    [Fact]
    public void Benefits_and_citizens_costs_are_weighted_beside_the_figures_without_weights()
    {
        var result = (Of([Cost(100m), Time], [Poor, Benefit("all", 1m, 100m)]) with { DistributionalWeights = Stated }).Appraised();
        var weighted = result.Weighted!;
        Assert.Equal(
            (400m, 140m, 260m, 2.857143m),
            (result.PresentValueBenefits, result.PresentValueFullSocialCost, result.Npsv, result.Ratios.BenefitCostRatio.Value)
        );
        Assert.Equal((587.5m, 160m, 427.5m), (weighted.PresentValueBenefits, weighted.PresentValueFullSocialCost, weighted.Npsv));
        Assert.Equal(
            (3.671875m, 587.5m, 160m),
            (weighted.BenefitCostRatio.Value, weighted.BenefitCostRatio.Numerator, weighted.BenefitCostRatio.Denominator)
        );
        Assert.Equal(["all"], weighted.NotWeighted);
        Assert.Equal("made", weighted.Source);
    }

    [Fact]
    public void What_each_quintile_gains_adds_up_to_all_benefits()
    {
        var draft = Of(
            [Cost(100m)],
            [Poor, Benefit("all", 1m, 100m), Benefit("grant", 1m, 70m, BenefitCategory.Fiscal) with { Transfer = true }]
        );
        Assert.Equal(
            [(1, 225m, null), (2, 0m, null), (3, 0m, null), (4, 0m, null), (5, 75m, null), (null, 100m, (decimal?)null)],
            draft.Appraised().BenefitsByQuintile.Select(one => (one.Quintile, one.PresentValue, one.Weighted))
        );
        Assert.Equal(
            [450m, 0m, 0m, 0m, 37.5m, 100m],
            (draft with { DistributionalWeights = Stated }).Appraised().BenefitsByQuintile.Select(one => one.Weighted!.Value)
        );
        Assert.Empty(Right.Appraised().BenefitsByQuintile);
        Assert.Null(Right.Appraised().Weighted);
    }

    [Fact]
    public void An_unvalued_benefit_makes_the_weighted_ratio_partial_too()
    {
        var unvalued = Benefit("smiles", 1m, 1m) with { UnitValue = null };
        var result = (Of([Cost(100m)], [Poor, unvalued]) with { DistributionalWeights = Stated }).Appraised();
        Assert.Equal((true, Side.TooLow), (result.Weighted!.BenefitCostRatio.Partial, result.Weighted.BenefitCostRatio.Errs));
        Assert.Empty(result.Weighted.NotWeighted);
    }

    [Fact]
    public void While_all_weights_are_one_nothing_changes()
    {
        var even = Stated with { Weights = Stated.Weights!.Keys.ToDictionary(quintile => quintile, _ => 1m) };
        var result = (Of([Cost(100m), Time], [Poor]) with { DistributionalWeights = even }).Appraised();
        Assert.Equal((result.Npsv, result.Ratios.BenefitCostRatio), (result.Weighted!.Npsv, result.Weighted.BenefitCostRatio));
    }
}
