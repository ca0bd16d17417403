namespace ValueLedger.Storage.Engines;

/// <summary>Another process has the database open; only one may.</summary>
public sealed class DatabaseIsServedException(string database, Exception taken)
    : IOException($"Another process has {database} open.", taken);

/// <summary>The database was not made by this build, and what it holds cannot be gone on with.</summary>
public sealed class DatabaseIsOfAnotherBuildException(string message) : IOException(message);
