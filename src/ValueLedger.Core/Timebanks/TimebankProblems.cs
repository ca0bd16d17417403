using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

public static class TimebankProblems
{
    public static readonly ProblemCode UnknownMember = new("unknown_member", 400, "No member of the time bank has this code");

    public static readonly ProblemCode MemberIsArchived = new("member_is_archived", 400, "The member takes part in no new exchanges");

    public static readonly ProblemCode MemberHadNotJoined = new("member_had_not_joined", 400, "The member had not joined on the day of the exchange");

    public static readonly ProblemCode GiverAndReceiverAreTheSame = new("giver_and_receiver_are_the_same", 400, "Nobody exchanges hours with themselves");

    public static readonly ProblemCode OnlyExchangedHoursHaveEnds = new("only_exchanged_hours_have_ends", 400, "Only exchanged hours have a giver and a receiver");

    public static readonly ProblemCode ContributorIsNotTheGivers = new("contributor_is_not_the_givers", 400, "The giver of an exchange is linked to another contributor");

    public static readonly ProblemCode CommunityIsTheBankItself = new("community_is_the_bank_itself", 409, "The community is a member of every time bank and cannot be replaced");

    public static readonly ProblemCode MemberHasEarlierExchanges = new("member_has_earlier_exchanges", 409, "The member took part in exchanges before this day");
}
