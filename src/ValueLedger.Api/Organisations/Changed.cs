using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Organisations;

/// <summary>The answer to a PATCH: 200 with the entity tag of the new version, or all problems.</summary>
internal sealed class Changed<T> : IResult, IEndpointMetadataProvider
{
    private readonly T? _item;
    private readonly string? _tag;
    private readonly IReadOnlyList<Problem> _problems;

    private Changed(T? item, string? tag, IReadOnlyList<Problem> problems)
    {
        _item = item;
        _tag = tag;
        _problems = problems;
    }

    public static Changed<T> Of(T item, string tag) => new(item, tag, []);

    public static Changed<T> Refused(IReadOnlyList<Problem> problems) => new(default, null, problems);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_problems.Count > 0)
        {
            return new Refused(_problems).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = _tag;
        return Results.Json(_item, WireJson.Options).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK));
        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.EntityTagIsNotValid]));
    }
}
