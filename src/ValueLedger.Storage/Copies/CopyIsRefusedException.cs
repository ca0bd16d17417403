namespace ValueLedger.Storage.Copies;

/// <summary>Nothing was copied, for the reason that the message tells.</summary>
public sealed class CopyIsRefusedException(string message) : IOException(message);
