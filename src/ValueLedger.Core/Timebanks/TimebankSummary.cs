using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace ValueLedger.Core.Timebanks;

/// <summary>The figures of a time bank for a period, as known at a moment. Credits have no price.</summary>
public sealed record TimebankSummary
{
    /// <summary>Code of the programme that runs the time bank.</summary>
    public required string Programme { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Number of records in the log at that moment.</summary>
    public required long LogSize { get; init; }

    /// <summary>Number of members who had joined by the last day, including the community and archived members.</summary>
    public required long Members { get; init; }

    /// <summary>Number of members who gave or received in the period, in exchanges with other time banks too; including the
    /// community.</summary>
    public required long ActiveMembers { get; init; }

    /// <summary>Number of members who both gave and received in the period.</summary>
    public required long TwoWayMembers { get; init; }

    /// <summary>Number of exchanges in the period whose giver is a member of this time bank.</summary>
    public required long Exchanges { get; init; }

    /// <summary>Hours that members of this time bank gave in the period, to members of other banks too, each hour counted once.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Sum of all balances at the end of the last day, in hours: always zero, because every credit is somebody else's
    /// debit.</summary>
    public required decimal SumOfBalances { get; init; }

    /// <summary>Sum of the positive balances at the end of the last day, in hours.</summary>
    public required decimal PositiveOutstanding { get; init; }

    /// <summary>How often the outstanding credits changed hands: hours exchanged over the average of the daily sums of positive balances,
    /// each taken at the end of a day of the period; six decimals.</summary>
    public required decimal? Velocity { get; init; }

    [Description("Why there is no velocity; null when there is one.")]
    public required TimebankUndefinedReason? VelocityUndefinedReason { get; init; }

    /// <summary>Of the directed pairs of members with an exchange in the period whose giver is a member of this time bank, the share that
    /// also have one in the opposite direction; six decimals.</summary>
    public required decimal? Reciprocity { get; init; }

    [Description("Why there is no reciprocity; null when there is one.")]
    public required TimebankUndefinedReason? ReciprocityUndefinedReason { get; init; }

    [Description(
        "Hours exchanged in the period with other time banks, bank by bank in the order of their codes; empty when there are none."
    )]
    public required IReadOnlyList<HoursWithOtherBank> OtherBanks { get; init; }
}

/// <summary>What members of a time bank exchanged with members of another.</summary>
/// <param name="Programme">Code of the programme that runs the other time bank.</param>
/// <param name="Given">Hours given to members of the other bank; they are among the hours of this bank.</param>
/// <param name="Received">Hours received from members of the other bank; they are among the hours of that bank.</param>
public sealed record HoursWithOtherBank(string Programme, decimal Given, decimal Received);

/// <summary>Why a ratio of a time bank is undefined.</summary>
public enum TimebankUndefinedReason
{
    /// <summary>Nobody had a positive balance at the end of any day of the period.</summary>
    [JsonStringEnumMemberName("no_positive_balance")]
    NoPositiveBalance,

    /// <summary>Nothing was exchanged in the period.</summary>
    [JsonStringEnumMemberName("no_exchange")]
    NoExchange,
}
