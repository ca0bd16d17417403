namespace ValueLedger.Client.Transport;

internal static class RetryAfter
{
    /// <summary>How long the server asks to wait; null when it does not.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } moment } => moment > now ? moment - now : TimeSpan.Zero,
        _ => null,
    };
}
