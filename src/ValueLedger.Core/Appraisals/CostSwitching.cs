using ValueLedger.Core.Amounts;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>The break-even values of a cost: the amount, and the optimism bias, at which npsv is zero, or equal to that of another option. Both are linear.</summary>
internal static class CostSwitching
{
    private const string Bias = "optimismBias";

    public static IEnumerable<SwitchingValue> Of(ValuedCost cost, ValuedAppraisal valued)
    {
        if (cost.Cost.OptimismBias is { } bias)
        {
            yield return BiasOf(cost, bias.Share(CentralReading.Instance), valued);
        }

        for (var index = 0; index < cost.Cost.Amounts.Count; index++)
        {
            if (cost.Cost.Amounts[index].Amount is { } stated)
            {
                yield return AmountOf(cost.Cost, index, stated.Central, valued);
            }
        }
    }

    private static SwitchingValue AmountOf(Cost cost, int index, decimal stated, ValuedAppraisal valued)
    {
        var (appraisal, amount, assumption) = (valued.Appraisal, cost.Amounts[index], $"amounts/{index}");
        var worthOfOne =
            appraisal.Prices.Real(1m, amount.PriceYear)
            * CostWorth.OptimismOf(cost, stated, CentralReading.Instance)
            * appraisal.ScheduleOf(cost).Factor(amount.Year);
        if (cost.Transfer || worthOfOne == 0)
        {
            return Switching.Independent(cost.Name, assumption, stated);
        }

        // A cost stays a cost and a receipt a receipt, because bias raises costs and lowers receipts.
        var rule = stated < 0 ? FigureRule.CostAmount with { Most = 0m } : FigureRule.CostAmount with { Least = 0m };
        var present = appraisal.PresentValueOf(cost, amount, CentralReading.Instance);
        return Switching.Money(cost.Name, assumption, stated, Quotient.Of(present + valued.Margin, worthOfOne), rule);
    }

    private static SwitchingValue BiasOf(ValuedCost cost, decimal stated, ValuedAppraisal valued)
    {
        var schedule = valued.Appraisal.ScheduleOf(cost.Cost);
        var costs = cost.Amounts.Where(amount => amount.Real > 0).Sum(amount => amount.Real * schedule.Factor(amount.Year));
        var receipts = cost.Amounts.Where(amount => amount.Real < 0).Sum(amount => amount.Real * schedule.Factor(amount.Year));
        if (cost.Cost.Transfer || costs - receipts == 0)
        {
            return Switching.Independent(cost.Cost.Name, Bias, stated);
        }

        // Up to a bias of 1, receipts are lowered: costs x (1 + bias) + receipts x (1 - bias). Beyond that, receipts count as zero.
        var needed = cost.PresentValue + valued.Margin;
        var bias = Quotient.Of(needed - costs - receipts, costs - receipts);
        return Switching.Share(cost.Cost.Name, Bias, stated, bias > 1m ? Quotient.Of(needed - costs, costs) : bias, FigureRule.CostBias);
    }
}
