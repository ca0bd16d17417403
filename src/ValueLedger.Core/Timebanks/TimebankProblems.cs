using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

public static class TimebankProblems
{
    public static readonly ProblemCode UnknownMember = new("unknown_member", 400, "No member of the time bank has this code");

    public static readonly ProblemCode MemberIsArchived = new(
        "member_is_archived",
        400,
        "The member is archived and takes part in no new exchanges"
    );

    public static readonly ProblemCode MemberHadNotJoined = new(
        "member_had_not_joined",
        400,
        "The member had not joined on the day of the exchange"
    );

    public static readonly ProblemCode GiverAndReceiverAreTheSame = new(
        "giver_and_receiver_are_the_same",
        400,
        "Giver and receiver of an exchange are the same"
    );

    public static readonly ProblemCode ProgrammeIsNoTimeBank = new(
        "programme_is_no_time_bank",
        400,
        "The programme has no time bank, because it has no members"
    );

    public static readonly ProblemCode CommunityStandsForTheOtherBank = new(
        "community_stands_for_the_other_bank",
        400,
        "In an exchange between two time banks the community stands for the other bank"
    );

    public static readonly ProblemCode OnlyExchangedHoursHaveEnds = new(
        "only_exchanged_hours_have_ends",
        400,
        "Only exchanged hours have a giver and a receiver"
    );

    public static readonly ProblemCode ContributorIsNotTheGivers = new(
        "contributor_is_not_the_givers",
        400,
        "The giver of an exchange is linked to another contributor"
    );

    public static readonly ProblemCode CommunityIsTheBankItself = new(
        "community_is_the_bank_itself",
        409,
        "The code of the community is reserved for the time bank itself"
    );

    public static readonly ProblemCode CommunityIsTheOtherEnd = new(
        "community_is_the_other_end",
        400,
        "Opening balances are against the community, which has none of its own"
    );

    public static readonly ProblemCode MemberIsNamedTwice = new("member_is_named_twice", 400, "A list has two balances for one member");

    public static readonly ProblemCode BalanceIsZero = new("balance_is_zero", 400, "An opening balance is zero");

    public static readonly ProblemCode UnknownOpeningBalances = new("unknown_opening_balances", 404, "No opening balances have this id");

    public static readonly ProblemCode OpeningBalancesAreAlreadyReversed = new(
        "opening_balances_are_already_reversed",
        409,
        "The opening balances have already been reversed"
    );

    public static readonly ProblemCode DebitLimitIsExceeded = new(
        "debit_limit_is_exceeded",
        409,
        "A member would owe more hours than the limit allows"
    );

    public static readonly ProblemCode MemberHasEarlierExchanges = new(
        "member_has_earlier_exchanges",
        409,
        "The member took part in exchanges before this joining day"
    );

    /// <summary>What can be wrong with the two ends of an entry that is an exchange.</summary>
    public static IReadOnlyList<ProblemCode> OfTheEnds { get; } =
    [
        CommunityStandsForTheOtherBank,
        ContributorIsNotTheGivers,
        DebitLimitIsExceeded,
        GiverAndReceiverAreTheSame,
        MemberHadNotJoined,
        MemberIsArchived,
        OnlyExchangedHoursHaveEnds,
        ProgrammeIsNoTimeBank,
        UnknownMember,
    ];
}
