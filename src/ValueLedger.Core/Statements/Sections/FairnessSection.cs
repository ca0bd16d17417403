using System.ComponentModel;
using System.Text.Json.Serialization;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Contributions by deprivation quintile. Entries that name no contributor have a line of their own.</summary>
public sealed record FairnessSection
{
    /// <summary>The five quintiles, then contributors without a stated quintile, erased ones, and hours without a named
    /// contributor.</summary>
    public required IReadOnlyList<QuintileLine> Lines { get; init; }

    [Description("Contributors, each counted once, and hours of citizens' time.")]
    public required QuintileTotal Total { get; init; }

    /// <summary>Why benefits are neither shown by quintile nor weighted.</summary>
    public required FairnessGap BenefitsUndefinedReason { get; init; }

    internal static FairnessSection Of(StatementSources sources, decimal citizenHours)
    {
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
            BenefitsUndefinedReason = FairnessGap.ThoseWhoGainHaveNoQuintile,
        };
    }
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

/// <summary>Why a fairness figure is missing.</summary>
public enum FairnessGap
{
    /// <summary>Neither the quintile nor the income of those who gain is known.</summary>
    [JsonStringEnumMemberName("those_who_gain_have_no_quintile")]
    ThoseWhoGainHaveNoQuintile,
}
