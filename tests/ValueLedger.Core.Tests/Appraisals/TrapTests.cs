using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Tests.Problems;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Mistakes that have been made in published appraisals, each with the wrong figure beside the right one.</summary>
public sealed class TrapTests
{
    [Fact]
    public void Year_31_is_discounted_cumulatively_and_not_at_its_own_rate_for_31_years() =>
        Assert.Equal(3459.01m, Of([], [Benefit("late", 1m, 10_000m) with { FirstBenefitYear = 31 }]).Appraised().Npsv);

    [Fact]
    public void Twenty_years_are_worth_14_2124_and_not_14_2339() =>
        Assert.Equal(
            142_124.03m,
            Of([], [Benefit("steady", 1m, 10_000m) with { FirstBenefitYear = 1, DurationYears = 20 }]).Appraised().Npsv
        );

    /// <summary>The example of the guidance for wellbeing in appraisal, as told by its co-authors: 0.2 points of life satisfaction at
    /// 13,000 are 2,600 a year for two years. Growth then counts from year 0, not from the first benefit year.</summary>
    [Fact]
    public void A_wellbeing_year_that_grows_is_worth_more_in_the_first_benefit_year_than_as_stated()
    {
        var wellbeing = Benefit("wellbeing", 0.2m, 13_000m) with { FirstBenefitYear = 1, DurationYears = 2 };
        var draft = Of([], [wellbeing]) with { Schedule = "none" };
        Assert.Equal([2600m, 2600m], draft.Appraised().Benefits[0].ByYear.Select(year => year.Net));
        var grown = (draft with { Benefits = [wellbeing with { ValueGrowth = 0.02m }] }).Appraised();
        Assert.Equal([2652m, 2705.04m], grown.Benefits[0].ByYear.Select(year => year.Net));
        Assert.Equal((2600m, 5357.04m), (grown.Benefits[0].Net, grown.Npsv));
    }

    [Fact]
    public void A_value_per_accident_is_none_per_casualty()
    {
        var perAccident = Worth(205_056m) with { Unit = "accident", PriceYear = "2009" };
        var draft = Of([], [Benefit("serious", 1m, 1m) with { Unit = "casualty", UnitValue = perAccident }]) with { BaseYear = "2009" };
        Assert.Equal([("units_do_not_match", "/benefits/0/unitValue/unit")], ProblemCodes.Found(draft.Validate(_ => null)));
    }

    [Fact]
    public void A_benefit_of_525_for_100_is_a_ratio_of_5_25_and_not_4_25() =>
        Assert.Equal(5.25m, Of([Cost(100m)], [Benefit("outcome", 1m, 525m)]).Appraised().Ratios.BenefitCostRatio.Value);

    [Fact]
    public void A_half_is_rounded_up_and_not_cut_off()
    {
        var result = Of([Cost(8m)], [Benefit("gain", 1m, 5.135m), Benefit("loss", -1m, 5.135m)]).Appraised();
        Assert.Equal([5.14m, -5.14m], result.Benefits.Select(benefit => benefit.PresentValue!.Value));
    }

    [Fact]
    public void A_total_is_a_ratio_of_sums_and_not_a_mean_of_ratios() =>
        Assert.Equal(
            6m,
            Of([Cost(100m), Cost(200m)], [Benefit("eightfold", 1m, 800m), Benefit("fivefold", 1m, 1000m)])
                .Appraised()
                .Ratios.BenefitCostRatio.Value
        );

    [Fact]
    public void Unit_costs_that_are_alternatives_are_no_components_of_one()
    {
        var walkIn = new UnitValueComponentDraft
        {
            Party = "nhs",
            Category = BenefitCategory.Fiscal,
            Amount = 109m,
        };
        var draft = Of(
            [],
            [Benefit("attendance", 1m, 109m) with { UnitValue = Worth(109m) with { Components = [walkIn, walkIn with { Amount = 142m }] } }]
        );
        Assert.Equal(
            [("components_do_not_sum_to_the_whole", "/benefits/0/unitValue/components")],
            ProblemCodes.Found(draft.Validate(_ => null))
        );
    }

    [Fact]
    public void Factors_are_not_rounded_first() => Assert.NotEqual(247_475.00m, PublishedAppraisal.Result("green-book-2003-box-15").Npsv);

    [Fact]
    public void Quantity_times_value_is_exact_to_the_last_place() =>
        Assert.Equal(0.009999m, Of([], [Benefit("tiny", 0.000101m, 99m)]).Appraised().Ratios.BenefitCostRatio.Numerator);
}
