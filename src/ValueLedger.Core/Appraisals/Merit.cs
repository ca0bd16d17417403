using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>The gains and payments of each ratio.</summary>
internal static class Merit
{
    public static MeasuresOfMerit Of(ValuedAppraisal valued)
    {
        List<Gain> gains = [.. valued.Gains.Where(gain => !gain.Transfer)];
        List<Payment> payments = [.. valued.Payments.Where(payment => !payment.Transfer)];
        var why = valued.Unrecorded;
        var missing = valued.Appraisal.NotRecorded;
        var benefitCost = BenefitCost(valued, gains, payments);
        return new MeasuresOfMerit
        {
            BenefitCostRatio = benefitCost,
            BenefitPerAgencyPound = (
                OverAgencyCost(
                    valued,
                    gains,
                    [.. payments.Where(payment => payment.IsPublic)],
                    missing.Where(line => !line.Line.Transfer)
                ) with
                {
                    WhyNoGains = why.BesideAgencyCost,
                }
            ).ToRatio(),
            BenefitCostRatioPublic = NetOverAgencyCost(valued, gains, payments).ToRatio(),
            FiscalReturn = (
                OverAgencyCost(
                    valued,
                    [.. valued.Gains.Where(gain => gain.MayBeFiscal)],
                    [.. valued.Payments.Where(payment => payment.IsPublic)],
                    missing.Where(line => line.MayBeFiscal)
                ) with
                {
                    IsCashable = true,
                }
            ).ToRatio(),
            SocialReturnOnInvestment =
                why.Benefits is null && payments.Exists(payment => payment is { IsUnvalued: true, IsByConvention: false })
                    ? benefitCost with
                    {
                        Value = null,
                        UndefinedReason = UndefinedReason.AnInputIsUnvalued,
                    }
                    : benefitCost,
        };
    }

    /// <summary>All gains over all payments; both without transfers, weighted or not.</summary>
    public static Ratio BenefitCost(ValuedAppraisal valued, IReadOnlyList<Gain> gains, IReadOnlyList<Payment> payments) =>
        new RatioForm(gains, payments)
        {
            WhyNoGains = valued.Unrecorded.Benefits,
            LeftOut =
            [
                .. valued.Appraisal.NotRecorded.Where(line => !line.Line.Transfer).Select(line => line.Errs),
                .. valued.Appraisal.WaitingCosts.Select(_ => Side.TooHigh),
            ],
        }.ToRatio();

    /// <summary>For each party that bears agency cost, in the order of costs. Transfers count.</summary>
    public static OrderedDictionary<string, Ratio> AgencyReturns(ValuedAppraisal valued)
    {
        var returns = new OrderedDictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var borne in valued.Payments.Where(payment => payment.IsPublic).GroupBy(payment => payment.Party))
        {
            List<Gain> gains =
            [
                .. valued.Gains.Where(gain =>
                    gain.MayBeFiscal && (gain.Party == borne.Key || gain is { Category: null, Party: PayerGainerRow.NotNamed })
                ),
            ];
            returns.Add(
                borne.Key,
                (
                    OverAgencyCost(
                        valued,
                        gains,
                        [.. borne],
                        valued.Appraisal.NotRecorded.Where(line => line.MayBeFiscal && line.MayBeGainedBy(borne.Key))
                    ) with
                    {
                        IsCashable = true,
                    }
                ).ToRatio()
            );
        }

        return returns;
    }

    /// <summary>What partners and citizens put in lowers the benefits instead of raising the cost; of several programmes, only that of
    /// programmes whose benefits may be compared with agency cost.</summary>
    private static RatioForm NetOverAgencyCost(ValuedAppraisal valued, List<Gain> gains, List<Payment> payments)
    {
        var publics = payments.FindAll(payment => payment.IsPublic);
        var others = payments
            .Where(payment => !payment.IsPublic)
            .ToLookup(payment => valued.Appraisal.IsBesideAgencyCost(payment.Programme));
        var form = OverAgencyCost(valued, gains, publics, valued.Appraisal.NotRecorded.Where(line => !line.Line.Transfer));
        return form with
        {
            Taken = [.. others[true]],
            WhyNoGains = valued.Unrecorded.BesideAgencyCost,
            LeftOut =
            [
                .. form.LeftOut,
                .. publics.Count == 0 ? [] : others[false].Select(_ => Side.TooHigh),
                .. valued
                    .Appraisal.WaitingCosts.Where(cost => !cost.Class.IsPublic() && valued.Appraisal.IsBesideAgencyCost(cost.Programme))
                    .Select(_ => Side.TooHigh),
            ],
        };
    }

    /// <summary>Only benefits that may be compared with agency cost are in the numerator; what is left out for that reason makes the ratio
    /// partial.</summary>
    private static RatioForm OverAgencyCost(
        ValuedAppraisal valued,
        List<Gain> gains,
        List<Payment> payments,
        IEnumerable<NotRecordedBenefit> missing
    )
    {
        var sides = gains.ToLookup(gain => valued.Appraisal.IsBesideAgencyCost(gain.Programme));
        List<Gain> beside = [.. sides[true]];
        return new RatioForm(beside, payments)
        {
            WhyNoGains = valued.Unrecorded.FiscalBesideAgencyCost,
            WhyNoPayments = valued.Appraisal.IsOfALedger
                ? Unrecorded.WhyNoAgencyCost(payments.Select(payment => payment.IsUnvalued))
                : null,
            LeftOut =
            [
                .. payments.Count == 0 ? [] : sides[false].Select(_ => Side.Either),
                .. missing.Where(line => valued.Appraisal.IsBesideAgencyCost(line.Programme)).Select(line => line.Errs),
                .. valued.Appraisal.WaitingCosts.Where(cost => cost.Class.IsPublic()).Select(_ => Side.TooHigh),
            ],
        };
    }
}

/// <summary>The ratios of an appraisal; each has its own name, numerator and denominator.</summary>
public sealed record MeasuresOfMerit
{
    /// <summary>All benefits over full social cost: agencies, partners and citizens.</summary>
    public required Ratio BenefitCostRatio { get; init; }

    /// <summary>All benefits over agency cost. Leaves out the inputs of partners and citizens; never show it without the benefit-cost
    /// ratio.</summary>
    public required Ratio BenefitPerAgencyPound { get; init; }

    /// <summary>All benefits less the inputs of partners and citizens, over agency cost: the convention of transport and housing
    /// appraisal. Undefined in a statement whose method does not compute it.</summary>
    public Ratio BenefitCostRatioPublic { get; init; } = Ratio.OfAnotherMethod;

    /// <summary>Cashable fiscal benefits over agency cost, both with transfers.</summary>
    public required Ratio FiscalReturn { get; init; }

    /// <summary>All benefits over all inputs; undefined while an input has no value in money.</summary>
    public required Ratio SocialReturnOnInvestment { get; init; }
}
