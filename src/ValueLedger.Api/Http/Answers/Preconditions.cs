using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Evaluates If-Match and If-None-Match (RFC 9110, section 13), in the order of section 13.2.2.</summary>
public static class Preconditions
{
    /// <summary>The result for a read: a problem, or whether the client already has this version and gets 304.</summary>
    /// <param name="request">The request with its headers.</param>
    /// <param name="current">The tag, in its quotes, of what would be answered.</param>
    public static (Problem? Problem, bool IsNotModified) OfRead(HttpRequest request, string current)
    {
        if (Broken(request) is { } broken)
        {
            return (broken, false);
        }

        var isOutdated = !IfMatchHolds(request, current);
        return isOutdated ? (Lost(request, current), false) : (null, !IfNoneMatchHolds(request, current));
    }

    /// <summary>Null if the write may go ahead.</summary>
    /// <param name="request">The request with its headers.</param>
    /// <param name="current">The tag, in its quotes, of what would be replaced; null if there is nothing yet.</param>
    public static Problem? OfWrite(HttpRequest request, string? current)
    {
        if (Broken(request) is { } broken)
        {
            return broken;
        }

        return IfMatchHolds(request, current) && IfNoneMatchHolds(request, current) ? null : Lost(request, current);
    }

    private static bool IfMatchHolds(HttpRequest request, string? current) =>
        request.Headers.IfMatch is not { Count: > 0 } sent || Matches(sent, current, useStrongComparison: true);

    private static bool IfNoneMatchHolds(HttpRequest request, string? current) =>
        request.Headers.IfNoneMatch is not { Count: > 0 } sent || !Matches(sent, current, useStrongComparison: false);

    private static bool Matches(StringValues sent, string? current, bool useStrongComparison)
    {
        if (current is null || !TryRead(sent, out var tags))
        {
            return false;
        }

        var here = EntityTagHeaderValue.Parse(current);
        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(here, useStrongComparison));
    }

    private static Problem? Broken(HttpRequest request)
    {
        foreach (var name in (string[])[HeaderNames.IfMatch, HeaderNames.IfNoneMatch])
        {
            if (request.Headers[name] is { Count: > 0 } sent && !TryRead(sent, out _))
            {
                return HttpProblemCodes.EntityTagIsNotValid.At(
                    "",
                    $"The header {name} must be * or entity tags in quotes, separated by commas."
                );
            }
        }

        return null;
    }

    /// <summary>A star must be alone; in a list of tags it is as invalid as a tag without quotes.</summary>
    private static bool TryRead(StringValues sent, out IList<EntityTagHeaderValue> tags) =>
        EntityTagHeaderValue.TryParseStrictList([.. sent.OfType<string>()], out tags!)
        && tags.Count > 0
        && (tags.Count == 1 || !tags.Contains(EntityTagHeaderValue.Any));

    private static Problem Lost(HttpRequest request, string? current) =>
        HttpProblemCodes.PreconditionFailed.At(
            "",
            (request.Headers.IfMatch.Count > 0, current) switch
            {
                (true, null) => "If-Match requires an existing version, but nothing exists here yet.",
                (true, _) => "The current version is not the one that If-Match names: it was changed in the meantime.",
                _ => "If-None-Match requires that nothing exists here yet, but something does.",
            }
        );
}
