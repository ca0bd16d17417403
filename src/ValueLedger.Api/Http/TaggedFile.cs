using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace ValueLedger.Api.Http;

/// <summary>Answers a read with a file made whole, under an entity tag that follows from its bytes, or with 304 when the sender has it already.</summary>
internal sealed class TaggedFile : IResult, IEndpointMetadataProvider
{
    /// <summary>As it is sent.</summary>
    public required byte[] Content { get; init; }

    /// <summary>With its character set.</summary>
    public required string ContentType { get; init; }

    /// <summary>The value of Content-Disposition: whether it is shown or kept, and under which name.</summary>
    public required string Disposition { get; init; }

    /// <summary>To whom it is answered; another organisation's tag is another.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>What a page may load and run; null for what is no page.</summary>
    public string? SecurityPolicy { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = EntityTags.Of(OrganisationId, EntityTags.OfBytes(Content));
        var (problem, isNotModified) = Preconditions.OfRead(httpContext.Request, tag);
        if (problem is not null)
        {
            return new Refused(problem).ExecuteAsync(httpContext);
        }

        var headers = httpContext.Response.Headers;
        headers.ETag = tag;
        if (isNotModified)
        {
            return Results.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext);
        }

        headers.ContentDisposition = Disposition;
        headers.ContentSecurityPolicy = SecurityPolicy;
        return Results.Bytes(Content, ContentType).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(RequestHeaderMetadata.IfNoneMatchOfARead);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK, StatusCodes.Status304NotModified));
        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.EntityTagIsNotValid, HttpProblemCodes.PreconditionFailed]));
    }
}
