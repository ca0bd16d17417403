using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The sums behind the measures of merit of an appraisal, for one set of values of its figures; not rounded.</summary>
/// <param name="Benefits">All benefits less losses, without transfers.</param>
/// <param name="FiscalBenefits">Fiscal benefits with transfers, before cashability.</param>
/// <param name="CashableBenefits">The part of them that budgets can really give up.</param>
/// <param name="AgencyCost">Public inputs without transfers.</param>
/// <param name="AgencyOutlay">Public inputs with transfers: the cost to budgets.</param>
/// <param name="FullSocialCost">Inputs of agencies, partners and citizens, without transfers.</param>
public readonly record struct PresentValues(
    decimal Benefits,
    decimal FiscalBenefits,
    decimal CashableBenefits,
    decimal AgencyCost,
    decimal AgencyOutlay,
    decimal FullSocialCost
)
{
    /// <summary>Net present social value.</summary>
    public decimal Npsv => Benefits - FullSocialCost;

    /// <summary>Null where there is no cost.</summary>
    public decimal? BenefitCostRatio => Over(Benefits, FullSocialCost);

    /// <summary>Null where there is no agency cost. Leaves partners and citizens out.</summary>
    public decimal? BenefitPerAgencyPound => Over(Benefits, AgencyCost);

    /// <summary>Null where there is no agency cost. What partners and citizens put in lowers the benefits.</summary>
    public decimal? BenefitCostRatioPublic => Over(Benefits - (FullSocialCost - AgencyCost), AgencyCost);

    /// <summary>Null where there is no agency cost.</summary>
    public decimal? FiscalReturn => Over(CashableBenefits, AgencyOutlay);

    public static PresentValues Of(Appraisal appraisal, IFigureReading reading)
    {
        var sums = default(PresentValues);
        foreach (var cost in appraisal.Costs)
        {
            sums = sums.With(cost, appraisal.PresentValueOf(cost, reading));
        }

        foreach (var benefit in appraisal.Benefits)
        {
            sums = sums.With(benefit, appraisal, reading);
        }

        return sums;
    }

    /// <summary>Null where the denominator is zero or less, or so close to zero that the quotient means nothing.</summary>
    public static decimal? Over(decimal numerator, decimal denominator) => denominator <= 0 ? null : Quotient.Of(numerator, denominator);

    private PresentValues With(Cost cost, decimal value)
    {
        var (agency, society) = (cost.Class.IsPublic() ? value : 0m, cost.Transfer ? 0m : value);
        return this with
        {
            AgencyCost = AgencyCost + (cost.Transfer ? 0m : agency),
            AgencyOutlay = AgencyOutlay + agency,
            FullSocialCost = FullSocialCost + society,
        };
    }

    private PresentValues With(Benefit benefit, Appraisal appraisal, IFigureReading reading)
    {
        if (benefit.UnitValue is not { } unitValue)
        {
            return this;
        }

        var units = BenefitWorth.Of(benefit, appraisal.ScheduleOf(benefit), reading).PresentUnits;
        var (all, fiscal, cashable) = (0m, 0m, 0m);
        foreach (var component in unitValue.Components)
        {
            var value = units * appraisal.Prices.Real(reading.Of(component.Amount), unitValue.PriceYear);
            all += value;
            fiscal += component.Category == BenefitCategory.Fiscal ? value : 0m;
            cashable += component.Category == BenefitCategory.Fiscal ? value * component.CashableShare(reading) : 0m;
        }

        return this with
        {
            Benefits = Benefits + (benefit.Line.Transfer ? 0m : all),
            FiscalBenefits = FiscalBenefits + fiscal,
            CashableBenefits = CashableBenefits + cashable,
        };
    }
}
