using System.Collections.Concurrent;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Keeps what was read of each organisation's catalogue; only what was recorded since is read again.</summary>
internal sealed class HistoryCache
{
    private readonly ConcurrentDictionary<int, CatalogueHistory> _histories = new();

    /// <summary>The history up to a record at least; what is newer does not disturb, since views are taken at a sequence.</summary>
    public CatalogueHistory Read(ILedgerConnection connection, int organisation, long upTo)
    {
        var known = _histories.GetValueOrDefault(organisation, CatalogueHistory.Empty);
        return known.UpTo >= upTo ? known : _histories[organisation] = known.ReadOn(connection, organisation, upTo);
    }

    /// <summary>Forgets what was read of records that are taken back, and keeps the rest: an organisation may have registered very much.</summary>
    /// <param name="organisation">Whose catalogue.</param>
    /// <param name="upTo">The last record that changed it and stays; null when that is not known.</param>
    public void GoBack(int organisation, long? upTo)
    {
        if (upTo is not { } stays || !_histories.TryGetValue(organisation, out var known))
        {
            Forget(organisation);
        }
        else if (known.UpTo > stays)
        {
            _histories[organisation] = known.Until(stays);
        }
    }

    /// <summary>Forgets what was read in a transaction that is not committed.</summary>
    public void Forget(int organisation) => _histories.TryRemove(organisation, out _);
}
