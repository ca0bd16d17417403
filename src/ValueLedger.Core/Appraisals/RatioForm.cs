using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Forms ratios of sums, never means of ratios, and says what they leave out and on which side of the truth they lie.</summary>
/// <param name="Gains">Over the line.</param>
/// <param name="Payments">Under the line.</param>
internal sealed record RatioForm(IReadOnlyList<Gain> Gains, IReadOnlyList<Payment> Payments)
{
    /// <summary>Whether only gains that budgets can really give up count.</summary>
    public bool IsCashable { get; init; }

    /// <summary>Why the sum of gains is not known; null where it is.</summary>
    public UndefinedReason? WhyNoGains { get; init; }

    /// <summary>Why the sum of payments is not known; null where it is.</summary>
    public UndefinedReason? WhyNoPayments { get; init; }

    /// <summary>What is left out beside the gains and payments: of each on which side of the truth the gains lie for it.</summary>
    public IReadOnlyList<Side> LeftOut { get; init; } = [];

    public static Bound BoundOf(IReadOnlyList<Payment> payments) =>
        payments.Aggregate(Bound.Exact, (bound, payment) => bound.And(payment.Bound));

    public static UndefinedReason? WhyUndefined(decimal numerator, decimal denominator) =>
        denominator <= 0 ? UndefinedReason.DenominatorIsZeroOrLess
        : PresentValues.Over(numerator, denominator) is null ? UndefinedReason.DenominatorIsTooSmall
        : null;

    public Ratio ToRatio()
    {
        var (numerator, denominator) = (Gains.Sum(gain => IsCashable ? gain.Cashable : gain.PresentValue), Payments.Sum(payment => payment.PresentValue));
        var reason = WhyNoGains ?? WhyNoPayments ?? WhyUndefined(numerator, denominator);
        var errs = Sides.Of(Gains.Select(gain => gain.Errs).OfType<Side>().Concat(LeftOut).Concat(Payments.Where(payment => payment.IsUnvalued).Select(_ => numerator < 0 ? Side.TooLow : Side.TooHigh)));
        return new Ratio
        {
            Value = reason is null && PresentValues.Over(numerator, denominator) is { } value ? Rounding.Ratio(value) : null,
            Numerator = WhyNoGains is null ? Rounding.Ratio(numerator) : null,
            Denominator = WhyNoPayments is null ? Rounding.Ratio(denominator) : null,
            Bound = errs.Allows(BoundOfGains().And(EffectOf(BoundOf(Payments), numerator))),
            Partial = errs is not null,
            Errs = errs,
            UndefinedReason = reason,
        };
    }

    private Bound BoundOfGains() => Gains.Aggregate(Bound.Exact, (bound, gain) => bound.And(gain.BoundIn(IsCashable)));

    /// <summary>A cost that is at most so much makes the ratio at least so much, unless what is divided is a loss.</summary>
    private static Bound EffectOf(Bound cost, decimal numerator) => numerator < 0 ? cost : cost.Mirrored();
}
