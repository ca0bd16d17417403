using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

/// <summary>The answer to an erasure: 204, or the problems.</summary>
public sealed class Erased(Problem? problem) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        problem is null ? Results.NoContent().ExecuteAsync(httpContext) : new Refused(problem).ExecuteAsync(httpContext);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
}
