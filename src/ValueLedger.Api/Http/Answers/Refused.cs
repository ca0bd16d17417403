using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

/// <summary>The answer to a refused request, with every problem it has, as <c>application/problem+json</c> (RFC 9457).</summary>
public sealed class Refused : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <param name="problems">At least one; the first gives the status and the code of the whole answer.</param>
    public Refused(IReadOnlyList<Problem> problems)
    {
        ArgumentOutOfRangeException.ThrowIfZero(problems.Count);
        Problems = problems;
    }

    public Refused(Problem problem)
        : this([problem]) { }

    public IReadOnlyList<Problem> Problems { get; }

    public int? StatusCode => Problems[0].Code.Status;

    /// <summary>How long to wait before trying again, stated in answers with 429 or 503; null in others.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Problems[0].Code.Status;
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ProblemAnswer.Of(Problems, httpContext).WriteAsync(response);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.RequestIsNotValid]));
}
