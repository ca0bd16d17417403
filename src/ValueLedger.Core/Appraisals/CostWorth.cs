using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>What a cost is worth: real prices, then optimism bias, then discounting.</summary>
public static class CostWorth
{
    /// <summary>For the valued amounts.</summary>
    public static decimal PresentValueOf(this Appraisal appraisal, Cost cost, IFigureReading reading)
    {
        var sum = 0m;
        foreach (var amount in cost.Amounts)
        {
            sum += appraisal.PresentValueOf(cost, amount, reading);
        }

        return sum;
    }

    /// <summary>For one amount; 0 where it is unvalued.</summary>
    public static decimal PresentValueOf(this Appraisal appraisal, Cost cost, CostAmount amount, IFigureReading reading)
    {
        var real = appraisal.RealOf(amount, reading);
        return real * OptimismOf(cost, real, reading) * appraisal.ScheduleOf(cost).Factor(amount.Year);
    }

    /// <summary>In base-year prices, before optimism bias and discounting; 0 where it is unvalued.</summary>
    public static decimal RealOf(this Appraisal appraisal, CostAmount amount, IFigureReading reading) =>
        amount.Amount is null ? 0m : appraisal.Prices.Real(reading.Of(amount.Amount), amount.PriceYear);

    /// <summary>Costs are raised; receipts are lowered, but not below zero.</summary>
    public static decimal OptimismOf(Cost cost, decimal amount, IFigureReading reading)
    {
        var bias = cost.OptimismBias?.Share(reading) ?? 0m;
        return amount < 0 ? Math.Max(1m - bias, 0m) : 1m + bias;
    }
}
