using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>How much an outcome changed.</summary>
/// <param name="Value">Six decimals; null with a reason.</param>
/// <param name="Low">The lower end of the interval of 95 %; null with a reason.</param>
/// <param name="High">The upper end of that interval.</param>
/// <param name="Against">What it is compared with; null where there is nothing.</param>
/// <param name="UndefinedReason">Why there is no change; null where there is one.</param>
/// <param name="IntervalUndefinedReason">Why there is no interval; null where there is one.</param>
public sealed record ChangeFigure(
    decimal? Value,
    decimal? Low,
    decimal? High,
    ChangeAgainst? Against,
    ChangeGap? UndefinedReason,
    ChangeGap? IntervalUndefinedReason
);

/// <summary>What an outcome is compared with.</summary>
public enum ChangeAgainst
{
    Baseline,
    Comparator,
}

/// <summary>Why there is no change, or no interval of it.</summary>
public enum ChangeGap
{
    /// <summary>Nothing was recorded, or what was recorded does not add up.</summary>
    [JsonStringEnumMemberName("nothing_observed")]
    NothingObserved,

    /// <summary>Neither a baseline nor a comparator is stated.</summary>
    [JsonStringEnumMemberName("nothing_to_compare_with")]
    NothingToCompareWith,

    /// <summary>A change of nothing has no share.</summary>
    [JsonStringEnumMemberName("baseline_is_zero")]
    BaselineIsZero,

    /// <summary>Only shares of people have an interval.</summary>
    [JsonStringEnumMemberName("only_shares_have_an_interval")]
    OnlySharesHaveAnInterval,

    /// <summary>Nobody of those asked or followed: the logarithm of the ratio is not defined.</summary>
    [JsonStringEnumMemberName("share_is_zero")]
    ShareIsZero,
}
