namespace ValueLedger.Cli.Packs;

/// <summary>The first thing of a pack that does not hold.</summary>
/// <param name="check">What was being checked.</param>
/// <param name="message">What does not hold, in a sentence.</param>
internal sealed class PackDoesNotHoldException(string check, string message) : Exception(message)
{
    public string Check { get; } = check;
}
