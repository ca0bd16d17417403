using NodaTime;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// When the next record of a log is recorded: at the moment that the clock shows, or later where the log, or an answer, is ahead of it. A
/// clock that was once far ahead would otherwise date every later record, in silence, for as long as it was ahead.
/// </summary>
/// <param name="Now">What the clock shows.</param>
/// <param name="AnsweredUpTo">Nothing may be recorded at or before this moment any more, in any log.</param>
internal readonly record struct LogClock(Instant Now, Instant AnsweredUpTo)
{
    /// <summary>A record further ahead of the clock is recorded only after an operator has accepted it.</summary>
    public static readonly Duration MostAhead = Duration.FromDays(1);

    private static readonly Duration Tick = Duration.FromTicks(10);

    /// <summary>When a record is recorded that follows one of that moment; in whole microseconds.</summary>
    public Instant Next(Instant lastRecordedAt) => Instant.Max(Instant.Max(Now, AnsweredUpTo + Tick).ToMicros().ToInstant(), lastRecordedAt + Tick);

    public bool IsTooFarAhead(Instant recordedAt) => recordedAt - Now > MostAhead;
}
