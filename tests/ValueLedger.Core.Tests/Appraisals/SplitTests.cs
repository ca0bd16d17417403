using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>What must not matter to the figures.</summary>
public sealed class SplitTests
{
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void A_cost_or_benefit_in_two_parts_comes_to_the_same(int seed)
    {
        var random = new RandomAppraisals(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            var draft = random.Next();
            var (whole, parts) = (
                draft.Appraised(),
                (draft with { Costs = [.. draft.Costs!.SelectMany(InTwo)], Benefits = [.. draft.Benefits!.SelectMany(InTwo)] }).Appraised()
            );
            Assert.Equal(
                (whole.Npsv, whole.PaybackMonths, whole.PaybackUndefinedReason),
                (parts.Npsv, parts.PaybackMonths, parts.PaybackUndefinedReason)
            );
            Assert.Equal(whole.Ratios, parts.Ratios);
            Assert.Equal(whole.Flags, parts.Flags);
            Assert.Equal(whole.AgencyReturn, parts.AgencyReturn);
            Assert.Equal(whole.PayerGainer, parts.PayerGainer);
        }
    }

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void Without_optimism_bias_a_loss_is_a_gain_with_another_sign(int seed)
    {
        var random = new RandomAppraisals(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            var draft = random.Next();
            List<BenefitDraft> gains =
            [
                .. draft.Benefits!.Where(line => line.Quantity is not null).Select(line => line with { OptimismBias = null }),
            ];
            var (gain, loss) = (
                draft with
                {
                    Benefits = gains,
                },
                draft with
                {
                    Benefits = [.. gains.Select(line => line with { Quantity = -line.Quantity!.Central!.Value })],
                }
            );
            Assert.Equal(gain.Appraised().PresentValueBenefits, -loss.Appraised().PresentValueBenefits);
        }
    }

    [Fact]
    public void Optimism_bias_lowers_gains_and_receipts_and_raises_losses_and_costs()
    {
        var costs = new[]
        {
            Cost(100m) with
            {
                OptimismBias = 0.5m,
            },
            Cost(-100m) with
            {
                Title = "receipt",
                OptimismBias = 0.2m,
            },
            Cost(-100m) with
            {
                Title = "hope",
                OptimismBias = 2m,
            },
        };
        var benefits = new[]
        {
            Benefit("gain", 1m, 100m) with
            {
                OptimismBias = 0.2m,
            },
            Benefit("loss", -1m, 100m) with
            {
                OptimismBias = 0.2m,
            },
        };
        var appraisal = Of(costs, benefits) with { Schedule = "none" };
        var result = appraisal.Appraised();
        Assert.Equal([150m, -80m, 0m], result.Costs.Select(cost => cost.PresentValue!.Value));
        Assert.Equal([80m, -120m], result.Benefits.Select(benefit => benefit.PresentValue!.Value));
        Assert.Equal([100m, -100m], result.Benefits.Select(benefit => benefit.Net!.Value));
    }

    [Theory]
    [InlineData(51)]
    public void The_sums_of_an_appraisal_are_those_of_its_answer(int seed)
    {
        var random = new RandomAppraisals(seed);
        for (var turn = 0; turn < 300; turn++)
        {
            var draft = random.Next();
            var (sums, result) = (PresentValues.Of(draft.Accepted(), CentralReading.Instance), draft.Appraised());
            Assert.Equal(Rounded(sums.BenefitCostRatio), result.Ratios.BenefitCostRatio.Value);
            Assert.Equal(Rounded(sums.BenefitPerAgencyPound), result.Ratios.BenefitPerAgencyPound.Value);
            Assert.Equal(Rounded(sums.FiscalReturn), result.Ratios.FiscalReturn.Value);
        }
    }

    private static decimal? Rounded(decimal? ratio) => ratio is { } found ? decimal.Round(found, 6, MidpointRounding.AwayFromZero) : null;

    private static IEnumerable<CostDraft> InTwo(CostDraft cost)
    {
        var doubled = cost.Amounts!.Select(amount => amount with { Amount = amount.Amount!.Central!.Value / 2m }).ToList();
        return [cost with { Amounts = doubled }, cost with { Amounts = doubled }];
    }

    private static IEnumerable<BenefitDraft> InTwo(BenefitDraft line)
    {
        var (half, other) = (line with { Code = line.Code + "-a" }, line with { Code = line.Code + "-b" });
        if (line.Quantity?.Central is { } quantity)
        {
            var part = decimal.Round(quantity / 3m, 6);
            return [half with { Quantity = part }, other with { Quantity = quantity - part }];
        }

        return [Halved(half), Halved(other)];
    }

    private static BenefitDraft Halved(BenefitDraft line) =>
        line with
        {
            Observed = line.Observed!.Central!.Value / 2m,
            Baseline = line.Baseline is null ? null : line.Baseline with { Quantity = line.Baseline.Quantity!.Central!.Value / 2m },
        };
}
