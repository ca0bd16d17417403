using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Catalogue;

/// <summary>The answer to a PUT: 201 for a new item, 200 for a replaced or unchanged one, each with its entity tag; or all
/// problems.</summary>
public sealed class PutAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly T? _item;
    private readonly IReadOnlyList<Problem> _problems;
    private readonly string? _tag;
    private readonly bool _isNew;

    private PutAnswer(T? item, string? tag, bool isNew, IReadOnlyList<Problem> problems)
    {
        _item = item;
        _tag = tag;
        _isNew = isNew;
        _problems = problems;
    }

    public static PutAnswer<T> Of(T item, string tag, bool isNew) => new(item, tag, isNew, []);

    public static PutAnswer<T> Refused(params IReadOnlyList<Problem> problems) => new(default, null, false, problems);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_problems.Count > 0)
        {
            return new Refused(_problems).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = _tag;
        if (_isNew)
        {
            httpContext.Response.Headers.Location = httpContext.Request.Path.Value;
        }

        return Results
            .Json(_item, WireJson.Options, statusCode: _isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK)
            .ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(RequestHeaderMetadata.IfNoneMatchOfAWrite);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK, StatusCodes.Status201Created));
        builder.Metadata.Add(ResponseHeaderMetadata.Location);
        builder.Metadata.Add(
            new RefusalMetadata([
                MemberProblems.CodeIsNotValid,
                MemberProblems.MemberIsRequired,
                HttpProblemCodes.EntityTagIsNotValid,
                HttpProblemCodes.PreconditionFailed,
            ])
        );
    }
}
