using System.Security.Cryptography;

namespace ValueLedger.Api.Imports;

/// <summary>A stream that is hashed while it is read, and gives up a sender who stays silent for too long.</summary>
/// <param name="inner">What is sent.</param>
/// <param name="hash">Of all of it.</param>
/// <param name="longestSilence">How long not a single byte may come.</param>
internal sealed class HashedStream(Stream inner, IncrementalHash hash, TimeSpan longestSilence) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The read itself is given up, not only the waiting for it: nothing may be reading when the request is answered.
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(longestSilence);
        try
        {
            var count = await inner.ReadAsync(buffer, silence.Token);
            hash.AppendData(buffer.Span[..count]);
            return count;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Nothing came for {longestSilence.TotalSeconds} seconds.");
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
