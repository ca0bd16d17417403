namespace ValueLedger.Storage.Engines;

/// <summary>Another process has the database, or the files beside it, and only one may.</summary>
public sealed class DatabaseIsServedException(string sentence, Exception taken) : IOException(sentence, taken);
