using System.IO.Compression;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Answers a read with a complete file and an entity tag made from its bytes, or with 304 if the client already has this
/// version.</summary>
internal sealed class TaggedFile : IResult, IEndpointMetadataProvider
{
    /// <summary>The bytes as they are sent.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The same bytes in content codings, where they are kept so, the preferred coding first.</summary>
    public IReadOnlyDictionary<string, byte[]> Coded { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Content in the codings that browsers take, as small as they can make it: for a file that is kept and sent often.</summary>
    public static IReadOnlyDictionary<string, byte[]> InCodings(byte[] content) =>
        new Dictionary<string, byte[]>
        {
            ["br"] = InCoding(content, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            ["gzip"] = InCoding(content, to => new GZipStream(to, CompressionLevel.SmallestSize)),
        };

    /// <summary>The content type, with its character set.</summary>
    public required string ContentType { get; init; }

    /// <summary>The value of Content-Disposition: whether the file is shown or saved, and under which name; null if that is not
    /// stated.</summary>
    public string? Disposition { get; init; }

    /// <summary>The organisation that gets the answer; another organisation gets another tag. Empty if everybody gets the same.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>What a page may load and run; null if it is not a page.</summary>
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
        // A browser takes the headers of a 304 for those of the page that it has.
        headers.ContentSecurityPolicy = SecurityPolicy;
        if (isNotModified)
        {
            return Results.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext);
        }

        headers.ContentDisposition = Disposition;
        var (coding, coded) = Coded.FirstOrDefault(kept => Accepts(httpContext.Request, kept.Key));
        headers.ContentEncoding = coding;
        return Results.Bytes(coded ?? Content, ContentType).ExecuteAsync(httpContext);
    }

    private static byte[] InCoding(byte[] content, Func<Stream, Stream> coder)
    {
        using var coded = new MemoryStream();
        using (var stream = coder(coded))
        {
            stream.Write(content);
        }

        return coded.ToArray();
    }

    private static bool Accepts(HttpRequest request, string coding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == coding && accepted.Quality is not 0);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(RequestHeaderMetadata.IfNoneMatchOfARead);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK, StatusCodes.Status304NotModified));
        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.EntityTagIsNotValid, HttpProblemCodes.PreconditionFailed]));
    }
}
