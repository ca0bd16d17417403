using NodaTime;

namespace ValueLedger.Core.Timebanks;

/// <summary>What a summary of a time bank is made of.</summary>
/// <param name="Members">How many there are at the end of the period, the community among them.</param>
/// <param name="Opening">What each member gave, received and brought along before the period, by number.</param>
/// <param name="Days">What stands of the period, in any order.</param>
/// <param name="BroughtAlong">What was brought along within the period, in any order; it moves balances and is no exchange.</param>
public sealed record TimebankSources(
    long Members, IReadOnlyDictionary<int, Balance> Opening, IReadOnlyList<MemberDay> Days, IReadOnlyList<HoursBroughtAlong> BroughtAlong);

/// <summary>Hours of an older system.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Date">The day from whose end on they count.</param>
/// <param name="Hours">Below zero where they are owed; with the opposite sign where they are reversed.</param>
public readonly record struct HoursBroughtAlong(int Member, LocalDate Date, decimal Hours);

/// <summary>What stands between a member and another on one day, as the member sees it.</summary>
/// <param name="Member">Number of the member.</param>
/// <param name="Other">Number of the other.</param>
/// <param name="Date">The day.</param>
/// <param name="Moved">Hours given to the other and received from it.</param>
/// <param name="TimesGiven">In how many exchanges.</param>
/// <param name="TimesReceived">In how many exchanges.</param>
public sealed record MemberDay(int Member, int Other, LocalDate Date, Balance Moved, long TimesGiven, long TimesReceived);
