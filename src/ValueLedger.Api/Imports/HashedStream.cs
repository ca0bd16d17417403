using System.Security.Cryptography;
using ValueLedger.Api.Http.Bodies;

namespace ValueLedger.Api.Imports;

/// <summary>Hashes a stream while it is read, and gives up when the sender stays silent for too long.</summary>
/// <param name="inner">What is sent.</param>
/// <param name="hash">The hash of everything read.</param>
/// <param name="longestSilence">The longest time without a single byte.</param>
internal sealed class HashedStream(Stream inner, IncrementalHash hash, TimeSpan longestSilence) : SentStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The read itself is cancelled, not only the wait for it: nothing may be reading when the request is answered.
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
}
