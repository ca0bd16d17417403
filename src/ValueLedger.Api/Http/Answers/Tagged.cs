using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Answers a read with its entity tag, or with 304 if the client already has this version.</summary>
public sealed class Tagged<T> : IResult, IEndpointMetadataProvider
{
    private const string JsonType = "application/json; charset=utf-8";

    private readonly T? _value;
    private readonly JsonInParts? _parts;

    /// <param name="value">The answer; it is converted to JSON when it is sent.</param>
    /// <param name="tag">The tag made by <see cref="EntityTags"/>.</param>
    public Tagged(T value, string tag)
    {
        (_value, Tag) = (value, tag);
    }

    /// <param name="json">The answer as it is sent.</param>
    /// <param name="tag">The tag made by <see cref="EntityTags"/>.</param>
    public Tagged(byte[] json, string tag)
    {
        (Json, Tag) = (json, tag);
    }

    /// <param name="json">The answer as it is sent; it can be sent once.</param>
    /// <param name="tag">The tag made by <see cref="EntityTags"/>.</param>
    internal Tagged(JsonInParts json, string tag)
    {
        (_parts, Tag) = (json, tag);
    }

    public string Tag { get; }

    /// <summary>The answer as it is sent, if the tag was made from it.</summary>
    public byte[]? Json { get; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var parts = _parts;
        var (problem, isNotModified) = Preconditions.OfRead(httpContext.Request, Tag);
        if (problem is not null)
        {
            await new Refused(problem).ExecuteAsync(httpContext);
            return;
        }

        var response = httpContext.Response;
        response.Headers.ETag = Tag;
        if (isNotModified)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
        }
        else if (parts is not null)
        {
            (response.ContentType, response.ContentLength) = (JsonType, parts.Length);
            await parts.SendAsync(response.Body, httpContext.RequestAborted);
        }
        else
        {
            await (Json is null ? Results.Json(_value, WireJson.Options) : Results.Bytes(Json, JsonType)).ExecuteAsync(httpContext);
        }
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(RequestHeaderMetadata.IfNoneMatchOfARead);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK, StatusCodes.Status304NotModified));
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ListPage<>))
        {
            builder.Metadata.Add(ResponseHeaderMetadata.Link);
        }

        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.EntityTagIsNotValid, HttpProblemCodes.PreconditionFailed]));
    }
}

/// <summary>Makes tagged answers whose tag is made from the answer.</summary>
public static class Tagged
{
    /// <param name="organisationId">The organisation that gets the answer.</param>
    /// <param name="answer">The answer, converted to JSON once.</param>
    public static Tagged<T> OfJson<T>(string organisationId, T answer)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, WireJson.Options);
        return OfBytes<T>(organisationId, json);
    }

    /// <summary>The same for a page, which may be large.</summary>
    /// <param name="organisationId">The organisation that gets the answer.</param>
    /// <param name="page">The answer, converted to JSON once; it can be sent once.</param>
    public static Tagged<T> OfPage<T>(string organisationId, T page)
    {
        var json = JsonInParts.Of(page);
        return new(json, EntityTags.Of(organisationId, EntityTags.OfHash(json.Sha256())));
    }

    /// <param name="organisationId">The organisation that gets the answer.</param>
    /// <param name="json">The answer, as it is kept.</param>
    public static Tagged<T> OfBytes<T>(string organisationId, byte[] json) =>
        new(json, EntityTags.Of(organisationId, EntityTags.OfBytes(json)));
}
