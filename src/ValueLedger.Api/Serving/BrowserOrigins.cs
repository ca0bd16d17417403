using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Serving;

/// <summary>Lets pages of the origins that are set call the server from a browser (CORS). They send a key or token themselves; no cookies are used.</summary>
internal static class BrowserOrigins
{
    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromHours(1);

    private static readonly string[] Methods =
    [
        HttpMethods.Get,
        HttpMethods.Head,
        HttpMethods.Post,
        HttpMethods.Put,
        HttpMethods.Patch,
        HttpMethods.Delete,
    ];

    private static readonly string[] Sent =
    [
        HeaderNames.Authorization,
        SentKeys.Header,
        HeaderNames.ContentType,
        HeaderNames.ContentEncoding,
        HeaderNames.IfMatch,
        HeaderNames.IfNoneMatch,
        RequestHeaderMetadata.IdempotencyKey.Name,
        RequestIds.Header,
        HeaderNames.TraceParent,
        HeaderNames.TraceState,
    ];

    private static readonly string[] Answered =
    [
        HeaderNames.ETag,
        HeaderNames.Location,
        HeaderNames.Link,
        HeaderNames.ContentDisposition,
        ResponseHeaderMetadata.IdempotencyReplayed.Name,
        HeaderNames.RetryAfter,
        KeyRates.PolicyHeader,
        KeyRates.Header,
        RequestIds.Header,
        HeaderNames.WWWAuthenticate,
        HeaderNames.Allow,
        HeaderNames.AcceptEncoding,
    ];

    public static void Add(IServiceCollection services, IReadOnlyList<string> origins)
    {
        if (origins.Count > 0)
        {
            services.AddCors(cors => cors.AddDefaultPolicy(policy => Allow(policy, origins)));
        }
    }

    /// <summary>Must come before keys are checked: a browser asks without one whether it may send the request.</summary>
    public static void Use(WebApplication app)
    {
        if (app.Services.GetRequiredService<LedgerSettings>().Origins.Count > 0)
        {
            app.Use(VaryAsync);
            app.UseCors();
        }
    }

    /// <summary>The framework leaves this out where only one origin is allowed, although the answer to others differs.</summary>
    private static Task VaryAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (!context.Response.Headers.Vary.ToString().Contains(HeaderNames.Origin, StringComparison.OrdinalIgnoreCase))
            {
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Allow(CorsPolicyBuilder policy, IReadOnlyList<string> origins) =>
        policy
            .WithOrigins([.. origins])
            .WithMethods(Methods)
            .WithHeaders(Sent)
            .WithExposedHeaders(Answered)
            .SetPreflightMaxAge(UntilAskedAgain);
}
