using System.Collections.Concurrent;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Access;

/// <summary>
/// Remembers keys that were used, so that a request need not look its key up. A revoked key is forgotten at once; one that another server
/// has revoked lets nobody in any more after a second and a half.
/// </summary>
public sealed class KeyRing(ProvenKeys proven, Database database, TimeProvider time)
{
    private static readonly TimeSpan UntilLookedUpAgain = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentDictionary<string, (StoredKey Key, long LookedUp)> _keys = new(StringComparer.Ordinal);
    private int _revocations;

    public StoredKey? Find(string keyId)
    {
        if (_keys.TryGetValue(keyId, out var known) && (!database.IsShared || time.GetElapsedTime(known.LookedUp) < UntilLookedUpAgain))
        {
            return known.Key;
        }

        var began = time.GetTimestamp();
        var before = Volatile.Read(ref _revocations);
        var found = proven.Find(keyId);
        if (found is not null)
        {
            _keys[keyId] = (found, began);
            // A key read while it was being revoked may be out of date. The check comes after the key is kept, because a later revocation
            // removes it itself.
            if (before != Volatile.Read(ref _revocations))
            {
                _keys.TryRemove(keyId, out _);
            }
        }
        else
        {
            _keys.TryRemove(keyId, out _);
        }

        return found;
    }

    public void Forget(string keyId)
    {
        Interlocked.Increment(ref _revocations);
        _keys.TryRemove(keyId, out _);
    }
}
