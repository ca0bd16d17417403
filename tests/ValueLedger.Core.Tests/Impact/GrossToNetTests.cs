using ValueLedger.Core.Impact;
using ValueLedger.Core.Tests.Appraisals;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Impact;

public sealed class GrossToNetTests
{
    private static readonly OutcomeLine Line = Right.Accepted().Benefits[0].Line with
    {
        Deadweight = Assumption.Set(0.2m, "made"),
        Displacement = Assumption.Set(0.1m, "made"),
        AttributionToOthers = Assumption.Set(0.25m, "made"),
    };

    private static readonly OutcomeLine Leaking = Line with
    {
        Leakage = Assumption.Set(0.1m, "made"),
        Substitution = Assumption.Set(0.5m, "made"),
    };

    private static readonly OutcomeLine Compared = Line with
    {
        Deadweight = Assumption.Silent,
        Baseline = new Baseline(100m, null, "before"),
        Comparator = new Comparator(-0.22m, "elsewhere"),
    };

    [Fact]
    public void Each_deduction_is_taken_from_what_the_one_before_left() =>
        Assert.Equal(new NetQuantity(100m, 20m, 8m, 18m), Line.Net(100m, 1, CentralReading.Instance));

    [Fact]
    public void Additive_deductions_are_all_taken_from_the_gross() =>
        Assert.Equal(
            new NetQuantity(100m, 20m, 10m, 25m),
            (Line with { Deductions = Deductions.Additive }).Net(100m, 1, CentralReading.Instance)
        );

    [Fact]
    public void What_fell_elsewhere_too_is_deadweight() =>
        Assert.Equal(new NetQuantity(35m, 22m, 1.3m, 2.925m), Compared.Net(35m, -1, CentralReading.Instance));

    [Fact]
    public void Where_it_got_worse_elsewhere_the_deadweight_is_negative() =>
        Assert.Equal(
            new NetQuantity(35m, -10m, 4.5m, 10.125m),
            (Compared with { Comparator = new Comparator(0.1m, "elsewhere") }).Net(35m, -1, CentralReading.Instance)
        );

    [Fact]
    public void A_comparator_is_the_deadweight_where_deductions_are_additive_too() =>
        Assert.Equal(
            new NetQuantity(35m, 22m, 3.5m, 8.75m),
            (Compared with { Deductions = Deductions.Additive }).Net(35m, -1, CentralReading.Instance)
        );

    [Fact]
    public void A_loss_is_lessened_by_deductions_as_a_gain_is() =>
        Assert.Equal(new NetQuantity(-100m, -20m, -8m, -18m), Line.Net(-100m, 1, CentralReading.Instance));

    [Theory]
    [InlineData(Deductions.Multiplicative, 54)]
    [InlineData(Deductions.Additive, 45)]
    public void What_is_left_after_the_steps_is_the_net_quantity(Deductions deductions, int net)
    {
        var quantity = (Line with { Deductions = deductions }).Net(100m, 1, CentralReading.Instance);
        Assert.Equal((net, net), (quantity.Net, quantity.Steps.Sum(step => step.Quantity)));
        Assert.Equal(["Gross", "Deadweight", "Displacement", "AttributionToOthers"], quantity.Steps.Select(step => $"{step.Step}"));
    }

    /// <summary>100 less 20 %, then less 10 %, 10 %, 50 % and 25 % of what is left.</summary>
    [Fact]
    public void Leakage_and_substitution_are_taken_between_the_others() =>
        Assert.Equal(
            new NetQuantity(100m, 20m, 7.2m, 8.1m) { Leaked = 8m, Substituted = 32.4m },
            Leaking.Net(100m, 1, CentralReading.Instance)
        );

    [Fact]
    public void Additive_leakage_and_substitution_are_taken_from_the_gross() =>
        Assert.Equal(
            new NetQuantity(100m, 20m, 10m, 10m) { Leaked = 10m, Substituted = 50m },
            (Leaking with { Deductions = Deductions.Additive, AttributionToOthers = Assumption.Set(0.1m, "made") }).Net(
                100m,
                1,
                CentralReading.Instance
            )
        );

    [Fact]
    public void Where_they_are_mentioned_leakage_and_substitution_are_steps()
    {
        var quantity = Leaking.Net(100m, 1, CentralReading.Instance);
        Assert.Equal((24.3m, 24.3m), (quantity.Net, quantity.Steps.Sum(step => step.Quantity)));
        Assert.Equal(
            ["Gross", "Deadweight", "Leakage", "Displacement", "Substitution", "AttributionToOthers"],
            quantity.Steps.Select(step => $"{step.Step}")
        );
    }

    [Fact]
    public void What_a_unit_is_worth_grows_from_year_zero_on()
    {
        var growing = Line with { ValueGrowth = new ValueGrowth(0.02m, "made") };
        Assert.Equal([1m, 1.02m, 1.0404m], Enumerable.Range(0, 3).Select(growing.GrowthTo));
        Assert.Equal(1m, Line.GrowthTo(2));
        Assert.Equal(
            1.02m + (0.7m * 1.0404m),
            (growing with { FirstBenefitYear = 1, DurationYears = 2 }).Annuity(0.3m, DiscountSchedules.Find("none")!)
        );
    }

    [Fact]
    public void Drop_off_compounds_and_spares_the_first_year() =>
        Assert.Equal(1m + 0.7m + 0.49m, (Line with { DurationYears = 3 }).Annuity(0.3m, DiscountSchedules.Find("none")!));
}
