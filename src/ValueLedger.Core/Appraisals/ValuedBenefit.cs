using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A benefit with the results from its central figures; not rounded.</summary>
internal sealed class ValuedBenefit
{
    private readonly DiscountSchedule _schedule;

    public ValuedBenefit(Appraisal appraisal, Benefit benefit)
    {
        _schedule = appraisal.ScheduleOf(benefit);
        Benefit = benefit;
        Worth = BenefitWorth.Of(benefit, _schedule, CentralReading.Instance);
        Gains =
        [
            .. benefit.Line.UnitValue is { } unitValue
                ? unitValue.Components.Select(component => GainOf(component, unitValue, appraisal.Prices))
                :
                [
                    new Gain(
                        benefit.Line.Party ?? PayerGainerRow.NotNamed,
                        benefit.Line.Category,
                        benefit.Line.Transfer,
                        Worth.PresentUnits,
                        null,
                        0m,
                        Bound.Exact
                    )
                    {
                        Programme = benefit.Programme,
                        Errs = ErrsOf(benefit, Worth),
                    },
                ],
        ];
        UnitAmount = Gains.Sum(gain => gain.Real ?? 0m);
    }

    public Benefit Benefit { get; }

    public OutcomeLine Line => Benefit.Line;

    public BenefitWorth Worth { get; }

    /// <summary>Gains by party.</summary>
    public IReadOnlyList<Gain> Gains { get; }

    /// <summary>What a unit is worth to all parties together, in base-year prices.</summary>
    public decimal UnitAmount { get; }

    public bool IsUnvalued => Benefit.UnitValue is null;

    public decimal PresentValue => Gains.Sum(gain => gain.PresentValue);

    /// <summary>Each benefit year, including the spread over the years of the period in which the outcome came about.</summary>
    public IEnumerable<BenefitYearUnits> Years()
    {
        var first = Benefit.FirstYear;
        var (remaining, begun) = (new decimal[Benefit.LastYear - first + 1], new decimal[Benefit.LastYear - first + 1]);
        foreach (var share in Benefit.Shares)
        {
            var left = share.Share;
            for (var year = share.Year + Line.FirstBenefitYear; year <= share.Year + Line.LastBenefitYear; year++)
            {
                remaining[year - first] += left;
                begun[year - first] += share.Share;
                left *= 1m - Worth.DropOff;
            }
        }

        foreach (var (place, left) in remaining.Index())
        {
            var net = Worth.Quantity.Net * left;
            var growth = Line.GrowthTo(first + place);
            yield return new BenefitYearUnits(
                first + place,
                left,
                growth,
                Worth.Quantity.Net * begun[place] * growth,
                net * growth,
                net * growth * Worth.Optimism * _schedule.Factor(first + place)
            );
        }
    }

    private Gain GainOf(UnitValueComponent component, UnitValue unitValue, Prices prices) =>
        new(
            component.Party ?? PayerGainerRow.NotNamed,
            component.Category,
            Line.Transfer,
            Worth.PresentUnits,
            Benefit.IsTold ? prices.Real(component.Amount.Central, unitValue.PriceYear) : null,
            component.Category == BenefitCategory.Fiscal ? component.CashableShare(CentralReading.Instance) : 0m,
            unitValue.Bound
        )
        {
            Programme = Benefit.Programme,
            QuantityBound = Benefit.QuantityBound,
            Errs = ErrsOf(Benefit, Worth),
        };

    /// <summary>An outcome without a value is in no sum, so only its sign matters; where less is better and there is no baseline, even the
    /// sign is not known.</summary>
    private static Side? ErrsOf(Benefit benefit, BenefitWorth worth) =>
        benefit.UnitValue is not null ? benefit.Untold?.Errs
        : !benefit.IsTold || (benefit.Observed is not null && benefit.Line.Baseline is null && benefit.Direction == Direction.Decrease)
            ? Side.Either
        : Sides.WithoutGain(worth.PresentUnits);
}

/// <summary>What makes up the worth of a benefit, for one set of values of its figures: present value = net quantity x optimism x annuity x
/// real value of a unit.</summary>
/// <param name="Quantity">Quantity in the first benefit year.</param>
/// <param name="DropOff">The share that is lost from year to year.</param>
/// <param name="Optimism">1 - bias for a benefit, 1 + bias for a loss.</param>
/// <param name="Annuity">What an amount of 1 in each benefit year, less drop-off and grown with the value, is worth in year 0.</param>
public readonly record struct BenefitWorth(NetQuantity Quantity, decimal DropOff, decimal Optimism, decimal Annuity)
{
    /// <summary>The benefit in units of year 0, corrected for optimism.</summary>
    public decimal PresentUnits => Quantity.Net * Optimism * Annuity;

    public static BenefitWorth Of(Benefit benefit, DiscountSchedule schedule, IFigureReading reading)
    {
        var quantity = benefit.NetQuantity(reading);
        var dropOff = benefit.Line.DropOff.Share(reading);
        return new BenefitWorth(
            quantity,
            dropOff,
            OptimismOf(benefit, quantity.Net, reading),
            GrossToNet.Annuity(benefit.Factors(schedule), dropOff)
        );
    }

    /// <summary>Benefits are lowered and losses raised.</summary>
    public static decimal OptimismOf(Benefit benefit, decimal net, IFigureReading reading)
    {
        var bias = benefit.Line.OptimismBias?.Share(reading) ?? 0m;
        return net < 0 ? 1m + bias : 1m - bias;
    }
}

/// <summary>The benefit of one year in units, each at the value of year 0; not rounded.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Remaining">The part of one year's net quantity that is left in this year.</param>
/// <param name="Growth">What a unit is worth in this year for each 1 that it is worth in year 0.</param>
/// <param name="BeforeFading">Units without drop-off.</param>
/// <param name="Net">Units after drop-off.</param>
/// <param name="PresentUnits">Units of year 0, corrected for optimism.</param>
internal readonly record struct BenefitYearUnits(
    int Year,
    decimal Remaining,
    decimal Growth,
    decimal BeforeFading,
    decimal Net,
    decimal PresentUnits
);

/// <summary>The gain of one party from one benefit.</summary>
/// <param name="Party">Label of the party.</param>
/// <param name="Category">Null where an unvalued benefit does not state one.</param>
/// <param name="Units">Units of year 0, corrected for optimism.</param>
/// <param name="Real">What a unit is worth to the party, in base-year prices; null where the outcome is unvalued.</param>
/// <param name="CashableShare">The share of it that a budget can really give up; 0 where it is not fiscal.</param>
/// <param name="Bound">Whether the worth of a unit is exact or a bound.</param>
internal sealed record Gain(
    string Party,
    BenefitCategory? Category,
    bool Transfer,
    decimal Units,
    decimal? Real,
    decimal CashableShare,
    Bound Bound
)
{
    /// <summary>Code of the programme that brought it about; null in an appraisal.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether the number of units is exact or a bound.</summary>
    public Bound QuantityBound { get; init; }

    /// <summary>Whether a sum is too high or too low for leaving something out of this gain; null where nothing is missing.</summary>
    public Side? Errs { get; init; }

    public decimal PresentValue => Units * (Real ?? 0m);

    public decimal Cashable => PresentValue * CashableShare;

    /// <summary>Whether it is fiscal, or without both a value and a stated category, so that a fiscal ratio may leave it out.</summary>
    public bool MayBeFiscal => Category is null or BenefitCategory.Fiscal;

    public bool IsUnvalued => Real is null;

    /// <summary>What it adds to a sum of gains, or, where only cashable money counts, to that sum; zero where it has no value.</summary>
    public Bound BoundIn(bool cashableOnly) =>
        IsUnvalued || (cashableOnly && CashableShare == 0)
            ? Bound.Exact
            : Bound.Times(Units * (cashableOnly ? CashableShare : 1m)).And(QuantityBound);
}
