using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Computes ratios of sums, never averages of ratios, with what they leave out and whether that makes them too high or too
/// low.</summary>
/// <param name="Gains">The numerator.</param>
/// <param name="Payments">The denominator.</param>
internal sealed record RatioForm(IReadOnlyList<Gain> Gains, IReadOnlyList<Payment> Payments)
{
    /// <summary>Whether only gains that budgets can really give up count.</summary>
    public bool IsCashable { get; init; }

    /// <summary>Costs that lower the numerator instead of being in the denominator.</summary>
    public IReadOnlyList<Payment> Taken { get; init; } = [];

    /// <summary>Why the sum of gains is not known; null where it is.</summary>
    public UndefinedReason? WhyNoGains { get; init; }

    /// <summary>Why the sum of payments is not known; null where it is.</summary>
    public UndefinedReason? WhyNoPayments { get; init; }

    /// <summary>What is left out besides the gains and payments: for each item, whether gains without it are too high or too low.</summary>
    public IReadOnlyList<Side> LeftOut { get; init; } = [];

    public static Bound BoundOf(IReadOnlyList<Payment> payments) =>
        payments.Aggregate(Bound.Exact, (bound, payment) => bound.And(payment.Bound));

    public static UndefinedReason? WhyUndefined(decimal numerator, decimal denominator) =>
        denominator <= 0 ? UndefinedReason.DenominatorIsZeroOrLess
        : PresentValues.Over(numerator, denominator) is null ? UndefinedReason.DenominatorIsTooSmall
        : null;

    public Ratio ToRatio()
    {
        var (numerator, denominator) = (
            Gains.Sum(gain => IsCashable ? gain.Cashable : gain.PresentValue) - Taken.Sum(payment => payment.PresentValue),
            Payments.Sum(payment => payment.PresentValue)
        );
        var reason = WhyNoGains ?? WhyNoPayments ?? WhyUndefined(numerator, denominator);
        var errs = Sides.Of(
            Gains
                .Select(gain => gain.Errs)
                .OfType<Side>()
                .Concat(LeftOut)
                .Concat(Taken.Where(payment => payment.IsUnvalued).Select(_ => Side.TooHigh))
                .Concat(Payments.Where(payment => payment.IsUnvalued).Select(_ => numerator < 0 ? Side.TooLow : Side.TooHigh))
        );
        return new Ratio
        {
            Value = reason is null && PresentValues.Over(numerator, denominator) is { } value ? Rounding.Ratio(value) : null,
            Numerator = WhyNoGains is null ? Rounding.Ratio(numerator) : null,
            Denominator = WhyNoPayments is null ? Rounding.Ratio(denominator) : null,
            Bound = errs.Allows(BoundOfGains().And(BoundOf(Taken).Mirrored()).And(EffectOf(BoundOf(Payments), numerator))),
            Partial = errs is not null,
            Errs = errs,
            UndefinedReason = reason,
        };
    }

    private Bound BoundOfGains() => Gains.Aggregate(Bound.Exact, (bound, gain) => bound.And(gain.BoundIn(IsCashable)));

    /// <summary>A cost that is at most an amount makes the ratio at least a value, unless the numerator is a loss.</summary>
    private static Bound EffectOf(Bound cost, decimal numerator) => numerator < 0 ? cost : cost.Mirrored();
}
