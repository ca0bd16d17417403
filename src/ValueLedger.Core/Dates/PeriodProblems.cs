using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Dates;

public static class PeriodProblems
{
    public static readonly ProblemCode PeriodEndsBeforeItStarts = new("period_ends_before_it_starts", 400, "A period ends before it starts");

    public static readonly ProblemCode KnownAtIsInTheFuture = new("known_at_is_in_the_future", 400, "Nobody knows yet what will be known then");

    /// <summary>
    /// The moment as of which everything is known, inclusive: any up to now, and up to the last record, which may have been recorded by a
    /// clock that was ahead. What was known at a later one can still change.
    /// </summary>
    /// <param name="checks">Where it is told.</param>
    /// <param name="knownAt">Null for the moment of the last record.</param>
    /// <param name="now">What the clock shows.</param>
    /// <param name="lastRecordedAt">When the last record of the log was recorded.</param>
    public static void KnownAt(this Checks checks, Instant? knownAt, Instant now, Instant lastRecordedAt) => checks.Require(
        knownAt is not { } moment || moment <= now || moment <= lastRecordedAt,
        KnownAtIsInTheFuture,
        "/knownAt",
        "The moment is later than now and later than the last record, so that nobody knows yet what will be known then.");
}
