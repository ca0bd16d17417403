namespace ValueLedger.Scenarios.Tests.Crashes;

/// <summary>Something that is sent to a server which may be killed at any moment; it remembers what was acknowledged.</summary>
internal interface ILoad
{
    /// <summary>How much was acknowledged since the beginning.</summary>
    int Acknowledged { get; }

    /// <summary>Waits for a moment at which to kill, chosen by chance among those that the load goes through.</summary>
    Task MomentAsync(Random random);

    /// <summary>Records what it needs, before the first kill.</summary>
    Task PrepareAsync(HttpClient http);

    /// <summary>Sends until the server is gone or it is told to end. Begins with what had no answer last time, sent again as it
    /// was.</summary>
    Task SendAsync(HttpClient http, CancellationToken enough);

    /// <summary>Everything that was acknowledged is there exactly once, and nothing else.</summary>
    Task CheckAsync(HttpClient http);
}
