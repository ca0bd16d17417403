namespace ValueLedger.Storage.Ledgers;

/// <summary>Why nothing can be written.</summary>
public enum LedgerUnavailability
{
    /// <summary>Another process holds the database's lock; nothing was recorded.</summary>
    DatabaseIsLocked,

    /// <summary>There is no room for what was to be written; nothing was recorded.</summary>
    DiskIsFull,

    /// <summary>What would be recorded now would be dated more than a day ahead of the clock; nothing was recorded.</summary>
    ClockIsBehindTheLog,

    /// <summary>What was written may or may not be on the disk, and this process writes nothing any more.</summary>
    LedgerCannotBeWritten,
}
