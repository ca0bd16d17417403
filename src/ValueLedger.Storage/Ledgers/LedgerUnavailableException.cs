using Microsoft.Data.Sqlite;
using NodaTime;
using static SQLitePCL.raw;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Nothing can be written, for now or until the server is started again. Readers go on.</summary>
public sealed class LedgerUnavailableException : Exception
{
    private LedgerUnavailableException(LedgerUnavailability reason, Exception? cause)
        : base($"The ledger takes no records: {reason}.", cause) => Reason = reason;

    private LedgerUnavailableException(string sentence)
        : base(sentence) => Reason = LedgerUnavailability.ClockIsBehindTheLog;

    public LedgerUnavailability Reason { get; }

    internal static LedgerUnavailableException ClockIsBehind(Instant clock, Instant recordedAt) => new(
        $"The server's clock shows {clock}, and the next record would be dated {recordedAt}: more than a day ahead, since the clock was once ahead. Nothing was recorded. "
        + "Set the clock right if it is wrong now; otherwise the server's operator accepts it with the command 'verify --accept-clock', which records it in the log.");

    internal static LedgerUnavailableException ForGood(Exception? cause) =>
        cause as LedgerUnavailableException ?? new LedgerUnavailableException(LedgerUnavailability.LedgerCannotBeWritten, cause);

    /// <summary>There is no room for a file beside the ledger.</summary>
    public static LedgerUnavailableException FullDisk(Exception cause) => new(LedgerUnavailability.DiskIsFull, cause);

    /// <summary>What a failed commit is told as: a fault of the disk or of the file as such, anything else as it is.</summary>
    internal static Exception ToldAs(Exception failure) => failure switch
    {
        SqliteException sqlite when ReasonOf(sqlite) is { } reason => new LedgerUnavailableException(reason, sqlite),
        IOException => ForGood(failure),
        _ => failure,
    };

    /// <summary>Whether the disk or the file is at fault, and not the statement.</summary>
    internal static bool IsOfTheDisk(Exception failure) => failure is SqliteException sqlite && ReasonOf(sqlite) is not null;

    public static bool IsForGood(Exception failure) => failure is LedgerUnavailableException { Reason: LedgerUnavailability.LedgerCannotBeWritten };

    private static LedgerUnavailability? ReasonOf(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => LedgerUnavailability.DatabaseIsLocked,
        SQLITE_FULL => LedgerUnavailability.DiskIsFull,
        // The index of the write-ahead log found no room to grow; nothing of it is ever relied on after a crash.
        SQLITE_IOERR when failure.SqliteExtendedErrorCode == SQLITE_IOERR_SHMSIZE => LedgerUnavailability.DiskIsFull,
        SQLITE_IOERR or SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_CANTOPEN or SQLITE_READONLY or SQLITE_PERM or SQLITE_PROTOCOL => LedgerUnavailability.LedgerCannotBeWritten,
        _ => null,
    };
}
