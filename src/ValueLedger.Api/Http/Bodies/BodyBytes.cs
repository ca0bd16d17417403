using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>The bytes of a body as sent, or why they are not read.</summary>
public sealed record BodyBytes(ReadOnlyMemory<byte> Sent, Problem? Refusal)
{
    private const int FirstRead = 4096;
    private const int HashedTogether = 64 * 1024;

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

        var sent = await ReadAllAsync(context);
        if (!sent.IsAccepted)
        {
            return Refused(sent.Problems[0]);
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
            : HttpProblemCodes.BodyIsNotUtf8.At("", "The body is not valid UTF-8, the only encoding accepted.");
    }

    private static Problem NotJson(HttpRequest request) =>
        HttpProblemCodes.ContentTypeIsNotJson.At(
            "",
            $"The content type is {(request.ContentType is { } sent ? $"\"{sent}\"" : "missing")}; application/json in UTF-8 is expected."
        );

    private static bool IsJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var sent))
        {
            return false;
        }

        var isJson =
            sent.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (
                HttpMethods.IsPatch(request.Method)
                && sent.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase)
            );
        var charset = HeaderUtilities.RemoveQuotes(sent.Charset);
        return isJson && (!charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The whole body, or why it is not read: it is larger than the endpoint accepts, or the server has no room for it
    /// now.</summary>
    internal static async ValueTask<Checked<ReadOnlyMemory<byte>>> ReadAllAsync(HttpContext context)
    {
        var limit = BodyLimit.Of(context).Bytes;
        if (context.Request.ContentLength > limit)
        {
            return TooLarge(limit);
        }

        LetTheServerRead(context, limit);
        var room = context.RequestServices.GetRequiredService<BodiesInWork>().Enter();
        context.Response.RegisterForDispose(room);
        if (!await room.GrowAsync(context.Request.ContentLength ?? 0, context.RequestAborted))
        {
            return Busy(context);
        }

        // The announced length is read into one piece, with room for one more byte to see that nothing follows.
        var sent = new ArrayBufferWriter<byte>((int)(context.Request.ContentLength ?? 0) + FirstRead);
        while (await context.Request.Body.ReadAsync(sent.GetMemory(1), context.RequestAborted) is var count and > 0)
        {
            sent.Advance(count);
            if (sent.WrittenCount > limit)
            {
                return TooLarge(limit);
            }

            if (!await room.GrowAsync(sent.WrittenCount, context.RequestAborted))
            {
                return Busy(context);
            }
        }

        return sent.WrittenMemory;
    }

    /// <summary>Hashes the whole body and keeps nothing of it; returns the problem if it is larger than the endpoint accepts.</summary>
    internal static async ValueTask<Problem?> HashAsync(HttpContext context, IncrementalHash hash)
    {
        var limit = BodyLimit.Of(context).Bytes;
        LetTheServerRead(context, limit);
        var (part, sum) = (new byte[HashedTogether], context.Request.ContentLength ?? 0);
        if (sum > limit)
        {
            return TooLarge(limit);
        }

        sum = 0;
        while (await context.Request.Body.ReadAsync(part, context.RequestAborted) is var count and > 0)
        {
            sum += count;
            if (sum > limit)
            {
                return TooLarge(limit);
            }

            hash.AppendData(part.AsSpan(0, count));
        }

        return null;
    }

    private static Problem TooLarge(long limit) =>
        HttpProblemCodes.BodyIsTooLarge.At("", $"The body is larger than {limit} bytes, the most that this path accepts.");

    private static Problem Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = BodiesInWork.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return BodiesInWork.IsBusy();
    }

    /// <summary>The server has its own limit, which must not apply before the endpoint's.</summary>
    private static void LetTheServerRead(HttpContext context, long limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server && server.MaxRequestBodySize < limit)
        {
            server.MaxRequestBodySize = limit;
        }
    }
}
