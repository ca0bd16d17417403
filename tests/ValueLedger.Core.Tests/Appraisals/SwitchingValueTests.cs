using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class SwitchingValueTests
{
    private static readonly BenefitDraft Jobs = Benefit("jobs", 60m, 8500m) with
    {
        DurationYears = 2,
        Deadweight = Set(0.4m),
        AttributionToOthers = Set(0.3m),
        DropOff = Set(0.3m),
    };

    [Fact]
    public void Each_assumption_that_is_stated_has_its_switching_value() =>
        Assert.Equal(
            ["programme amounts/0", "jobs quantity", "jobs deadweight", "jobs attributionToOthers", "jobs dropOff", "jobs unitValue"],
            Of([Cost(250_000m)], [Jobs]).Appraised().SwitchingValues.Select(value => $"{value.Line} {value.Assumption}")
        );

    [Fact]
    public void Shares_have_six_decimals_and_money_two()
    {
        var values = (Of([Cost(250_000m)], [Jobs with { OptimismBias = 0m }]) with { Schedule = "none" })
            .Appraised()
            .SwitchingValues.ToDictionary(value => value.Assumption);
        Assert.Equal(364_140.00m, values["amounts/0"].Value);
        Assert.Equal(41.192948m, values["quantity"].Value);
        Assert.Equal(0.588071m, values["deadweight"].Value);
        Assert.Equal(0.519416m, values["attributionToOthers"].Value);
        Assert.Equal(0.832866m, values["dropOff"].Value);
        Assert.Equal(5835.67m, values["unitValue"].Value);
        Assert.Equal(0.313451m, values["optimismBias"].Value);
    }

    [Fact]
    public void The_drop_off_solves_a_polynomial()
    {
        var value = Of([Cost(250_000m)], [Jobs with { DurationYears = 8 }])
            .Appraised()
            .SwitchingValues.Single(value => value.Assumption == "dropOff")
            .Value!.Value;
        Assert.InRange(Npsv(Of([Cost(250_000m)], [Jobs with { DurationYears = 8, DropOff = Set(value) }])), -1m, 1m);
        Assert.Equal(value, Math.Round(value, 6));
    }

    [Fact]
    public void Where_a_loss_is_needed_it_is_raised_by_optimism_bias_and_not_lowered()
    {
        var draft = Of([Cost(-100m)], [Benefit("outcome", 10m, 10m) with { OptimismBias = 0.25m }]);
        Assert.Equal(-8m, draft.Appraised().SwitchingValues.Single(value => value.Assumption == "quantity").Value);
    }

    [Fact]
    public void Outside_its_range_there_is_none()
    {
        var values = Of([Cost(1000m)], [Benefit("outcome", 1m, 100m) with { Deadweight = Set(0.1m), OptimismBias = 0.1m }])
            .Appraised()
            .SwitchingValues;
        Assert.Equal(
            ["deadweight", "optimismBias"],
            values
                .Where(value => value is { Value: null, UndefinedReason: UndefinedReason.OutsideItsRange })
                .Select(value => value.Assumption)
        );
    }

    [Fact]
    public void What_npsv_does_not_depend_on_says_so()
    {
        var transfer = Benefit("payments", 1m, 100m, BenefitCategory.Fiscal) with { Transfer = true };
        var oneYear = Benefit("outcome", 1m, 100m) with { DropOff = Set(0.5m) };
        var values = Of([Cost(1000m) with { Transfer = true }], [transfer, oneYear]).Appraised().SwitchingValues;
        Assert.Equal(
            ["programme amounts/0", "payments quantity", "payments unitValue", "outcome dropOff"],
            values
                .Where(value => value.UndefinedReason == UndefinedReason.NpsvDoesNotDependOnIt)
                .Select(value => $"{value.Line} {value.Assumption}")
        );
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void At_the_switching_value_npsv_turns_from_gain_to_loss(int seed)
    {
        var (random, met) = (new RandomAppraisals(seed), new HashSet<(string, UndefinedReason?)>());
        for (var turn = 0; turn < 80; turn++)
        {
            var draft = random.Next();
            foreach (var value in draft.Appraised().SwitchingValues.Where(value => Changed.Can(draft, value)))
            {
                met.Add((value.Assumption.Split('/')[0], value.UndefinedReason));
                AssertTurns(draft, value);
            }
        }

        string[] assumptions =
        [
            "amounts",
            "quantity",
            "observed",
            "baseline",
            "comparator",
            "deadweight",
            "leakage",
            "displacement",
            "substitution",
            "attributionToOthers",
            "dropOff",
            "unitValue",
            "optimismBias",
        ];
        Assert.Empty(assumptions.Select(assumption => (assumption, (UndefinedReason?)null)).Except(met));
    }

    private static void AssertTurns(AppraisalDraft draft, SwitchingValue value)
    {
        var (low, high) = value switch
        {
            { Value: { } found } => Changed.Around(draft, value, found),
            { UndefinedReason: UndefinedReason.OutsideItsRange } => Changed.RangeOf(draft, value),
            _ => Changed.Around(draft, value, value.Base),
        };
        var (below, above) = (Npsv(Changed.To(draft, value, low)), Npsv(Changed.To(draft, value, high)));
        switch (value.UndefinedReason)
        {
            case null:
                Assert.True(below <= 0 != above < 0 || below == 0 || above == 0, $"{value}: {below}, {above}");
                break;
            case UndefinedReason.OutsideItsRange:
                Assert.True(below > 0 == above > 0, $"{value}: {below}, {above}");
                break;
            default:
                Assert.Equal(below, above);
                break;
        }
    }

    private static decimal Npsv(AppraisalDraft draft) => PresentValues.Of(draft.Accepted(), CentralReading.Instance).Npsv;
}
