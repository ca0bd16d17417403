using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The worth of a cost over all its years. Certain amounts are added up beforehand, with costs and receipts apart because optimism
/// bias raises costs and lowers receipts.</summary>
internal sealed class CostFormulas<T>(Formulas<T> formulas, Draws<T> draws, Appraisal appraisal, Cost cost)
    where T : struct, INumber<T>
{
    /// <summary>The present value of the valued amounts.</summary>
    public Column<T> Lay()
    {
        var (costs, receipts) = (0m, 0m);
        var bias = Bias();
        var drawn = new List<Column<T>>();
        for (var index = 0; index < cost.Amounts.Count; index++)
        {
            var presentValue = PresentValue(cost.Amounts[index], At($"amounts/{index}"));
            if (presentValue.Constant is { } certain)
            {
                costs += decimal.Max(certain, 0m);
                receipts += decimal.Min(certain, 0m);
            }
            else
            {
                drawn.Add(formulas.Raised(presentValue, bias));
            }
        }

        return formulas.Sum([
            formulas.Raised(formulas.Constant(costs), bias),
            formulas.Raised(formulas.Constant(receipts), bias),
            .. drawn,
        ]);
    }

    private Column<T> PresentValue(CostAmount amount, FigurePlace place)
    {
        var factor = appraisal.Prices.Real(appraisal.ScheduleOf(cost).Factor(amount.Year), amount.PriceYear);
        return formulas.Product(draws.Figure(amount.Amount, place), formulas.Constant(factor));
    }

    /// <summary>A cost can overrun by more than the whole, so its bias is not a share; the mitigated part of it is one.</summary>
    private Column<T> Bias()
    {
        if (cost.OptimismBias is not { Mitigated: { } mitigated } managed)
        {
            return draws.Figure(cost.OptimismBias?.Rate, At("optimismBias"));
        }

        var upperBound = draws.Figure(managed.Rate, At("optimismBias/upperBound"));
        return formulas.Product(upperBound, formulas.Remainder(draws.Share(mitigated, At("optimismBias/mitigatedShare"))));
    }

    private FigurePlace At(string assumption) => new(cost.Name, assumption);
}
