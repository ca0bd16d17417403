using NodaTime;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// When the next record of a log is recorded: at the clock's present time, or later when the log or an answer is ahead of it. Without a
/// limit, a clock that was once far ahead would silently date every later record until the real time caught up.
/// </summary>
/// <param name="Now">What the clock shows.</param>
/// <param name="AnsweredUpTo">Nothing may be recorded at or before this moment any more, in any log.</param>
internal readonly record struct LogClock(Instant Now, Instant AnsweredUpTo)
{
    /// <summary>A record further ahead of the clock is recorded only after an operator has accepted it.</summary>
    public static readonly Duration MostAhead = Duration.FromDays(1);

    private static readonly Duration Tick = Duration.FromTicks(10);

    /// <summary>The time of a record that follows one recorded at that moment; in whole microseconds.</summary>
    public Instant Next(Instant lastRecordedAt) =>
        Instant.Max(Instant.Max(Now, AnsweredUpTo + Tick).ToMicros().ToInstant(), lastRecordedAt + Tick);

    public bool IsTooFarAhead(Instant recordedAt) => recordedAt - Now > MostAhead;
}
