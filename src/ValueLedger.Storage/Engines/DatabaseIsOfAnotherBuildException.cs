namespace ValueLedger.Storage.Engines;

/// <summary>The database was not made by this build, and what it holds cannot be gone on with.</summary>
public sealed class DatabaseIsOfAnotherBuildException(string message) : IOException(message);
