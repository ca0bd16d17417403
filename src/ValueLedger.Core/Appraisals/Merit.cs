namespace ValueLedger.Core.Appraisals;

/// <summary>Which gains and payments each ratio is formed of.</summary>
internal static class Merit
{
    public static MeasuresOfMerit Of(ValuedAppraisal valued)
    {
        List<Gain> gains = [.. valued.Gains.Where(gain => !gain.Transfer)];
        List<Payment> payments = [.. valued.Payments.Where(payment => !payment.Transfer)];
        var benefitCost = RatioForm.Of(gains, payments);
        return new MeasuresOfMerit
        {
            BenefitCostRatio = benefitCost,
            BenefitPerAgencyPound = RatioForm.Of(gains, [.. payments.Where(payment => payment.IsPublic)]),
            FiscalReturn = RatioForm.OfCashable([.. valued.Gains.Where(gain => gain.MayBeFiscal)], [.. valued.Payments.Where(payment => payment.IsPublic)]),
            SocialReturnOnInvestment = payments.Exists(payment => payment.IsUnvalued)
                ? benefitCost with { Value = null, UndefinedReason = UndefinedReason.AnInputIsUnvalued }
                : benefitCost,
        };
    }

    /// <summary>Of each party that bears agency cost, in the order of costs. Transfers count.</summary>
    public static OrderedDictionary<string, Ratio> AgencyReturns(ValuedAppraisal valued)
    {
        var returns = new OrderedDictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var borne in valued.Payments.Where(payment => payment.IsPublic).GroupBy(payment => payment.Party))
        {
            returns.Add(borne.Key, RatioForm.OfCashable([.. valued.Gains.Where(gain => gain.MayBeFiscal && (gain.Party == borne.Key || gain is { Category: null, Party: PayerGainerRow.NotNamed }))], [.. borne]));
        }

        return returns;
    }
}
