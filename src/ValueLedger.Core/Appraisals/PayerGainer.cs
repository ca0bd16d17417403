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
            valued.Gains.Where(gain => !gain.IsUnvalued).ToLookup(gain => gain.Party, StringComparer.Ordinal)
        );
        var parties = payments.Select(group => group.Key).Union(gains.Select(group => group.Key), StringComparer.Ordinal);
        return [.. parties.Select(party => RowOf(party, [.. payments[party]], [.. gains[party]], digits))];
    }

    private static PayerGainerRow RowOf(string party, List<Payment> payments, List<Gain> gains, int digits)
    {
        var cost = payments.Where(payment => !payment.Transfer).Sum(payment => payment.PresentValue);
        var gain = gains.Where(gain => !gain.Transfer).Sum(gain => gain.PresentValue);
        var transfers =
            gains.Where(gain => gain.Transfer).Sum(gain => gain.PresentValue)
            - payments.Where(payment => payment.Transfer).Sum(payment => payment.PresentValue);
        return new PayerGainerRow
        {
            Party = party,
            Cost = Rounding.Money(cost, digits),
            Gain = Rounding.Money(gain, digits),
            GainByCategory = new GainByCategory(
                Of(BenefitCategory.Fiscal),
                Of(BenefitCategory.Economic),
                Of(BenefitCategory.Social),
                Of(BenefitCategory.Environmental)
            ),
            Transfers = Rounding.Money(transfers, digits),
            Net = Rounding.Money(gain - cost, digits),
        };

        decimal Of(BenefitCategory category) =>
            Rounding.Money(gains.Where(gain => !gain.Transfer && gain.Category == category).Sum(gain => gain.PresentValue), digits);
    }
}

/// <summary>What one party pays and gains, as present values.</summary>
public sealed record PayerGainerRow
{
    /// <summary>The party of costs and benefits that name none.</summary>
    public const string NotNamed = "not named";

    /// <summary>The party's label, or "not named".</summary>
    public required string Party { get; init; }

    /// <summary>Cost borne, without transfers.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Gains less losses, without transfers and before cashability.</summary>
    public required decimal Gain { get; init; }

    /// <summary>The same by category.</summary>
    public required GainByCategory GainByCategory { get; init; }

    /// <summary>Transfers received less transfers paid.</summary>
    public required decimal Transfers { get; init; }

    /// <summary>Gain less cost, without transfers, so that all parties together add up to npsv.</summary>
    public required decimal Net { get; init; }
}

/// <summary>Gains by category.</summary>
/// <param name="Fiscal">Money that public budgets no longer have to spend, before cashability.</param>
/// <param name="Economic">Earnings and output.</param>
/// <param name="Social">Health, safety, wellbeing and similar, in money.</param>
/// <param name="Environmental">Air, water, climate and nature, in money.</param>
public sealed record GainByCategory(decimal Fiscal, decimal Economic, decimal Social, decimal Environmental);
