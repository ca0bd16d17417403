using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>The bytes of a body as sent, or why they are not even looked at.</summary>
public sealed record BodyBytes(ReadOnlyMemory<byte> Sent, Problem? Refusal)
{
    private const int FirstRead = 4096;

    private static readonly byte[] NoMembers = "{}"u8.ToArray();

    /// <summary>The text of the body, without the byte order mark that some editors put before it.</summary>
    public ReadOnlyMemory<byte> Text => Sent.Span.StartsWith(Encoding.UTF8.Preamble) ? Sent[Encoding.UTF8.Preamble.Length..] : Sent;

    public static async ValueTask<BodyBytes> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentType is not null && !IsJson(request))
        {
            return Refused(NotJson(request));
        }

        var limit = BodyLimit.Of(context).Bytes;
        var sent = await ReadUpToAsync(context, limit);
        if (sent is null)
        {
            return Refused(HttpProblemCodes.BodyIsTooLarge.At("", $"The body is larger than the {limit} bytes that are read here."));
        }

        if (sent.Value.IsEmpty && context.GetEndpoint()?.Metadata.GetMetadata<BodyMayBeEmpty>() is not null)
        {
            return new BodyBytes(NoMembers, null);
        }

        var read = new BodyBytes(sent.Value, null);
        return read with { Refusal = WhyNotText(request, read.Text.Span) };
    }

    private static BodyBytes Refused(Problem refusal) => new(ReadOnlyMemory<byte>.Empty, refusal);

    private static Problem? WhyNotText(HttpRequest request, ReadOnlySpan<byte> text)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return HttpProblemCodes.BodyIsEmpty.At("", "The body is empty; a JSON object is expected.");
        }

        if (request.ContentType is null)
        {
            return NotJson(request);
        }

        return Utf8.IsValid(text)
            ? null
            : HttpProblemCodes.BodyIsNotUtf8.At("", "The body is not valid UTF-8, the only encoding that is read.");
    }

    private static Problem NotJson(HttpRequest request) => HttpProblemCodes.ContentTypeIsNotJson.At(
        "",
        $"The content type is {(request.ContentType is { } sent ? $"\"{sent}\"" : "missing")}; application/json in UTF-8 is expected.");

    private static bool IsJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var sent))
        {
            return false;
        }

        var isJson = sent.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (HttpMethods.IsPatch(request.Method)
                && sent.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase));
        var charset = HeaderUtilities.RemoveQuotes(sent.Charset);
        return isJson && (!charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Null when the body is larger.</summary>
    internal static async ValueTask<ReadOnlyMemory<byte>?> ReadUpToAsync(HttpContext context, long limit)
    {
        if (context.Request.ContentLength > limit)
        {
            return null;
        }

        LetTheServerRead(context, limit);
        var sent = new ArrayBufferWriter<byte>((int)Math.Max(context.Request.ContentLength ?? FirstRead, 1));
        while (await context.Request.Body.ReadAsync(sent.GetMemory(FirstRead), context.RequestAborted) is var count and > 0)
        {
            sent.Advance(count);
            if (sent.WrittenCount > limit)
            {
                return null;
            }
        }

        return sent.WrittenMemory;
    }

    /// <summary>The server has a limit of its own, which must not be met before the endpoint's.</summary>
    private static void LetTheServerRead(HttpContext context, long limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server
            && server.MaxRequestBodySize < limit)
        {
            server.MaxRequestBodySize = limit;
        }
    }
}
