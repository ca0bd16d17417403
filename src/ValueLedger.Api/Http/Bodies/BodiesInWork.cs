using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>
/// The bytes of all bodies that are being read or worked on. When they reach a limit, new requests wait a little, in the order of arrival,
/// and are then refused for now, so that many large bodies at once do not use up the memory, or hold up everybody else.
/// </summary>
/// <param name="most">The limit, in bytes.</param>
public sealed class BodiesInWork(long most)
{
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(2);
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _waiting = new();
    private long _bytes;

    /// <summary>How long refused requests should wait before they try again.</summary>
    public static TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a request waits for room.</summary>
    public TimeSpan Patience
    {
        get => _patience;
        init => _patience = value;
    }

    /// <summary>The bytes in work now.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <summary>Room for the body of a request, which grows while the body is read and is held until it is given back.</summary>
    public Room Enter() => new(this);

    public static Problem IsBusy() =>
        LimitProblems.ServerIsBusy.At(
            "",
            "The server is already working on as many large bodies as it may at once. Nothing was done; send the request again."
        );

    private async ValueTask<bool> TakeAsync(long bytes, CancellationToken cancellation)
    {
        LinkedListNode<Waiting> place;
        lock (_lock)
        {
            if (_waiting.Count == 0 && Fits(bytes))
            {
                _bytes += bytes;
                return true;
            }

            place = _waiting.AddLast(new Waiting(bytes, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)));
        }

        try
        {
            await place.Value.Turn.Task.WaitAsync(_patience, cancellation);
            return true;
        }
        catch (Exception waited) when (waited is TimeoutException or OperationCanceledException)
        {
            var isLate = !Leave(place);
            cancellation.ThrowIfCancellationRequested();
            return isLate;
        }
    }

    /// <summary>False if room was made at the same moment.</summary>
    private bool Leave(LinkedListNode<Waiting> place)
    {
        lock (_lock)
        {
            if (place.List is null)
            {
                return false;
            }

            _waiting.Remove(place);
            LetIn();
            return true;
        }
    }

    private void GiveBack(long bytes)
    {
        lock (_lock)
        {
            _bytes -= bytes;
            LetIn();
        }
    }

    private void LetIn()
    {
        while (_waiting.First is { } next && Fits(next.Value.Bytes))
        {
            _bytes += next.Value.Bytes;
            _waiting.RemoveFirst();
            next.Value.Turn.SetResult();
        }
    }

    /// <summary>A single body always has room when there is no other, whatever the limits of single bodies are set to.</summary>
    private bool Fits(long bytes) => _bytes == 0 || _bytes + bytes <= most;

    private sealed record Waiting(long Bytes, TaskCompletionSource Turn);

    /// <summary>The room that one request holds.</summary>
    public sealed class Room(BodiesInWork all) : IDisposable
    {
        private long _held;

        /// <summary>Makes sure that there is room for this many bytes in all; false if there is not for now.</summary>
        public async ValueTask<bool> GrowAsync(long bytes, CancellationToken cancellation)
        {
            var more = bytes - _held;
            if (more <= 0)
            {
                return true;
            }

            var isTaken = await all.TakeAsync(more, cancellation);
            _held += isTaken ? more : 0;
            return isTaken;
        }

        public void Dispose()
        {
            all.GiveBack(_held);
            _held = 0;
        }
    }
}
