using System.Globalization;
using System.Threading.RateLimiting;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Access;

/// <summary>
/// Limits how many requests each key, or each person who signs in, may send: a bucket of tokens for each, and the header fields
/// RateLimit-Policy and RateLimit of draft-ietf-httpapi-ratelimit-headers.
/// </summary>
internal sealed class KeyRates : IDisposable
{
    public const string PolicyHeader = "RateLimit-Policy";
    public const string Header = "RateLimit";

    private const string Policy = "\"key\"";

    private static readonly Caller Nobody = new(0, null);

    private readonly TokenBucketRateLimiterOptions _bucket;
    private readonly string _policy;
    private readonly int _window;

    private KeyRates(decimal perSecond)
    {
        var tokens = (int)Math.Max(1, Math.Floor(perSecond));
        var period = TimeSpan.FromSeconds((double)(tokens / perSecond));
        _bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = tokens,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = period,
            QueueLimit = 0,
        };
        Limiter = PartitionedRateLimiter.Create<HttpContext, Caller>(PartitionOf);
        _window = (int)Math.Ceiling(period.TotalSeconds);
        _policy = string.Create(CultureInfo.InvariantCulture, $"{Policy};q={tokens};w={_window}");
    }

    public static KeyRates? Of(Limits limits) => limits.RequestsPerSecond is { } perSecond ? new KeyRates(perSecond) : null;

    public PartitionedRateLimiter<HttpContext> Limiter { get; }

    public void Dispose() => Limiter.Dispose();

    private RateLimitPartition<Caller> PartitionOf(HttpContext context) =>
        Caller.Find(context.User) is { } caller
            ? RateLimitPartition.GetTokenBucketLimiter(caller.InAnyRequest, _ => _bucket)
            : RateLimitPartition.GetNoLimiter(Nobody);

    public Task TellAsync(HttpContext context, RequestDelegate next)
    {
        if (Caller.Find(context.User) is not null)
        {
            Tell(context, Limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0, _window);
        }

        return next(context);
    }

    public async Task RefuseAsync(HttpContext context, TimeSpan wait)
    {
        Tell(context, 0, (int)Math.Ceiling(wait.TotalSeconds));
        var message = $"The caller may send {_bucket.TokenLimit} requests in {_window} seconds.";
        await new Refused(LimitProblems.TooManyRequests.At("", message)) { RetryAfter = wait }.ExecuteAsync(context);
    }

    private void Tell(HttpContext context, long left, int seconds)
    {
        var headers = context.Response.Headers;
        headers[PolicyHeader] = _policy;
        headers[Header] = string.Create(CultureInfo.InvariantCulture, $"{Policy};r={left};t={seconds}");
    }
}
