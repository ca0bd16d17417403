using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Dates;

public static class PeriodProblems
{
    public static readonly ProblemCode PeriodEndsBeforeItStarts = new("period_ends_before_it_starts", 400, "A period ends before it starts");

    public static readonly ProblemCode KnownAtIsInTheFuture = new("known_at_is_in_the_future", 400, "Nobody knows yet what will be known then");
}
