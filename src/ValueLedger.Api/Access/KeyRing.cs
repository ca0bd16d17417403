using System.Collections.Concurrent;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Access;

/// <summary>Remembers keys that were used, so that a request need not look its key up. A revoked key is forgotten at once.</summary>
public sealed class KeyRing(ProvenKeys proven)
{
    private readonly ConcurrentDictionary<string, StoredKey> _keys = new(StringComparer.Ordinal);
    private int _revocations;

    public StoredKey? Find(string keyId)
    {
        if (_keys.TryGetValue(keyId, out var known))
        {
            return known;
        }

        var before = Volatile.Read(ref _revocations);
        var found = proven.Find(keyId);
        if (found is not null)
        {
            _keys[keyId] = found;
            // A key read while it was being revoked may be out of date. The check comes after the key is kept, because a later revocation
            // removes it itself.
            if (before != Volatile.Read(ref _revocations))
            {
                _keys.TryRemove(keyId, out _);
            }
        }

        return found;
    }

    public void Forget(string keyId)
    {
        Interlocked.Increment(ref _revocations);
        _keys.TryRemove(keyId, out _);
    }
}
