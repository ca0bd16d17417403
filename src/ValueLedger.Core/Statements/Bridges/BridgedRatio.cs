using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>A ratio of two statements.</summary>
public sealed record BridgedRatio
{
    /// <summary>Which ratio.</summary>
    public required BridgeRatio Ratio { get; init; }

    /// <summary>Code of the party whose return it is, or "not named"; null for a ratio of the whole statement.</summary>
    public required string? Party { get; init; }

    /// <summary>The ratio printed in the first statement; null where it is undefined there.</summary>
    public required decimal? From { get; init; }

    /// <summary>The ratio printed in the second statement; null where it is undefined there.</summary>
    public required decimal? To { get; init; }

    /// <summary>The change of each step; null where the ratio is undefined in one of the statements or after one of the steps.</summary>
    public required IReadOnlyList<BridgePart>? Parts { get; init; }

    /// <summary>What no step explains; always 0. Null where there are no parts.</summary>
    public required decimal? Residual { get; init; }

    /// <summary>Why the ratio is undefined, in the first place where it is; null where there are parts.</summary>
    public required UndefinedReason? UndefinedReason { get; init; }

    [Description("The numerator.")]
    public required BridgedAmount Numerator { get; init; }

    [Description("The denominator.")]
    public required BridgedAmount Denominator { get; init; }

    /// <param name="key">Which ratio.</param>
    /// <param name="printed">The ratios in the statement that knows less, after each step, and in the statement that knows more; null where
    /// it is missing, which counts as zero over zero.</param>
    /// <param name="sum">Splits the changes into parts.</param>
    internal static BridgedRatio Of(RatioKey key, IReadOnlyList<Ratio?> printed, BridgeSum sum)
    {
        var (numerator, denominator) = (
            sum.Of([.. printed.Select(ratio => ratio is null ? 0m : ratio.Numerator)]),
            sum.Of([.. printed.Select(ratio => ratio is null ? 0m : ratio.Denominator)])
        );
        var values = printed.Select(ratio => ratio?.Value).ToList();
        var (from, to) = sum.EndsOf(values);
        var parts = sum.Of(values);
        return new BridgedRatio
        {
            Ratio = key.Ratio,
            Party = key.Party,
            From = from,
            To = to,
            Parts = parts.Parts,
            Residual = parts.Residual,
            UndefinedReason = parts.Parts is null
                ? printed.First(ratio => ratio?.Value is null)?.UndefinedReason ?? Appraisals.UndefinedReason.DenominatorIsZeroOrLess
                : null,
            Numerator = numerator,
            Denominator = denominator,
        };
    }
}

/// <summary>The ratios that a bridge explains.</summary>
public enum BridgeRatio
{
    /// <summary>All benefits over full social cost.</summary>
    BenefitCostRatio,

    /// <summary>All benefits over agency cost.</summary>
    BenefitPerAgencyPound,

    /// <summary>All benefits less the inputs of partners and citizens, over agency cost.</summary>
    BenefitCostRatioPublic,

    /// <summary>Cashable fiscal benefits over agency cost.</summary>
    FiscalReturn,

    /// <summary>All benefits over all inputs.</summary>
    SocialReturnOnInvestment,

    /// <summary>Cashable fiscal benefits to a party over the agency cost that it bears.</summary>
    AgencyReturn,

    /// <summary>Citizens' time at replacement cost over mobilisation spend.</summary>
    VolunteerInvestmentAndValue,
}
