using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The matrix of who pays and who gains.</summary>
internal static class PayerGainer
{
    public static IReadOnlyList<PayerGainerRow> Of(ValuedAppraisal valued)
    {
        var (digits, payments, gains) = (
            valued.Appraisal.MinorUnitDigits,
            valued.Payments.ToLookup(payment => payment.Party, StringComparer.Ordinal),
            valued.Gains.Where(gain => !gain.IsUnvalued).ToLookup(gain => gain.Party, StringComparer.Ordinal));
        var parties = payments.Select(group => group.Key).Union(gains.Select(group => group.Key), StringComparer.Ordinal);
        return [.. parties.Select(party => RowOf(party, [.. payments[party]], [.. gains[party]], digits))];
    }

    private static PayerGainerRow RowOf(string party, List<Payment> payments, List<Gain> gains, int digits)
    {
        var cost = payments.Where(payment => !payment.Transfer).Sum(payment => payment.PresentValue);
        var gain = gains.Where(gain => !gain.Transfer).Sum(gain => gain.PresentValue);
        var transfers = gains.Where(gain => gain.Transfer).Sum(gain => gain.PresentValue) - payments.Where(payment => payment.Transfer).Sum(payment => payment.PresentValue);
        return new PayerGainerRow
        {
            Party = party,
            Cost = Rounding.Money(cost, digits),
            Gain = Rounding.Money(gain, digits),
            GainByCategory = new GainByCategory(Of(BenefitCategory.Fiscal), Of(BenefitCategory.Economic), Of(BenefitCategory.Social), Of(BenefitCategory.Environmental)),
            Transfers = Rounding.Money(transfers, digits),
            Net = Rounding.Money(gain - cost, digits),
        };

        decimal Of(BenefitCategory category) =>
            Rounding.Money(gains.Where(gain => !gain.Transfer && gain.Category == category).Sum(gain => gain.PresentValue), digits);
    }
}
