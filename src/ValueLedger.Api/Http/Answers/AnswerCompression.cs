using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// Compresses answers that are texts, except small ones and those that hold a secret: the length of a compressed answer tells something of
/// what is in it. Other answers hold no secret, and no browser sends a key by itself.
/// </summary>
internal sealed class AnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    private static readonly string[] Texts =
    [
        "application/json",
        ProblemAnswer.ContentType,
        CsvEndpoints.ContentType,
        "application/x-ndjson",
        "text/html",
        "text/plain",
        "text/markdown",
        "text/css",
        "text/javascript",
        "application/javascript",
        "image/svg+xml",
    ];

    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = Texts;
        });
        // At its fastest, Brotli makes long texts larger than gzip does.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddSingleton<IResponseCompressionProvider, AnswerCompression>();
    }

    public override bool ShouldCompressResponse(HttpContext context) =>
        !(context.Response.ContentLength < SmallAnswers.Least)
        && context.GetEndpoint()?.Metadata.GetMetadata<HoldsSecret>() is null
        && base.ShouldCompressResponse(context);
}
