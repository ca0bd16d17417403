namespace ValueLedger.Storage.Engines;

/// <summary>Another process has the database open; only one process may.</summary>
public sealed class DatabaseIsServedException(string database, Exception taken)
    : IOException($"Another process has {database} open.", taken);
