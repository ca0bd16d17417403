using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Refuses a request if nothing that its path answers fits the header Accept, and names the path of the form that would.</summary>
internal sealed class AcceptableForms(RequestDelegate next, EndpointDataSource paths)
{
    public Task InvokeAsync(HttpContext context)
    {
        var forms = FormsOf(context.GetEndpoint());
        return
            forms.Count > 0
            && context.Request.Headers.Accept is { Count: > 0 } accept
            && MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            && !forms.Any(form => Fits(ranges, form))
            ? new Refused(Problem(context, forms, ranges)).ExecuteAsync(context)
            : next(context);
    }

    /// <summary>The content types of what an endpoint answers when it succeeds.</summary>
    private static List<string> FormsOf(Endpoint? endpoint) =>
        [
            .. (endpoint?.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>() ?? [])
                .Where(answer => answer.StatusCode is >= 200 and < 300)
                .SelectMany(answer => answer.ContentTypes)
                .Distinct(),
        ];

    /// <summary>The most specific range that matches decides (RFC 9110, section 12.5.1). Parameters other than the weight do not
    /// matter.</summary>
    private static bool Fits(IList<MediaTypeHeaderValue> ranges, string form) =>
        ranges
            .Where(range => range.MatchesMediaType(form))
            .MaxBy(range =>
                range.MatchesAllTypes ? 0
                : range.MatchesAllSubTypes ? 1
                : 2
            )
            is { Quality: not 0.0 };

    private Problem Problem(HttpContext context, List<string> forms, IList<MediaTypeHeaderValue> ranges)
    {
        var path = context.Request.Path.ToUriComponent();
        string[] found =
        [
            $"The header Accept names nothing that this path answers; it answers {string.Join(" or ", forms)}.",
            .. Elsewhere(context.GetEndpoint() as RouteEndpoint, path, ranges),
        ];
        return HttpProblemCodes.NothingAcceptable.At("", string.Join(' ', found));
    }

    /// <summary>Several forms of one thing have paths that differ only in their ending.</summary>
    private IEnumerable<string> Elsewhere(RouteEndpoint? here, string path, IList<MediaTypeHeaderValue> ranges) =>
        from other in paths.Endpoints.OfType<RouteEndpoint>()
        where
            other != here
            && WithoutEnding(other.RoutePattern.RawText) == WithoutEnding(here?.RoutePattern.RawText)
            && other.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is true
        let form = FormsOf(other).Find(form => Fits(ranges, form))
        where form is not null
        select $"{form} is at {WithoutEnding(path)}{Path.GetExtension(other.RoutePattern.RawText)}.";

    private static string? WithoutEnding(string? path) => Path.ChangeExtension(path, null);
}
