using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>What SQLite's error codes mean.</summary>
internal static class SqliteFailure
{
    public static DatabaseFailureKind? KindOf(Exception failure) =>
        (failure as SqliteException)?.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED => DatabaseFailureKind.IsLocked,
            SQLITE_FULL => DatabaseFailureKind.DiskIsFull,
            // The index of the write-ahead log had no room to grow; SQLite never relies on it after a crash.
            SQLITE_IOERR when failure is SqliteException { SqliteExtendedErrorCode: SQLITE_IOERR_SHMSIZE } =>
                DatabaseFailureKind.DiskIsFull,
            SQLITE_IOERR or SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_CANTOPEN or SQLITE_READONLY or SQLITE_PERM or SQLITE_PROTOCOL =>
                DatabaseFailureKind.CannotBeWritten,
            _ => null,
        };

    public static bool IsInterruption(Exception failure) => failure is SqliteException { SqliteErrorCode: SQLITE_INTERRUPT };

    /// <summary>Whether a file is not a complete database.</summary>
    public static bool IsOfADamagedFile(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: SQLITE_CORRUPT or SQLITE_NOTADB };
}
