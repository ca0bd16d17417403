using NodaTime;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Dates;

public static class PeriodProblems
{
    public static readonly ProblemCode PeriodEndsBeforeItStarts = new(
        "period_ends_before_it_starts",
        400,
        "A period ends before it starts"
    );

    public static readonly ProblemCode KnownAtIsInTheFuture = new(
        "known_at_is_in_the_future",
        400,
        "The moment is in the future, so it is not yet known what will be recorded by then"
    );

    /// <summary>
    /// Checks the moment up to which records are known, inclusive. It may be any moment up to now or up to the last record, which may have
    /// been recorded by a clock that was ahead. For a later moment, what is known could still change.
    /// </summary>
    /// <param name="checks">Where problems are added.</param>
    /// <param name="knownAt">Null for the moment of the last record.</param>
    /// <param name="now">The time of the clock.</param>
    /// <param name="lastRecordedAt">When the last record of the log was recorded.</param>
    public static void KnownAt(this Checks checks, Instant? knownAt, Instant now, Instant lastRecordedAt) =>
        checks.Require(
            knownAt is not { } moment || moment <= now || moment <= lastRecordedAt,
            KnownAtIsInTheFuture,
            "/knownAt",
            "The moment is later than now and later than the last record, so it is not yet known what will be recorded by then."
        );
}
