using Microsoft.AspNetCore.Http.Timeouts;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Http;

/// <summary>Stops waiting for a request after the seconds that are set.</summary>
internal static class RequestTimes
{
    /// <summary>Exempts an endpoint that streams everything there is, which may take a long time.</summary>
    public static TBuilder TakesItsTime<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new DisableRequestTimeoutAttribute());

    public static void AddRequestTimes(this IServiceCollection services, Limits limits)
    {
        if (limits.RequestSeconds is { } seconds)
        {
            services.AddRequestTimeouts(times =>
                times.DefaultPolicy = new RequestTimeoutPolicy
                {
                    Timeout = TimeSpan.FromSeconds(seconds),
                    TimeoutStatusCode = LimitProblems.RequestTookTooLong.Status,
                    WriteTimeoutResponse = context => AnswerAsync(context, seconds),
                }
            );
        }
    }

    public static void UseRequestTimes(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Limits>().RequestSeconds is not null)
        {
            app.UseRequestTimeouts();
        }
    }

    private static Task AnswerAsync(HttpContext context, int seconds)
    {
        // The time limit that ended the request must not end the answer, too.
        context.RequestAborted = CancellationToken.None;
        return new Refused(LimitProblems.RequestTookTooLong.At("", $"The request was not done within {seconds} seconds.")).ExecuteAsync(
            context
        );
    }
}
