namespace ValueLedger.Api.Http;

/// <summary>
/// What every answer says to those who keep or show it: nobody but the one who asked may keep it, and asks each time whether it still holds;
/// one that holds a secret nobody keeps. No browser runs or frames anything of it, unless it is a page that says what it loads itself.
/// </summary>
internal sealed class AnswerHeaders(RequestDelegate next)
{
    /// <summary>For what is no page.</summary>
    private const string NothingIsLoaded = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = context.GetEndpoint()?.Metadata.GetMetadata<HoldsSecret>() is null ? "private, no-cache" : "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = NothingIsLoaded;
        }
    }
}

/// <summary>Marks an endpoint whose answers hold a secret.</summary>
internal sealed class HoldsSecret;
