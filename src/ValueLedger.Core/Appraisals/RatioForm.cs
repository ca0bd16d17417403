using ValueLedger.Core.Amounts;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Forms ratios of sums, never means of ratios, and says what they leave out and on which side of the truth they lie.</summary>
internal static class RatioForm
{
    /// <summary>All gains over payments.</summary>
    public static Ratio Of(IReadOnlyList<Gain> gains, IReadOnlyList<Payment> payments) =>
        Of(gains, payments, gains.Sum(gain => gain.PresentValue), cashableOnly: false);

    /// <summary>Gains that budgets can really give up over payments.</summary>
    public static Ratio OfCashable(IReadOnlyList<Gain> gains, IReadOnlyList<Payment> payments) =>
        Of(gains, payments, gains.Sum(gain => gain.Cashable), cashableOnly: true);

    public static Bound BoundOf(IReadOnlyList<Payment> payments) =>
        payments.Aggregate(Bound.Exact, (bound, payment) => bound.And(payment.Bound));

    public static UndefinedReason? WhyUndefined(decimal numerator, decimal denominator) =>
        denominator <= 0 ? UndefinedReason.DenominatorIsZeroOrLess
        : PresentValues.Over(numerator, denominator) is null ? UndefinedReason.DenominatorIsTooSmall
        : null;

    private static Ratio Of(IReadOnlyList<Gain> gains, IReadOnlyList<Payment> payments, decimal numerator, bool cashableOnly)
    {
        var denominator = payments.Sum(payment => payment.PresentValue);
        return new Ratio
        {
            Value = PresentValues.Over(numerator, denominator) is { } value ? Rounding.Ratio(value) : null,
            Numerator = Rounding.Ratio(numerator),
            Denominator = Rounding.Ratio(denominator),
            Bound = BoundOf(gains, cashableOnly).And(EffectOf(BoundOf(payments), numerator)),
            Partial = gains.Any(gain => gain.IsUnvalued) || payments.Any(payment => payment.IsUnvalued),
            UndefinedReason = WhyUndefined(numerator, denominator),
        };
    }

    private static Bound BoundOf(IReadOnlyList<Gain> gains, bool cashableOnly) =>
        gains.Aggregate(Bound.Exact, (bound, gain) => bound.And(gain.BoundIn(cashableOnly)));

    /// <summary>A cost that is at most so much makes the ratio at least so much, unless what is divided is a loss.</summary>
    private static Bound EffectOf(Bound cost, decimal numerator) => numerator < 0 ? cost : cost.Mirrored();
}
