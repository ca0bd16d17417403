using Microsoft.AspNetCore.Http.Features;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Answers HEAD wherever GET is answered, with the same status and headers and without a body: whatever comes later treats the
/// request as a GET, and what it writes is not sent.</summary>
internal sealed class HeadAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null, body));
        context.Features.Set(new OnlyTheHead());
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(body);
        }
    }

    /// <summary>Whether only the headers of the answer are sent.</summary>
    public static bool IsHead(HttpContext context) => context.Features.Get<OnlyTheHead>() is not null;

    /// <summary>Names HEAD beside GET among the methods that a path takes.</summary>
    public static void Allow(HttpResponse response)
    {
        if (response.Headers.Allow is [{ } methods])
        {
            response.Headers.Allow = methods.Replace(HttpMethods.Get, $"{HttpMethods.Get}, {HttpMethods.Head}", StringComparison.Ordinal);
        }
    }

    private sealed class OnlyTheHead;
}
