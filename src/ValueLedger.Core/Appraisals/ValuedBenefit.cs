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
        Gains = [.. benefit.Line.UnitValue is { } unitValue
            ? unitValue.Components.Select(component => GainOf(component, unitValue, appraisal.Prices))
            : [new Gain(benefit.Line.Party ?? PayerGainerRow.NotNamed, benefit.Line.Category, benefit.Line.Transfer, Worth.PresentUnits, null, 0m, Bound.Exact) { Programme = benefit.Programme, Errs = ErrsOf(benefit, Worth) }]];
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
            yield return new BenefitYearUnits(first + place, left, Worth.Quantity.Net * begun[place], net, net * Worth.Optimism * _schedule.Factor(first + place));
        }
    }

    private Gain GainOf(UnitValueComponent component, UnitValue unitValue, Prices prices) => new(
        component.Party ?? PayerGainerRow.NotNamed,
        component.Category,
        Line.Transfer,
        Worth.PresentUnits,
        Benefit.IsTold ? prices.Real(component.Amount.Central, unitValue.PriceYear) : null,
        component.Category == BenefitCategory.Fiscal ? component.CashableShare(CentralReading.Instance) : 0m,
        unitValue.Bound)
    {
        Programme = Benefit.Programme,
        Errs = ErrsOf(Benefit, Worth),
    };

    /// <summary>An outcome without a value is in no sum, so only its sign matters; where less is better and there is no baseline, even the sign is not known.</summary>
    private static Side? ErrsOf(Benefit benefit, BenefitWorth worth) =>
        benefit.UnitValue is not null ? benefit.Untold?.Errs
        : !benefit.IsTold || (benefit.Observed is not null && benefit.Line.Baseline is null && benefit.Direction == Direction.Decrease) ? Side.Either
        : Sides.WithoutGain(worth.PresentUnits);
}
