using ValueLedger.Api.Http.Answers;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Access;

/// <summary>Answers a caller whose key another server revoked after this one had let it in.</summary>
internal sealed class RevokedActors(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (ActorIsRevokedException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await new Refused(AccessProblems.KeyIsRevoked.At("", "The key was revoked.")).ExecuteAsync(context);
        }
    }
}
