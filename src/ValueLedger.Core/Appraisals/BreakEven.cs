using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Appraisals;

/// <summary>The share of a burden that must be avoided, net, to recover the full social cost.</summary>
internal static class BreakEven
{
    /// <summary>Null without a burden.</summary>
    public static BreakEvenShare? Of(ValuedAppraisal valued)
    {
        if (valued.Appraisal.Burden is not { } burden)
        {
            return null;
        }

        List<Payment> payments = [.. valued.Payments.Where(payment => !payment.Transfer)];
        var cost = valued.PresentValues.FullSocialCost;
        var relievable = valued.Appraisal.Prices.Real(burden.Amount.Central, burden.PriceYear);
        return new BreakEvenShare
        {
            Value = PresentValues.Over(cost, relievable) is { } share ? Rounding.Ratio(share) : null,
            Numerator = Rounding.Ratio(cost),
            Denominator = Rounding.Ratio(relievable),
            Bound = RatioForm.BoundOf(payments),
            Partial = payments.Exists(payment => payment.IsUnvalued),
            Errs = payments.Exists(payment => payment.IsUnvalued) ? Side.TooLow : null,
            UndefinedReason = RatioForm.WhyUndefined(cost, relievable),
            Flags = burden.Months is { } months && months == MonthsOf(valued.Appraisal) ? [] : [AppraisalFlag.SpansDiffer],
        };
    }

    /// <summary>The months of a period, where there is one; otherwise from the first to the last year with a cost to society, 0 where there
    /// is none.</summary>
    private static decimal MonthsOf(Appraisal appraisal)
    {
        if (appraisal.Period is { } period)
        {
            return period.Months;
        }

        List<int> years = [.. appraisal.Costs.Where(cost => !cost.Transfer).SelectMany(cost => cost.Amounts).Select(amount => amount.Year)];
        return years.Count == 0 ? 0 : 12 * (years.Max() - years.Min() + 1);
    }
}

/// <summary>The share of the burden that must be avoided, net, to recover the cost.</summary>
public sealed record BreakEvenShare : Ratio
{
    /// <summary>Contains spans_differ where cost and burden cover different lengths of time.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}
