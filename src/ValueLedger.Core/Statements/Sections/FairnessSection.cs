using System.ComponentModel;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Contributions by deprivation quintile. Entries that name no contributor have a line of their own.</summary>
public sealed record FairnessSection
{
    /// <summary>The five quintiles, then contributors without a stated quintile, erased ones, and hours without a named
    /// contributor.</summary>
    public required IReadOnlyList<QuintileLine> Lines { get; init; }

    [Description("Contributors, each counted once, and hours of citizens' time.")]
    public required QuintileTotal Total { get; init; }

    [Description("What each quintile gains; null where that is not known.")]
    public QuintileBenefits? Benefits { get; init; }

    /// <summary>Why benefits are not shown by quintile; null where they are.</summary>
    public required FairnessGap? BenefitsUndefinedReason { get; init; }

    [Description("Benefits and costs by distributional weights; null when none were asked for.")]
    public WeightedFigures? Weighted { get; init; }

    internal static FairnessSection Of(StatementTerms terms, ValuedAppraisal valued, decimal citizenHours)
    {
        var (sources, benefits) = (terms.Sources, Equity.Benefits(valued));
        FairnessGap? why =
            benefits.Count == 0 ? FairnessGap.ThoseWhoGainHaveNoQuintile
            : valued.Unrecorded.Benefits is null ? null
            : FairnessGap.NoBenefitIsValued;
        var named = sources.Givers.Sum(group => group.HoursMicros);
        var givers = sources.Givers.ToDictionary(group => group.Quintile);
        return new FairnessSection
        {
            Lines =
            [
                .. Enum.GetValues<DeprivationQuintile>()
                    .Select(
                        (quintile, index) =>
                            new QuintileLine(
                                $"quintile-{index + 1}",
                                quintile,
                                givers.GetValueOrDefault(quintile).Contributors,
                                quintile == DeprivationQuintile.NobodyNamed
                                    ? citizenHours - Quantity.Units(named)
                                    : Quantity.Units(givers.GetValueOrDefault(quintile).HoursMicros)
                            )
                    ),
            ],
            Total = new QuintileTotal("quintile-total", sources.Givers.Sum(group => group.Contributors), citizenHours),
            Benefits = why is null ? QuintileBenefits.Of(terms, benefits) : null,
            BenefitsUndefinedReason = why,
            Weighted = Equity.Weighted(valued),
        };
    }

    /// <summary>The shares of quintiles 1 to 5 in all hours of citizens' time; less than 1 together where a giver's quintile is not
    /// known.</summary>
    internal static IReadOnlyList<Beneficiary> SharesOf(IReadOnlyList<GiverGroup> givers, decimal citizenHours) =>
        [
            .. givers
                .Where(group => group.Quintile <= DeprivationQuintile.Fifth && citizenHours > 0)
                .OrderBy(group => group.Quintile)
                .Select(group => new Beneficiary((int)group.Quintile + 1, Quantity.Units(group.HoursMicros) / citizenHours)),
        ];
}

/// <summary>The contributions from one quintile.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Quintile">The quintile.</param>
/// <param name="Contributors">Number of contributors, each counted once.</param>
/// <param name="Hours">Hours of citizens' time.</param>
public sealed record QuintileLine(string Line, DeprivationQuintile Quintile, int Contributors, decimal Hours);

/// <summary>The contributions from all.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Contributors">Number of contributors, each counted once.</param>
/// <param name="Hours">Hours of citizens' time.</param>
public sealed record QuintileTotal(string Line, int Contributors, decimal Hours);

/// <summary>What each quintile gains: present values without transfers.</summary>
public sealed record QuintileBenefits
{
    /// <summary>The five quintiles, then benefits that do not state who gains.</summary>
    public required IReadOnlyList<QuintileBenefit> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required QuintileBenefitSum Rounding { get; init; }

    [Description("The sum of the lines before rounding.")]
    public required QuintileBenefitSum Total { get; init; }

    internal static QuintileBenefits Of(StatementTerms terms, IReadOnlyList<QuintileBenefit> exact)
    {
        List<QuintileBenefit> lines =
        [
            .. exact.Select(line => line with { PresentValue = terms.Money(line.PresentValue), Weighted = terms.Money(line.Weighted) }),
        ];
        var total = new QuintileBenefitSum(
            terms.Money(exact.Sum(line => line.PresentValue)),
            terms.Request.Weights is null ? null : terms.Money(exact.Sum(line => line.Weighted ?? 0m))
        );
        return new QuintileBenefits
        {
            Lines = lines,
            Rounding = new QuintileBenefitSum(
                total.PresentValue - lines.Sum(line => line.PresentValue),
                total.Weighted - lines.Sum(line => line.Weighted ?? 0m)
            ),
            Total = total,
        };
    }
}

/// <summary>A rounding line or a total of what quintiles gain.</summary>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
/// <param name="Weighted">The same by the weight of each quintile; null where no weights are stated.</param>
public sealed record QuintileBenefitSum(decimal PresentValue, decimal? Weighted);

/// <summary>Why a fairness figure is missing.</summary>
public enum FairnessGap
{
    /// <summary>No benefit states the quintiles of those who gain.</summary>
    [JsonStringEnumMemberName("those_who_gain_have_no_quintile")]
    ThoseWhoGainHaveNoQuintile,

    /// <summary>No benefit has a value in money.</summary>
    [JsonStringEnumMemberName("no_benefit_is_valued")]
    NoBenefitIsValued,
}
