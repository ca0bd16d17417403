using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Access;

/// <summary>
/// Limits how many requests each key, or each person who signs in, may send, if a limit is set: a bucket of tokens for each, and the header
/// fields RateLimit-Policy and RateLimit of draft-ietf-httpapi-ratelimit-headers.
/// </summary>
internal sealed class KeyRates : IDisposable
{
    public const string PolicyHeader = "RateLimit-Policy";
    public const string Header = "RateLimit";

    private const string Policy = "\"key\"";

    private static readonly Caller Nobody = new(0, null);

    private readonly TokenBucketRateLimiterOptions _bucket;
    private readonly PartitionedRateLimiter<HttpContext> _limiter;
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
        _limiter = PartitionedRateLimiter.Create<HttpContext, Caller>(PartitionOf);
        _window = (int)Math.Ceiling(period.TotalSeconds);
        _policy = string.Create(CultureInfo.InvariantCulture, $"{Policy};q={tokens};w={_window}");
    }

    public static void Add(IServiceCollection services, Limits limits)
    {
        if (limits.RequestsPerSecond is not { } perSecond)
        {
            return;
        }

        services.AddSingleton(_ => new KeyRates(perSecond));
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<KeyRates>(
                (options, rates) =>
                {
                    options.GlobalLimiter = rates._limiter;
                    options.OnRejected = (rejected, _) => rates.RefuseAsync(rejected);
                }
            );
        services.AddRateLimiter(_ => { });
    }

    /// <summary>Must come after the key has been checked.</summary>
    public static void Use(WebApplication app)
    {
        if (app.Services.GetService<KeyRates>() is { } rates)
        {
            app.UseRateLimiter();
            app.Use(rates.TellAsync);
        }
    }

    public void Dispose() => _limiter.Dispose();

    private RateLimitPartition<Caller> PartitionOf(HttpContext context) =>
        Caller.Find(context.User) is { } caller
            ? RateLimitPartition.GetTokenBucketLimiter(caller.InAnyRequest, _ => _bucket)
            : RateLimitPartition.GetNoLimiter(Nobody);

    private Task TellAsync(HttpContext context, RequestDelegate next)
    {
        if (Caller.Find(context.User) is not null)
        {
            Tell(context, _limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0, _window);
        }

        return next(context);
    }

    private async ValueTask RefuseAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : _bucket.ReplenishmentPeriod;
        Tell(rejected.HttpContext, 0, (int)Math.Ceiling(wait.TotalSeconds));
        var message = $"The caller may send {_bucket.TokenLimit} requests in {_window} seconds.";
        await new Refused(LimitProblems.TooManyRequests.At("", message)) { RetryAfter = wait }.ExecuteAsync(rejected.HttpContext);
    }

    private void Tell(HttpContext context, long left, int seconds)
    {
        var headers = context.Response.Headers;
        headers[PolicyHeader] = _policy;
        headers[Header] = string.Create(CultureInfo.InvariantCulture, $"{Policy};r={left};t={seconds}");
    }
}
