using ValueLedger.Core.Amounts;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>The break-even value of each assumption of a benefit, at which npsv is zero, or equal to that of another option. Present value = net quantity x optimism x annuity
/// x worth of a unit.</summary>
internal sealed class BenefitSwitching(ValuedBenefit benefit, ValuedAppraisal valued)
{
    private readonly OutcomeLine _line = benefit.Line;
    private readonly BenefitWorth _worth = benefit.Worth;

    /// <summary>What the benefit would have to be worth.</summary>
    private readonly decimal _needed = benefit.PresentValue - valued.Margin;

    private bool IsWithoutEffect => _line.Transfer || benefit.IsUnvalued;

    public IEnumerable<SwitchingValue> Values()
    {
        if (!benefit.Benefit.IsTold)
        {
            // Readings that do not add up are not a figure for which another value could be given.
            yield break;
        }

        foreach (var assumption in QuantityAssumption.All)
        {
            if (assumption.Of(benefit.Benefit) is { } stated)
            {
                yield return QuantityValue(assumption, stated.Central);
            }
        }

        if (_line.DropOff.Value is { } dropOff)
        {
            yield return DropOffValue(dropOff.Central);
        }

        if (_line.UnitValue is { } unitValue)
        {
            yield return UnitAmountValue(unitValue);
        }

        if (_line.OptimismBias is { } bias)
        {
            yield return BiasValue(bias.Share(CentralReading.Instance));
        }
    }

    /// <summary>The net quantity is linear in each of these; optimism depends on whether it is a benefit or a loss.</summary>
    private SwitchingValue QuantityValue(QuantityAssumption assumption, decimal stated)
    {
        var atZero = assumption.NetAt(benefit.Benefit, 0m);
        var slope = assumption.NetAt(benefit.Benefit, 1m) - atZero;
        var worthOfOne = benefit.UnitAmount * _worth.Annuity;
        if (IsWithoutEffect || worthOfOne == 0 || slope == 0)
        {
            return Switching.Independent(_line.Code, assumption.Name, stated);
        }

        var optimism = BenefitWorth.OptimismOf(benefit.Benefit, _needed, CentralReading.Instance);
        var net = _needed == 0 ? 0m : Quotient.Of(_needed, worthOfOne * optimism);
        var value = net is { } needed ? Quotient.Of(needed - atZero, slope) : null;
        return value is { } found && assumption.LeavesNoMoreThanTheWhole(benefit.Benefit, found)
            ? Switching.Share(_line.Code, assumption.Name, stated, found, assumption.Rule)
            : Switching.OutsideItsRange(_line.Code, assumption.Name, stated);
    }

    private SwitchingValue DropOffValue(decimal stated)
    {
        const string Assumption = "dropOff";
        var worthOfOne = benefit.UnitAmount * _worth.Quantity.Net * _worth.Optimism;
        if (IsWithoutEffect || worthOfOne == 0 || _line.DurationYears == 1)
        {
            return Switching.Independent(_line.Code, Assumption, stated);
        }

        var schedule = valued.Appraisal.ScheduleOf(benefit.Benefit);
        var factors = benefit.Benefit.Factors(schedule);
        return
            Quotient.Of(_needed, worthOfOne) is { } annuity
            && annuity <= GrossToNet.Annuity(factors, 0m)
            && annuity >= GrossToNet.Annuity(factors, 1m)
            ? Switching.Share(_line.Code, Assumption, stated, DropOffRoot.Of(factors, annuity), FigureRule.Share)
            : Switching.OutsideItsRange(_line.Code, Assumption, stated);
    }

    private SwitchingValue UnitAmountValue(UnitValue unitValue)
    {
        const string Assumption = "unitValue";
        var stated = unitValue.Amount(CentralReading.Instance);
        var worthOfOne = _worth.PresentUnits * valued.Appraisal.Prices.Real(1m, unitValue.PriceYear);
        var rule = FigureRule.UnitAmount with { Most = FigureRule.UnitAmount.Most * unitValue.Components.Count };
        return IsWithoutEffect || worthOfOne == 0
            ? Switching.Independent(_line.Code, Assumption, stated)
            : Switching.Money(_line.Code, Assumption, stated, Quotient.Of(_needed, worthOfOne), rule);
    }

    private SwitchingValue BiasValue(decimal stated)
    {
        const string Assumption = "optimismBias";
        var unbiased = benefit.UnitAmount * _worth.Quantity.Net * _worth.Annuity;
        if (IsWithoutEffect || unbiased == 0)
        {
            return Switching.Independent(_line.Code, Assumption, stated);
        }

        var optimism = Quotient.Of(_needed, unbiased);
        return Switching.Share(_line.Code, Assumption, stated, unbiased < 0 ? optimism - 1m : 1m - optimism, FigureRule.Share);
    }
}
