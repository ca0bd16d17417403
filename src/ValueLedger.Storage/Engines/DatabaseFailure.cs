using System.Data.Common;
using ValueLedger.Storage.Engines.Postgres;
using ValueLedger.Storage.Engines.Sqlite;

namespace ValueLedger.Storage.Engines;

/// <summary>What a failure of the engine means to readers and writers.</summary>
public static class DatabaseFailure
{
    /// <summary>Whether the engine failed, and not its caller.</summary>
    public static bool Is(Exception failure) => failure is DbException || IsUnreachable(failure);

    /// <summary>Whether there is no room on the disk.</summary>
    public static bool IsOfAFullDisk(Exception failure) => KindOf(failure) == DatabaseFailureKind.DiskIsFull;

    /// <summary>Whether the engine cannot be reached for now.</summary>
    public static bool IsUnreachable(Exception failure) => KindOf(failure) == DatabaseFailureKind.IsUnreachable;

    /// <summary>Null when the statement is at fault and not the disk or the database.</summary>
    internal static DatabaseFailureKind? KindOf(Exception failure) => SqliteFailure.KindOf(failure) ?? PostgresFailure.KindOf(failure);

    /// <summary>Whether a query was cancelled by <see cref="ILedgerConnection.Interrupt"/>.</summary>
    internal static bool IsInterruption(Exception failure) =>
        SqliteFailure.IsInterruption(failure) || PostgresFailure.IsInterruption(failure);
}

internal enum DatabaseFailureKind
{
    IsUnreachable,
    IsLocked,
    DiskIsFull,
    CannotBeWritten,
}
