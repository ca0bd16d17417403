using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>What failures of PostgreSQL and of the connection to it mean.</summary>
internal static class PostgresFailure
{
    public static DatabaseFailureKind? KindOf(Exception failure) =>
        failure switch
        {
            PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } =>
                DatabaseFailureKind.IsLocked,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => DatabaseFailureKind.DiskIsFull,
            PostgresException
            {
                SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted
            } => DatabaseFailureKind.CannotBeWritten,
            _ when IsLostConnection(failure) => DatabaseFailureKind.IsUnreachable,
            _ => null,
        };

    public static bool IsInterruption(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    /// <summary>Whether the server is gone, or has ended the connection.</summary>
    public static bool IsLostConnection(Exception failure) =>
        failure switch
        {
            PostgresException answered => answered.SqlState.StartsWith("08", StringComparison.Ordinal)
                || answered.SqlState
                    is PostgresErrorCodes.AdminShutdown
                        or PostgresErrorCodes.CrashShutdown
                        or PostgresErrorCodes.CannotConnectNow,
            NpgsqlOperationInProgressException => false,
            NpgsqlException => true,
            ObjectDisposedException => true,
            InvalidOperationException { Source: "Npgsql" } => true,
            _ => false,
        };
}
