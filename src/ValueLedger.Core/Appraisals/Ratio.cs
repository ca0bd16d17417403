using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A ratio with its numerator and denominator.</summary>
public record Ratio
{
    /// <summary>A ratio that a stored statement does not have, because its method did not compute it.</summary>
    internal static readonly Ratio OfAnotherMethod = new()
    {
        Value = null,
        Numerator = null,
        Denominator = null,
        Bound = Bound.Exact,
        Partial = false,
        Errs = null,
        UndefinedReason = Appraisals.UndefinedReason.MethodDoesNotComputeIt,
    };

    /// <summary>Six decimals; null with a reason where it is undefined.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Six decimals; null where it is unknown, for the reason in undefinedReason.</summary>
    public required decimal? Numerator { get; init; }

    /// <summary>Six decimals; null where it is unknown, for the reason in undefinedReason or, where that reason concerns the numerator,
    /// because no public input was recorded.</summary>
    public required decimal? Denominator { get; init; }

    /// <summary>"more-than" where the ratio is a lower bound, "less-than" where it is an upper one, "about" where neither is
    /// certain.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Whether it leaves something out that has no value in money, was not recorded, or is still undecided.</summary>
    public required bool Partial { get; init; }

    /// <summary>Whether a partial ratio is too high or too low because of what it leaves out; null where it is not partial.</summary>
    public required Side? Errs { get; init; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public required UndefinedReason? UndefinedReason { get; init; }
}
