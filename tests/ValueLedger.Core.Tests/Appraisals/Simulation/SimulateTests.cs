using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using static ValueLedger.Core.Tests.Appraisals.Simulation.SimulatedAppraisals;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class SimulateTests
{
    private const string PlusMinusTwentyPercent =
        """{ "central": 10, "low": 8, "high": 12, "distribution": "uniform", "draw": "an hour" }""";

    /// <summary>Every figure was computed apart from the project, from the words of the methods.</summary>
    [Fact]
    public void Percentiles_are_those_computed_apart_from_the_project()
    {
        var result = Simulated(Jobs);
        Assert.Equal((2000, 20151205L), (result.Runs, result.Seed));
        Assert.Equal(new Percentiles(-34120.53m, 176546.98m, 464152.82m, 188936.85m), result.Npsv);
        Assert.Equal(0.9095m, result.ProbabilityNpsvAboveZero);
        Assert.Equal(Defined(0.923838m, 1.416482m, 2.218180m, 1.469536m), result.Ratios.BenefitCostRatio);
        Assert.Equal(Defined(0.990113m, 1.526309m, 2.410414m, 1.585886m), result.Ratios.BenefitPerAgencyPound);
        Assert.Equal(Defined(0.918372m, 1.450992m, 2.316210m, 1.508080m), result.Ratios.BenefitCostRatioPublic);
        Assert.Equal(Defined(0.908438m, 1.159082m, 1.510602m, 1.179384m), result.Ratios.FiscalReturn);
        Assert.Equal(result.Ratios.BenefitCostRatio, result.Ratios.SocialReturnOnInvestment);
        Assert.Equal(Defined(0.140833m, 0.277678m, 0.497401m, 0.292534m), Assert.Single(result.AgencyReturn).Value);
        Assert.Null(result.BreakEvenShare);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_and_another_seed_others()
    {
        Assert.Equal(Simulated(Jobs).Npsv, Simulated(Jobs).Npsv);
        Assert.NotEqual(Simulated(Jobs).Npsv, Simulated(Jobs, seed: 20151206).Npsv);
    }

    [Fact]
    public void Nothing_is_drawn_for_somebody_who_waits_no_longer()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Simulate.From(new UncertainAppraisals(1).Next(), new SimulationTerms(300, 1), gone.Token)
        );
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void Any_seed_of_64_bits_will_do(long seed)
    {
        var result = Simulated(Jobs, seed: seed);
        Assert.Equal(seed, result.Seed);
        Assert.InRange(result.Npsv!.P50, 100_000, 250_000);
    }

    [Fact]
    public void Ten_thousand_hours_at_one_uncertain_rate_are_as_uncertain_as_the_rate()
    {
        var hours = Of(string.Join(",", Enumerable.Range(1, 100).Select(line => Benefit($"line-{line}", "100", PlusMinusTwentyPercent))));
        var result = Simulated(hours, runs: 10_000);
        Assert.Equal(82_000, (double)result.Npsv!.P5, 500.0);
        Assert.Equal(100_000, (double)result.Npsv!.P50, 500.0);
        Assert.Equal(118_000, (double)result.Npsv!.P95, 500.0);
        var bar = Assert.Single(result.Tornado);
        Assert.Equal(("an hour", 80_000.00m, 120_000.00m), (bar.Draw, bar.Low, bar.High));
        Assert.Equal(100, bar.Figures.Count);
    }

    [Fact]
    public void Figures_with_draws_of_their_own_balance_each_other()
    {
        var rate = PlusMinusTwentyPercent.Replace(""", "draw": "an hour" """.TrimEnd(), "", StringComparison.Ordinal);
        var hours = Of(string.Join(",", Enumerable.Range(1, 100).Select(line => Benefit($"line-{line}", "100", rate))));
        var result = Simulated(hours, runs: 10_000);
        Assert.InRange(result.Npsv!.P5, 97_500, 98_500);
        Assert.InRange(result.Npsv!.P95, 101_500, 102_500);
        Assert.Equal(100, result.Tornado.Count);
    }

    [Fact]
    public void What_is_added_to_an_appraisal_changes_no_draw_of_what_was_there()
    {
        var alone = Of(Benefit("one", "100", PlusMinusTwentyPercent));
        var beside = Of(
            $"{Benefit("other", """{ "central": 5, "low": 1, "high": 9 }""", "0")},{Benefit("one", "100", PlusMinusTwentyPercent)}"
        );
        Assert.Equal(Simulated(alone).Npsv, Simulated(beside).Npsv);
    }

    [Fact]
    public void A_share_is_never_drawn_below_nothing_or_above_the_whole()
    {
        const string Wide = """{ "central": 0.5, "low": 0, "high": 1, "distribution": "normal" }""";
        var shares = Of(Benefit("one", "100", "1", $$""", "deadweight": { "value": {{Wide}}, "source": "made" }"""));
        var result = Simulated(shares, runs: 10_000);
        Assert.Equal(0.00m, result.Npsv!.P5);
        Assert.Equal(100.00m, result.Npsv!.P95);
        Assert.Equal(50, (double)result.Npsv!.P50, 1.0);
    }

    [Fact]
    public void What_is_no_share_is_not_clipped()
    {
        var quantity = Of(Benefit("one", """{ "central": 0, "low": -1, "high": 1, "distribution": "normal" }""", "100"));
        var result = Simulated(quantity, runs: 10_000);
        Assert.Equal(-100, (double)result.Npsv!.P5, 3.0);
        Assert.Equal(100, (double)result.Npsv!.P95, 3.0);
        Assert.Equal(0.5, (double)result.ProbabilityNpsvAboveZero!.Value, 0.02);
    }

    [Fact]
    public void Additive_shares_that_are_drawn_above_the_whole_leave_nothing()
    {
        const string Half = """{ "value": { "central": 0.5, "low": 0.3, "high": 0.5, "distribution": "normal" }, "source": "made" }""";
        var shares = Of(Benefit("one", "100", "1", $$""", "deductions": "additive", "deadweight": {{Half}}, "displacement": {{Half}}"""));
        Assert.Equal(0.00m, Simulated(shares, runs: 10_000).Npsv!.P5);
    }

    [Fact]
    public void With_nothing_uncertain_every_run_is_the_central_one()
    {
        var certain = Simulated(Of(Benefit("one", "10", "5"), Cost("cost", "20")));
        Assert.Equal(new Percentiles(30.00m, 30.00m, 30.00m, 30.00m), certain.Npsv);
        Assert.Equal(Defined(2.5m, 2.5m, 2.5m, 2.5m), certain.Ratios.BenefitCostRatio);
        Assert.Equal(1m, certain.ProbabilityNpsvAboveZero);
        Assert.Empty(certain.Tornado);
    }

    [Fact]
    public void A_npsv_of_zero_is_not_above_zero() =>
        Assert.Equal(0m, Simulated(Of(Benefit("one", "10", "5"), Cost("cost", "50"))).ProbabilityNpsvAboveZero);

    [Fact]
    public void A_ratio_that_is_undefined_in_some_runs_has_no_percentiles()
    {
        var cost = Cost("cost", """{ "central": 10, "low": -10, "high": 30, "distribution": "uniform" }""");
        var ratio = Simulated(Of(Benefit("one", "10", "5"), cost), runs: 10_000).Ratios.BenefitCostRatio;
        Assert.Equal((null, null, null, UndefinedReason.DenominatorIsZeroOrLess), (ratio.P5, ratio.Mean, ratio.P95, ratio.UndefinedReason));
        Assert.InRange(ratio.UndefinedRuns, 2_300, 2_700);
    }

    [Fact]
    public void While_an_input_is_unvalued_the_social_return_on_investment_is_undefined()
    {
        var unvalued = """{ "title": "hall", "party": "parish", "class": "citizen-goods", "amounts": [{ "year": 0 }] }""";
        var ratios = Simulated(Of(Benefit("one", "10", "5"), $"{Cost("cost", "20")},{unvalued}")).Ratios;
        Assert.Equal(new RatioPercentiles(null, null, null, UndefinedReason.AnInputIsUnvalued, 2000), ratios.SocialReturnOnInvestment);
        Assert.Equal(Defined(2.5m, 2.5m, 2.5m, 2.5m), ratios.BenefitCostRatio);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Percentiles_rise_whatever_is_simulated(int seed)
    {
        var appraisals = new UncertainAppraisals(seed);
        for (var turn = 0; turn < 15; turn++)
        {
            var result = Simulate.From(appraisals.Next(), new SimulationTerms(300, turn));
            Assert.True(result.Npsv!.P5 <= result.Npsv!.P50 && result.Npsv!.P50 <= result.Npsv!.P95);
            RatioPercentiles[] ratios =
            [
                result.Ratios.BenefitCostRatio,
                result.Ratios.BenefitPerAgencyPound,
                result.Ratios.BenefitCostRatioPublic,
                result.Ratios.FiscalReturn,
                .. result.AgencyReturn.Values,
            ];
            Assert.All(
                ratios,
                ratio => Assert.True(ratio.UndefinedRuns > 0 ? ratio.P50 is null : ratio.P5 <= ratio.P50 && ratio.P50 <= ratio.P95)
            );
            Assert.All(ratios, ratio => Assert.Equal(ratio.P50 is null, ratio.UndefinedReason is not null));
            Assert.All(ratios, ratio => Assert.Equal(ratio.P50 is null, ratio.Mean is null));
            Assert.Equal(result.Npsv!.P5 > 0, result.ProbabilityNpsvAboveZero > 0.95m);
        }
    }

    [Fact]
    public void One_run_is_enough()
    {
        var result = Simulated(Of(Benefit("one", "1", PlusMinusTwentyPercent)), runs: 1);
        Assert.Equal(result.Npsv!.P5, result.Npsv!.P95);
        Assert.InRange(result.Npsv!.P50, 8, 12);
    }

    private static RatioPercentiles Defined(decimal p5, decimal p50, decimal p95, decimal mean) => new(p5, p50, p95, null, 0, mean);
}
