using System.Numerics;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The worth of a benefit over all its years: the present values of the years are added up beforehand, and drop-off is a
/// polynomial over them.</summary>
internal sealed class BenefitFormulas<T>(Formulas<T> formulas, Draws<T> draws, Appraisal appraisal, Benefit benefit)
    where T : struct, INumber<T>
{
    private readonly OutcomeLine _line = benefit.Line;

    /// <summary>Present value and cashable part of every component of the unit value; empty where the benefit is unvalued.</summary>
    public IReadOnlyList<ComponentFormula<T>> Lay()
    {
        if (benefit.UnitValue is not { } unitValue)
        {
            return [];
        }

        var prices = formulas.Constant(appraisal.Prices.Real(1m, unitValue.PriceYear));
        var units = formulas.Product(formulas.Lowered(Net(), Bias()), Annuity(), prices);
        return unitValue.Components.Count == 1
            ? [Component(unitValue.Components[0], "unitValue", "cashability", units)]
            :
            [
                .. unitValue.Components.Select(
                    (component, index) =>
                        Component(component, $"unitValue/components/{index}", $"unitValue/components/{index}/cashability", units)
                ),
            ];
    }

    private ComponentFormula<T> Component(UnitValueComponent component, string amount, string cashability, Column<T> units)
    {
        var presentValue = formulas.Product(units, draws.Figure(component.Amount, At(amount)));
        var cashable = component.Cashability is null ? formulas.Constant(1m) : draws.Share(component.Cashability, At(cashability));
        return new ComponentFormula<T>(component.Party, component.Category, presentValue, formulas.Product(presentValue, cashable));
    }

    /// <summary>Units of the first benefit year after every deduction.</summary>
    private Column<T> Net()
    {
        var baseline = draws.Figure(_line.Baseline?.Quantity, At("baseline"));
        var (gross, kept) = (Gross(baseline), Kept());
        if (_line.Comparator is not { } comparator)
        {
            return formulas.Product(gross, kept);
        }

        var deadweight = formulas.Product(Sign(), baseline, draws.Figure(comparator.Change, At("comparator")));
        return _line.Deductions == Deductions.Additive
            ? formulas.Difference(formulas.Product(gross, kept), deadweight)
            : formulas.Product(formulas.Difference(gross, deadweight), kept);
    }

    private Column<T> Gross(Column<T> baseline) =>
        benefit.Quantity is { } quantity
            ? draws.Figure(quantity, At("quantity"))
            : formulas.Product(Sign(), formulas.Difference(draws.Figure(benefit.Observed, At("observed")), baseline));

    private Column<T> Sign() => formulas.Constant(benefit.Direction == Direction.Decrease ? -1m : 1m);

    /// <summary>What the shares leave of one unit. Drawn additive shares can add up to more than the whole; then nothing is left.</summary>
    private Column<T> Kept()
    {
        Column<T>[] shares =
        [
            Share(_line.Deadweight, "deadweight"),
            Share(_line.Leakage, "leakage"),
            Share(_line.Displacement, "displacement"),
            Share(_line.Substitution, "substitution"),
            Share(_line.AttributionToOthers, "attributionToOthers"),
        ];
        return _line.Deductions == Deductions.Additive
            ? formulas.NotBelowZero(formulas.Remainder(formulas.Sum(shares)))
            : formulas.Product([.. shares.Select(formulas.Remainder)]);
    }

    /// <summary>What one unit of the first benefit year is worth over all years, discounted.</summary>
    private Column<T> Annuity()
    {
        var factors = benefit.Factors(appraisal.ScheduleOf(benefit));
        return formulas.Polynomial([.. factors], formulas.Remainder(Share(_line.DropOff, "dropOff")));
    }

    private Column<T> Bias()
    {
        if (_line.OptimismBias is not { Mitigated: { } mitigated } managed)
        {
            return draws.Share(_line.OptimismBias?.Rate, At("optimismBias"));
        }

        var upperBound = draws.Share(managed.Rate, At("optimismBias/upperBound"));
        return formulas.Product(upperBound, formulas.Remainder(draws.Share(mitigated, At("optimismBias/mitigatedShare"))));
    }

    private Column<T> Share(Assumption? assumption, string name) => draws.Share(assumption?.Value, At(name));

    private FigurePlace At(string assumption) => new(_line.Code, assumption);
}
