using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>The two ends of an exchange in a time bank. Members are numbered within their programme; 0 is the community.</summary>
/// <param name="Giver">Who gave the hours, and is credited for them.</param>
/// <param name="Receiver">Who received them; never the giver.</param>
public sealed record ExchangeEnds(Coded Giver, Coded Receiver);

/// <summary>The ends of an exchange as sent with an entry, before they are checked.</summary>
public sealed record ExchangeEndsDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        TimebankProblems.ContributorIsNotTheGivers,
        TimebankProblems.DebitLimitIsExceeded,
        TimebankProblems.GiverAndReceiverAreTheSame,
        TimebankProblems.MemberHadNotJoined,
        TimebankProblems.MemberIsArchived,
        TimebankProblems.OnlyExchangedHoursHaveEnds,
        TimebankProblems.UnknownMember,
    ];

    /// <summary>Code of the member who gives the hours, or 'community' for the time bank itself.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Giver { get; init; }

    /// <summary>Code of the member who receives them, or 'community' for the time bank itself; must differ from the giver.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Receiver { get; init; }

    /// <summary>What was done, in words; can be erased.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Service { get; init; }
}
