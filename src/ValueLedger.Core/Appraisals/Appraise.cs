using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>Compares costs with benefits. Intermediate results are not rounded; each reported figure is rounded once.</summary>
public static class Appraise
{
    /// <param name="appraisal">The checked appraisal.</param>
    /// <param name="cancellation">Stops the simulation once nobody is waiting for the answer.</param>
    public static AppraisalResult Of(Appraisal appraisal, CancellationToken cancellation = default)
    {
        var valued = new ValuedAppraisal(appraisal);
        var lines = new LineResults(valued);
        var sums = valued.PresentValues;
        var (months, reason) = Payback.Of(valued);
        var result = new AppraisalResult
        {
            Title = appraisal.Title,
            Currency = appraisal.Currency,
            BaseYear = appraisal.Prices.BaseYear,
            Npsv = Money(sums.Npsv),
            PresentValueBenefits = Money(sums.Benefits),
            PresentValueFiscalBenefits = Money(sums.FiscalBenefits),
            PresentValueAgencyCost = Money(sums.AgencyCost),
            PresentValueFullSocialCost = Money(sums.FullSocialCost),
            Ratios = Merit.Of(valued),
            AgencyReturn = Merit.AgencyReturns(valued),
            BreakEvenShare = BreakEven.Of(valued),
            PaybackMonths = months,
            PaybackUndefinedReason = reason,
            Costs = lines.Costs(),
            Benefits = lines.Benefits(),
            PayerGainer = PayerGainer.Of(valued),
            BenefitsByQuintile =
            [
                .. Equity
                    .Benefits(valued)
                    .Select(one =>
                        one with
                        {
                            PresentValue = Money(one.PresentValue),
                            Weighted = one.Weighted is { } weighted ? Money(weighted) : null,
                        }
                    ),
            ],
            Weighted = Equity.Weighted(valued),
            SwitchingValues = Switching.Of(valued),
            Simulation = appraisal.Simulation is { } terms ? Simulate.From(appraisal, terms, cancellation) : null,
            SilentAssumptions = [.. appraisal.Benefits.SelectMany(benefit => SilentOf(benefit.Line))],
            Missing =
            [
                .. valued.Costs.Where(cost => cost.Cost.IsUnvalued).Select(cost => cost.Cost.Name),
                .. valued.Benefits.Where(benefit => benefit.IsUnvalued).Select(benefit => benefit.Line.Code),
                .. appraisal
                    .NotRecorded.Select(line => line.Line.Code)
                    .Concat(appraisal.WaitingCosts.Select(cost => cost.Name).OfType<string>())
                    .Distinct(),
            ],
            NotInMoney = appraisal.NotInMoney,
            References = References.Of(appraisal),
            Flags = [],
        };
        return result with { Flags = WholeFlags.Of(appraisal, result) };

        decimal Money(decimal amount) => Rounding.Money(amount, appraisal.MinorUnitDigits);
    }

    private static IEnumerable<SilentAssumption> SilentOf(OutcomeLine line)
    {
        (string Name, bool IsSilent)[] deductions =
        [
            ("deadweight", line.DeadweightIsSilent),
            ("displacement", line.Displacement.IsSilent),
            ("attributionToOthers", line.AttributionToOthers.IsSilent),
            ("dropOff", line.DropOff.IsSilent),
        ];
        return deductions.Where(deduction => deduction.IsSilent).Select(deduction => new SilentAssumption(line.Code, deduction.Name));
    }
}
