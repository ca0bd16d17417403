using Microsoft.AspNetCore.Authentication;

namespace ValueLedger.Api.Access;

/// <summary>Asks for a key under /v1 even where there is nothing, so that nobody without one learns what there is.</summary>
public sealed class EveryPathNeedsAKey(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase) && context.User.Identity is not { IsAuthenticated: true })
        {
            await context.ChallengeAsync();
            return;
        }

        await next(context);
    }
}
