namespace ValueLedger.Storage;

/// <summary>Another process has the database open; only one may.</summary>
public sealed class DatabaseIsServedException(string filePath, Exception taken)
    : IOException($"Another process has {filePath} open.", taken);
