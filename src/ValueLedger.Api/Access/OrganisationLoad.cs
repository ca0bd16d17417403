using System.Threading.RateLimiting;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Access;

/// <summary>Limits how many requests of one organisation are in work at once, so that others need not wait behind them.</summary>
internal static class OrganisationLoad
{
    private const int Nobody = 0;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static PartitionedRateLimiter<HttpContext> Limiter(Limits limits)
    {
        var atOnce = new ConcurrencyLimiterOptions { PermitLimit = limits.RequestsAtOnce, QueueLimit = 0 };
        return PartitionedRateLimiter.Create<HttpContext, int>(context =>
            Caller.Find(context.User) is { } caller
                ? RateLimitPartition.GetConcurrencyLimiter(caller.Organisation, _ => atOnce)
                : RateLimitPartition.GetNoLimiter(Nobody)
        );
    }

    public static Task RefuseAsync(HttpContext context, Limits limits)
    {
        var message =
            $"The organisation has {limits.RequestsAtOnce} requests in work, as many as it may at once; send this one again in a second.";
        return new Refused(LimitProblems.TooManyRequests.At("", message)) { RetryAfter = Pause }.ExecuteAsync(context);
    }
}
