using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Why a running server cannot record.</summary>
public static class ServingProblems
{
    public static readonly ProblemCode DatabaseIsLocked = new("database_is_locked", 503, "Another process has locked the database");

    public static readonly ProblemCode DatabaseIsUnreachable = new(
        "database_is_unreachable",
        503,
        "The database's server cannot be reached"
    );

    public static readonly ProblemCode DiskIsFull = new("disk_is_full", 503, "The disk is full");

    public static readonly ProblemCode ClockIsBehindTheLog = new("clock_is_behind_the_log", 503, "The clock is behind the log");

    public static readonly ProblemCode LedgerCannotBeWritten = new("ledger_cannot_be_written", 503, "The ledger can no longer be written");
}
