using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Access;

/// <summary>How many requests are accepted: of an organisation at once, and of a key in a while, if that is set.</summary>
internal static class RequestLimits
{
    public static void Add(IServiceCollection services, Limits limits)
    {
        if (KeyRates.Of(limits) is { } made)
        {
            services.AddSingleton(made);
        }

        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IServiceProvider>(
                (options, all) =>
                {
                    var rates = all.GetService<KeyRates>();
                    var atOnce = OrganisationLoad.Limiter(limits);
                    options.GlobalLimiter = rates is null ? atOnce : PartitionedRateLimiter.CreateChained(atOnce, rates.Limiter);
                    options.OnRejected = (rejected, _) =>
                        // Only a key's rate knows when there will be room.
                        new ValueTask(
                            rates is not null && rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
                                ? rates.RefuseAsync(rejected.HttpContext, wait)
                                : OrganisationLoad.RefuseAsync(rejected.HttpContext, limits)
                        );
                }
            );
        services.AddRateLimiter(_ => { });
    }

    /// <summary>Must come after the key has been checked.</summary>
    public static void Use(WebApplication app)
    {
        app.UseRateLimiter();
        if (app.Services.GetService<KeyRates>() is { } rates)
        {
            app.Use(rates.TellAsync);
        }
    }
}
