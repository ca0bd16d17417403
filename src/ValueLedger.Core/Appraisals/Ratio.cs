using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A ratio with what it is made of.</summary>
public record Ratio
{
    /// <summary>Six decimals; null with a reason where it is undefined.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Six decimals; null where it is not known, as undefinedReason says.</summary>
    public required decimal? Numerator { get; init; }

    /// <summary>Six decimals; null where it is not known, as undefinedReason says or, where that tells of the numerator, because no public input was recorded.</summary>
    public required decimal? Denominator { get; init; }

    /// <summary>More-than where the ratio is a lower bound, less-than where it is an upper one, about where it is neither for sure.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Whether it leaves something out: what has no value in money, or what nobody recorded or decided on.</summary>
    public required bool Partial { get; init; }

    /// <summary>On which side of the truth a partial ratio lies for what it leaves out; null where it is not partial.</summary>
    public required Side? Errs { get; init; }

    /// <summary>Null where there is a value.</summary>
    public required UndefinedReason? UndefinedReason { get; init; }
}
