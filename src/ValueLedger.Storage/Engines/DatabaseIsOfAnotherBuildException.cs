namespace ValueLedger.Storage.Engines;

/// <summary>The database was not made by this build, and this build cannot continue its records.</summary>
public sealed class DatabaseIsOfAnotherBuildException(string message) : IOException(message);
