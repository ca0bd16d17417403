namespace ValueLedger.Client;

/// <summary>
/// How often a request is sent again, and after which pauses. As they stand, these options outlast a restart of the server: the pauses add up
/// to at least half a minute.
/// </summary>
public sealed class ValueLedgerRetryOptions
{
    /// <summary>The most times that a request is sent again; 0 for never.</summary>
    public int MaxRetries { get; set; } = 6;

    /// <summary>The pause before the second attempt, give or take a fifth.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(800);

    /// <summary>The longest pause. If the server asks for a longer one, that is how long the client waits, unless it is longer than
    /// <see cref="ValueLedgerClientOptions.Timeout"/>.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Whether pauses grow.</summary>
    public ValueLedgerRetryMode Mode { get; set; } = ValueLedgerRetryMode.Exponential;

    /// <summary>What is wrong with the options, one sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (MaxRetries < 0)
        {
            yield return "Retry.MaxRetries must be 0 or more.";
        }

        if (Delay < TimeSpan.Zero || Delay > TimeSpan.FromDays(1) || MaxDelay < Delay || MaxDelay > TimeSpan.FromDays(1))
        {
            yield return "Retry.Delay must be 0 or more, Retry.MaxDelay must not be shorter, and neither may be longer than a day.";
        }

        if (!Enum.IsDefined(Mode))
        {
            yield return "Retry.Mode must be Fixed or Exponential.";
        }
    }

    internal ValueLedgerRetryOptions Copy() => (ValueLedgerRetryOptions)MemberwiseClone();

    /// <summary>How long to wait before another attempt.</summary>
    /// <param name="failed">How many attempts have failed, from 1.</param>
    /// <param name="chance">0 to 1; clients that failed together do not come back together.</param>
    internal TimeSpan Pause(int failed, double chance)
    {
        var grown = Mode == ValueLedgerRetryMode.Exponential ? Math.Pow(2, failed - 1) : 1;
        var pause = Delay.TotalSeconds * grown * (0.8 + (0.4 * chance));
        return TimeSpan.FromSeconds(Math.Min(pause, MaxDelay.TotalSeconds));
    }
}

/// <summary>Whether pauses between attempts grow.</summary>
public enum ValueLedgerRetryMode
{
    /// <summary>Each pause is as long as the first.</summary>
    Fixed,

    /// <summary>Each pause is twice as long as the one before.</summary>
    Exponential,
}
