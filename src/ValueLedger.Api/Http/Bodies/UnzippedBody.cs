using System.Buffers.Binary;
using System.IO.Compression;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>
/// The content of a body that was sent as gzip. It must be whole: the end of the file says how long the content is, and the library does
/// not check this. It may be at most a hundred times as long as what was sent, so that a few bytes cannot keep the server busy for long.
/// </summary>
internal sealed class UnzippedBody : SentStream
{
    /// <summary>A table of figures is seldom compressed to less than a twentieth.</summary>
    private const int MostTimes = 100;

    /// <summary>A short content may be longer than that, because it does no harm.</summary>
    private const int Harmless = 1024 * 1024;

    private readonly Sent _sent;
    private readonly GZipStream _content;
    private long _length;

    public UnzippedBody(Stream body)
    {
        _sent = new Sent(body);
        _content = new GZipStream(_sent, CompressionMode.Decompress);
    }

    /// <exception cref="BodyIsRefusedException">What was sent is not one whole gzip file, or is too long.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var count = await _content.ReadAsync(buffer, cancellationToken);
            _length += count;
            if (_length > Harmless + (MostTimes * _sent.Count))
            {
                throw TooLong();
            }

            if (count == 0 && buffer.Length > 0)
            {
                await _sent.ReadToEndAsync(cancellationToken);
                if (_sent.StatedLength != (uint)_length)
                {
                    throw NotWhole();
                }
            }

            return count;
        }
        catch (InvalidDataException)
        {
            throw NotWhole();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    private static BodyIsRefusedException TooLong() =>
        new(
            HttpProblemCodes.BodyExpandsTooMuch.At(
                "",
                $"Uncompressed, the body is more than {MostTimes} times as long as it was sent. Send it without Content-Encoding."
            )
        );

    private static BodyIsRefusedException NotWhole() =>
        new(
            HttpProblemCodes.BodyIsNotGzip.At(
                "",
                "The header Content-Encoding is gzip, but the body is not one whole gzip file: it is damaged, ends too early, or has something after its end."
            )
        );

    /// <summary>Counts the bytes that were sent, and keeps the last four, in which gzip states the length of the content.</summary>
    private sealed class Sent(Stream body) : SentStream
    {
        private readonly byte[] _last = new byte[sizeof(uint)];

        public long Count { get; private set; }

        public uint StatedLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await body.ReadAsync(buffer, cancellationToken);
            Count += count;
            Span<byte> all = [.. _last, .. buffer.Span[Math.Max(0, count - _last.Length)..count]];
            all[^_last.Length..].CopyTo(_last);
            return count;
        }

        public async Task ReadToEndAsync(CancellationToken cancellation)
        {
            var rest = new byte[4096];
            while (await ReadAsync(rest, cancellation) > 0) { }
        }
    }
}
