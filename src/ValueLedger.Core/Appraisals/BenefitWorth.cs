using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>What makes up the worth of a benefit, for one set of values of its figures: present value = net quantity x optimism x annuity x real value of a unit.</summary>
/// <param name="Quantity">Quantity in the first benefit year.</param>
/// <param name="DropOff">The share that is lost from year to year.</param>
/// <param name="Optimism">1 - bias for a benefit, 1 + bias for a loss.</param>
/// <param name="Annuity">What an amount of 1 in each benefit year, less drop-off, is worth in year 0.</param>
public readonly record struct BenefitWorth(NetQuantity Quantity, decimal DropOff, decimal Optimism, decimal Annuity)
{
    /// <summary>The benefit in units of year 0, corrected for optimism.</summary>
    public decimal PresentUnits => Quantity.Net * Optimism * Annuity;

    public static BenefitWorth Of(Benefit benefit, DiscountSchedule schedule, IFigureReading reading)
    {
        var quantity = benefit.NetQuantity(reading);
        var dropOff = benefit.Line.DropOff.Share(reading);
        return new BenefitWorth(quantity, dropOff, OptimismOf(benefit, quantity.Net, reading), GrossToNet.Annuity(benefit.Factors(schedule), dropOff));
    }

    /// <summary>Benefits are lowered and losses raised.</summary>
    public static decimal OptimismOf(Benefit benefit, decimal net, IFigureReading reading)
    {
        var bias = benefit.Line.OptimismBias?.Share(reading) ?? 0m;
        return net < 0 ? 1m + bias : 1m - bias;
    }
}
