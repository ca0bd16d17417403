using System.Collections.Concurrent;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;

namespace ValueLedger.Api.Recording;

/// <summary>The idempotency keys whose requests are running. If two run at the same time, the second is refused and has to wait.</summary>
public sealed class RunningKeys
{
    private readonly ConcurrentDictionary<IdempotencyKey, bool> _running = new();

    /// <summary>Holds a key until it is disposed of; null if another request has it. Without a key there is nothing to hold.</summary>
    public IDisposable? Enter(IdempotencyKey? key) =>
        key is not { } named ? new Held(null, default)
        : _running.TryAdd(named, true) ? new Held(_running, named)
        : null;

    public static Problem IsInUse() =>
        RecordingProblems.IdempotencyKeyIsInUse.At(
            "",
            "A request with this idempotency key is still running; try again when it has ended."
        );

    private sealed class Held(ConcurrentDictionary<IdempotencyKey, bool>? running, IdempotencyKey key) : IDisposable
    {
        public void Dispose() => running?.TryRemove(key, out _);
    }
}
