using NodaTime;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Nothing can be written, either for now or until the server is restarted. Readers can continue.</summary>
public sealed class LedgerUnavailableException : Exception
{
    private LedgerUnavailableException(LedgerUnavailability reason, Exception? cause)
        : base($"The ledger takes no records: {reason}.", cause) => Reason = reason;

    private LedgerUnavailableException(string sentence)
        : base(sentence) => Reason = LedgerUnavailability.ClockIsBehindTheLog;

    public LedgerUnavailability Reason { get; }

    internal static LedgerUnavailableException ClockIsBehind(Instant clock, Instant recordedAt) =>
        new(
            $"The server's clock shows {clock}, and the next record would be dated {recordedAt}: more than a day ahead, since the clock was once ahead. Nothing was recorded. "
                + "Set the clock right if it is wrong now; otherwise the server's operator accepts it with the command 'verify --accept-clock', which records it in the log."
        );

    internal static LedgerUnavailableException ForGood(Exception? cause) =>
        cause as LedgerUnavailableException ?? new LedgerUnavailableException(LedgerUnavailability.LedgerCannotBeWritten, cause);

    /// <summary>There is no room for a file beside the ledger.</summary>
    public static LedgerUnavailableException FullDisk(Exception cause) => new(LedgerUnavailability.DiskIsFull, cause);

    /// <summary>How a failed commit is reported: a fault of the disk or of the file as such, or anything else unchanged.</summary>
    internal static Exception ToldAs(Exception failure) =>
        failure switch
        {
            _ when ReasonOf(failure) is { } reason => new LedgerUnavailableException(reason, failure),
            IOException => ForGood(failure),
            _ => failure,
        };

    /// <summary>Whether the disk or the file is at fault and not the statement.</summary>
    internal static bool IsOfTheDisk(Exception failure) => ReasonOf(failure) is not null;

    public static bool IsForGood(Exception failure) =>
        failure is LedgerUnavailableException { Reason: LedgerUnavailability.LedgerCannotBeWritten };

    private static LedgerUnavailability? ReasonOf(Exception failure) =>
        DatabaseFailure.KindOf(failure) switch
        {
            DatabaseFailureKind.IsLocked => LedgerUnavailability.DatabaseIsLocked,
            DatabaseFailureKind.IsUnreachable => LedgerUnavailability.DatabaseIsUnreachable,
            DatabaseFailureKind.DiskIsFull => LedgerUnavailability.DiskIsFull,
            DatabaseFailureKind.CannotBeWritten => LedgerUnavailability.LedgerCannotBeWritten,
            _ => null,
        };
}

/// <summary>Why nothing can be written.</summary>
public enum LedgerUnavailability
{
    /// <summary>Another process holds the database's lock; nothing was recorded.</summary>
    DatabaseIsLocked,

    /// <summary>The database's server cannot be reached; nothing was recorded.</summary>
    DatabaseIsUnreachable,

    /// <summary>There is no room for what was to be written; nothing was recorded.</summary>
    DiskIsFull,

    /// <summary>What would be recorded now would be dated more than a day ahead of the clock; nothing was recorded.</summary>
    ClockIsBehindTheLog,

    /// <summary>What was written may or may not be on the disk, and this process writes nothing any more.</summary>
    LedgerCannotBeWritten,
}
