using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Serving;

/// <summary>
/// The web server itself refuses HTTP that cannot be read, such as a path with a null character or headers without an end, before our code
/// sees it, with a bare status. This class adds the body that every other refusal has.
/// </summary>
internal static class BareRefusals
{
    private const int StatusAt = 9;
    private const int StatusLength = 3;

    private static ReadOnlySpan<byte> NoContent => "\r\nContent-Length: 0\r\n"u8;

    public static void Answer(ListenOptions endpoint) =>
        endpoint.Use(next =>
            connection =>
            {
                connection.Transport = new Watched(connection.Transport, connection.ConnectionId);
                return next(connection);
            }
        );

    /// <summary>The head of a bare refusal, with the body of a problem added; null for everything else.</summary>
    public static byte[]? WithBody(ReadOnlySpan<byte> head, string traceId)
    {
        var isBare =
            head.Length > StatusAt + StatusLength
            && head[StatusAt] is (byte)'4' or (byte)'5'
            && head.StartsWith("HTTP/1."u8)
            && head.EndsWith("\r\n\r\n"u8)
            && head.IndexOf("\r\nConnection: close\r\n"u8) > 0
            && head.IndexOf("\r\nContent-Type:"u8) < 0;
        var at = isBare ? head.IndexOf(NoContent) : -1;
        if (at < 0 || !int.TryParse(head.Slice(StatusAt, StatusLength), NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            return null;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(ProblemAnswer.Of([ProblemAnswers.OfAStatus(status)], traceId), WireJson.Options);
        var headers =
            $"\r\n{RequestIds.Header}: {traceId}\r\nContent-Type: {ProblemAnswer.ContentType}\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n";
        return [.. head[..at], .. Encoding.ASCII.GetBytes(headers), .. head[(at + NoContent.Length)..], .. body];
    }

    private sealed class Watched(IDuplexPipe inner, string traceId) : IDuplexPipe
    {
        public PipeReader Input => inner.Input;

        public PipeWriter Output { get; } = new Writer(inner.Output, traceId);
    }

    /// <summary>Checks the beginning of everything that is written; the head of a refusal is written in one piece.</summary>
    private sealed class Writer(PipeWriter inner, string traceId) : PipeWriter
    {
        private Memory<byte> _lent;

        public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

        public override long UnflushedBytes => inner.UnflushedBytes;

        public override Memory<byte> GetMemory(int sizeHint = 0) => _lent = inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override void Advance(int bytes)
        {
            if (WithBody(_lent.Span[..bytes], traceId) is { } answer)
            {
                inner.Write(answer);
            }
            else
            {
                inner.Advance(bytes);
            }

            _lent = _lent[bytes..];
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
            inner.FlushAsync(cancellationToken);

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);
    }
}
