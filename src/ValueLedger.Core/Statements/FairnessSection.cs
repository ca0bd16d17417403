using System.ComponentModel;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Statements;

/// <summary>Who gave, by deprivation quintile. Entries that name no contributor are a line of their own.</summary>
public sealed record FairnessSection
{
    /// <summary>The five quintiles, then those not stated, those erased, and hours of nobody named.</summary>
    public required IReadOnlyList<QuintileLine> Lines { get; init; }

    [Description("Contributors, each counted once, and hours of citizens' time.")]
    public required QuintileTotal Total { get; init; }

    /// <summary>Why benefits are not shown by quintile, and not weighted.</summary>
    public required FairnessGap BenefitsUndefinedReason { get; init; }

    internal static FairnessSection Of(StatementSources sources, decimal citizenHours)
    {
        var named = sources.Givers.Sum(group => group.HoursMicros);
        var givers = sources.Givers.ToDictionary(group => group.Quintile);
        return new FairnessSection
        {
            Lines = [.. Enum.GetValues<DeprivationQuintile>().Select((quintile, index) => new QuintileLine(
                $"quintile-{index + 1}",
                quintile,
                givers.GetValueOrDefault(quintile).Contributors,
                quintile == DeprivationQuintile.NobodyNamed ? citizenHours - Quantity.Units(named) : Quantity.Units(givers.GetValueOrDefault(quintile).HoursMicros)))],
            Total = new QuintileTotal("quintile-total", sources.Givers.Sum(group => group.Contributors), citizenHours),
            BenefitsUndefinedReason = FairnessGap.ThoseWhoGainHaveNoQuintile,
        };
    }
}

/// <summary>What the contributors of one quintile gave.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Quintile">Which quintile.</param>
/// <param name="Contributors">How many contributors, each counted once.</param>
/// <param name="Hours">Hours of citizens' time.</param>
public sealed record QuintileLine(string Line, DeprivationQuintile Quintile, int Contributors, decimal Hours);

/// <summary>What all gave.</summary>
/// <param name="Line">Names the line in the statement.</param>
/// <param name="Contributors">How many contributors, each counted once.</param>
/// <param name="Hours">Hours of citizens' time.</param>
public sealed record QuintileTotal(string Line, int Contributors, decimal Hours);

/// <summary>A fifth of the areas of a country by deprivation, 1 the most deprived.</summary>
public enum DeprivationQuintile
{
    [JsonStringEnumMemberName("quintile-1")]
    First,

    [JsonStringEnumMemberName("quintile-2")]
    Second,

    [JsonStringEnumMemberName("quintile-3")]
    Third,

    [JsonStringEnumMemberName("quintile-4")]
    Fourth,

    [JsonStringEnumMemberName("quintile-5")]
    Fifth,

    /// <summary>The contributor has none.</summary>
    NotStated,

    /// <summary>What was known of the contributor has been erased since.</summary>
    Erased,

    /// <summary>Hours of entries that name no contributor, those that the community of a time bank gave among them, and all hours of a measure that is a level: of a stock no hours are put down to anybody, even where its entries name a contributor.</summary>
    NobodyNamed,
}

/// <summary>Why a figure of fairness is not given.</summary>
public enum FairnessGap
{
    /// <summary>Neither quintile nor income of those who gain is known.</summary>
    [JsonStringEnumMemberName("those_who_gain_have_no_quintile")]
    ThoseWhoGainHaveNoQuintile,
}
