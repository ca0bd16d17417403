using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Who pays and who gains, as present values. The totals are those of the statement.</summary>
public sealed record PayerGainerSection
{
    /// <summary>Each party once, in the order in which first costs and then benefits name them.</summary>
    public required IReadOnlyList<PayerGainerLine> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required PayerGainerAmounts Rounding { get; init; }

    [Description("Full social cost, all benefits by category, and npsv.")]
    public required PayerGainerAmounts Total { get; init; }

    internal static PayerGainerSection Of(StatementTerms terms, ValuedAppraisal valued, IReadOnlyList<PayerGainerRow> rows)
    {
        var areGainsKnown = valued.Unrecorded.Benefits is null;
        List<PayerGainerLine> lines = [.. rows.Select((row, index) => PayerGainerLine.Of($"party-{index + 1}", row, areGainsKnown))];
        var gains = valued.Gains.Where(gain => !gain.Transfer).ToList();
        var total = new PayerGainerAmounts
        {
            Line = "party-total",
            Cost = terms.Money(valued.PresentValues.FullSocialCost),
            Fiscal = Of(BenefitCategory.Fiscal),
            Economic = Of(BenefitCategory.Economic),
            Social = Of(BenefitCategory.Social),
            Environmental = Of(BenefitCategory.Environmental),
            Gain = areGainsKnown ? terms.Money(valued.PresentValues.Benefits) : null,
            Transfers = terms.Money(valued.Gains.Where(gain => gain.Transfer).Sum(gain => gain.PresentValue)),
            Net = areGainsKnown ? terms.Money(valued.PresentValues.Npsv) : null,
        };
        return new PayerGainerSection
        {
            Lines = lines,
            Rounding = total.Less(lines, "party-rounding"),
            Total = total,
        };

        decimal? Of(BenefitCategory category) =>
            areGainsKnown ? terms.Money(gains.Where(gain => gain.Category == category).Sum(gain => gain.PresentValue)) : null;
    }
}
