using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Names somebody who signed in for the first time in the log, before the first request that may record something.</summary>
public sealed class RecordedIdentities(RequestDelegate next, Identities identities)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Caller.Find(context.User) is { Identity: { } identity, KeySequence: Caller.NotRecorded } caller && MayRecord(context))
        {
            var actor = await identities.AddAsync(caller.Organisation, identity, context.RequestAborted);
            context.User = Caller.Recorded(context.User, actor);
        }

        await next(context);
    }

    private static bool MayRecord(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<RecordsNothing>() is null
        && !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.Request.Query["dryRun"] != "true";
}
