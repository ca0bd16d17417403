namespace ValueLedger.Cli.Commands;

/// <summary>The command was not used correctly; the message says how to use it.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
