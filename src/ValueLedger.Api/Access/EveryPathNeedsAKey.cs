using Microsoft.AspNetCore.Authentication;

namespace ValueLedger.Api.Access;

/// <summary>Requires a key or token for every path under /v1, even one that does not exist, so that nobody can find out without one which paths
/// exist.</summary>
public sealed class EveryPathNeedsAKey(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (
            context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)
            && context.User.Identity is not { IsAuthenticated: true }
        )
        {
            await context.ChallengeAsync();
            return;
        }

        await next(context);
    }
}
