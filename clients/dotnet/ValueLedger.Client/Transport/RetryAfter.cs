namespace ValueLedger.Client.Transport;

internal static class RetryAfter
{
    /// <summary>How long the server asks to wait; null if it does not ask.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now) =>
        answer.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } moment } => moment > now ? moment - now : TimeSpan.Zero,
            _ => null,
        };
}
