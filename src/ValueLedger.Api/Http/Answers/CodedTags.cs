using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// Gives the compressed form of an answer an entity tag of its own, because a strong tag means the same bytes: <c>"abc"</c> becomes
/// <c>"abc.br"</c>. In requests either tag means the same version, so that a client may send back whichever it got.
/// </summary>
internal sealed class CodedTags(RequestDelegate next)
{
    /// <summary>The ends of tags for the codings that answers are sent in. Our tags have no dot.</summary>
    private static readonly string[] Ends = ["br", "gzip"];

    public Task InvokeAsync(HttpContext context)
    {
        var sent = context.Request.Headers.IfNoneMatch;
        TakeEnds(context.Request.Headers, HeaderNames.IfMatch);
        TakeEnds(context.Request.Headers, HeaderNames.IfNoneMatch);
        context.Response.OnStarting(() =>
        {
            PutEnd(context.Response, sent);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void TakeEnds(IHeaderDictionary headers, string name)
    {
        if (headers.TryGetValue(name, out var tags))
        {
            headers[name] = new StringValues([.. tags.Select(WithoutEnds)]);
        }
    }

    private static string? WithoutEnds(string? tags) =>
        Ends.Aggregate(tags, (left, end) => left?.Replace($".{end}\"", "\"", StringComparison.Ordinal));

    private static void PutEnd(HttpResponse response, StringValues sent)
    {
        var headers = response.Headers;
        if (!headers.GetCommaSeparatedValues(HeaderNames.Vary).Contains(HeaderNames.AcceptEncoding))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        if (headers.ETag is not [{ } tag] || !tag.EndsWith('"'))
        {
            return;
        }

        // A client that has the compressed form is told that this form is still current.
        var end =
            response.StatusCode == StatusCodes.Status304NotModified
                ? Ends.FirstOrDefault(end => sent.ToString().Contains(Ending(tag, end), StringComparison.Ordinal))
                : Ends.FirstOrDefault(end => headers.ContentEncoding == end);
        headers.ETag = end is null ? tag : Ending(tag, end);
    }

    private static string Ending(string tag, string end) => $"{tag[..^1]}.{end}\"";
}
