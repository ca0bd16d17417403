using NodaTime;

namespace ValueLedger.Core.Timebanks;

/// <summary>The data behind a summary of a time bank.</summary>
/// <param name="Members">Number of members at the end of the period, including the community.</param>
/// <param name="Opening">What each member gave, received and brought along before the period, by number.</param>
/// <param name="Days">The exchanges of the period, in any order.</param>
/// <param name="BroughtAlong">Balances brought from an older system within the period, in any order; they change balances but are not
/// exchanges.</param>
public sealed record TimebankSources(
    long Members,
    IReadOnlyDictionary<int, Balance> Opening,
    IReadOnlyList<MemberDay> Days,
    IReadOnlyList<HoursBroughtAlong> BroughtAlong
);

/// <summary>Hours from an older system.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Date">The day at whose end they start to count.</param>
/// <param name="Hours">Negative where they are owed; with the opposite sign where they are reversed.</param>
public readonly record struct HoursBroughtAlong(int Member, LocalDate Date, decimal Hours);

/// <summary>The exchanges between a member and another on one day, from the member's point of view.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Other">Number of the other.</param>
/// <param name="Date">The day.</param>
/// <param name="Moved">Hours given to the other member and received from them.</param>
/// <param name="TimesGiven">Number of exchanges in which the member gave.</param>
/// <param name="TimesReceived">Number of exchanges in which the member received.</param>
public sealed record MemberDay(int Member, int Other, LocalDate Date, Balance Moved, long TimesGiven, long TimesReceived)
{
    /// <summary>Code of the programme of the other time bank; null within one bank.</summary>
    public string? OtherProgramme { get; init; }

    /// <summary>Whether the community stands for the other bank: that changes its balance, and it gave and received nothing.</summary>
    public bool StandsForTheOtherBank => OtherProgramme is not null && Member == Timebanks.Member.Community.Number;
}
