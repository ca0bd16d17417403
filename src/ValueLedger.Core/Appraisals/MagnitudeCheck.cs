using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

/// <summary>Whether every line is small enough that sums over all lines and years fit into a decimal.</summary>
internal static class MagnitudeCheck
{
    /// <summary>The largest value of a line in one year, in prices of the base year; inclusive.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    public static IEnumerable<Problem> Of(Appraisal appraisal)
    {
        for (var index = 0; index < appraisal.Costs.Count; index++)
        {
            var cost = appraisal.Costs[index];
            for (var place = 0; place < cost.Amounts.Count; place++)
            {
                if (!Fits(cost.Amounts[place], appraisal.Prices))
                {
                    yield return TooLarge($"/costs/{index}/amounts/{place}/amount");
                }
            }
        }

        for (var index = 0; index < appraisal.Benefits.Count; index++)
        {
            if (!Fits(appraisal.Benefits[index], appraisal.Prices))
            {
                yield return TooLarge($"/benefits/{index}/unitValue");
            }
        }

        if (appraisal.Burden is { } burden && appraisal.Prices.Real(burden.Amount.Central, burden.PriceYear) > Largest)
        {
            yield return TooLarge("/burden/amount");
        }
    }

    private static bool Fits(CostAmount amount, Prices prices) =>
        amount.Amount is null || prices.Real(WidestReading.Instance.Of(amount.Amount), amount.PriceYear) <= Largest;

    private static bool Fits(Benefit benefit, Prices prices)
    {
        if (benefit.UnitValue is not { } unitValue)
        {
            return true;
        }

        var value = prices.Real(unitValue.Amount(WidestReading.Instance), unitValue.PriceYear);
        return value == 0 || Units(benefit) <= Largest / value / LargestGrowth(benefit);
    }

    /// <summary>Stops at the limit, because over thousands of years a decimal would overflow.</summary>
    private static decimal LargestGrowth(Benefit benefit)
    {
        var (growth, rate) = (1m, Math.Max(benefit.Line.ValueGrowth?.Rate ?? 0m, 0m));
        for (var year = 0; rate > 0 && growth < Largest && year < benefit.LastYear; year++)
        {
            growth *= 1m + rate;
        }

        return growth;
    }

    /// <summary>At least as large as the gross quantity, the deadweight and the net quantity together.</summary>
    private static decimal Units(Benefit benefit)
    {
        var baseline = Widest(benefit.Line.Baseline?.Quantity);
        return Widest(benefit.Quantity) + Widest(benefit.Observed) + baseline + (baseline * Widest(benefit.Line.Comparator?.Change));
    }

    private static decimal Widest(Figure? figure) => figure is null ? 0m : WidestReading.Instance.Of(figure);

    private static Problem TooLarge(string pointer) =>
        ImpactProblems.FiguresAreTooLarge.At(pointer, $"In prices of the base year a line may be worth at most {Largest} in one year.");
}

/// <summary>Each figure at its value farthest from zero, without its sign.</summary>
internal sealed class WidestReading : IFigureReading
{
    public static readonly WidestReading Instance = new();

    public decimal Of(Figure figure) =>
        figure.Range is { } range ? Math.Max(Math.Abs(range.Low), Math.Abs(range.High)) : Math.Abs(figure.Central);
}
