namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// Headers on every answer for caches and browsers: only the one who asked may keep it, and must check each time whether it is still
/// current;
/// nobody may keep an answer that holds a secret. No browser may run or frame anything in it, unless it is a page that states itself what
/// it loads.
/// </summary>
internal sealed class AnswerHeaders(RequestDelegate next)
{
    /// <summary>The policy for answers that are not pages.</summary>
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
        headers.CacheControl = CacheControl(context);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = NothingIsLoaded;
        }
    }

    private static string CacheControl(HttpContext context)
    {
        var endpoint = context.GetEndpoint()?.Metadata;
        return endpoint?.GetMetadata<HoldsSecret>() is not null ? "no-store"
            : endpoint?.GetMetadata<NeverChanges>() is not null && context.Response.StatusCode < StatusCodes.Status400BadRequest
                ? "private, max-age=31536000, immutable"
            : "private, no-cache";
    }
}

/// <summary>Marks an endpoint that always answers the same at the same path.</summary>
internal sealed class NeverChanges;

/// <summary>Marks an endpoint whose answers hold a secret.</summary>
internal sealed class HoldsSecret;
