using System.Collections.Concurrent;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Keeps what was read of each organisation's catalogue, so that only newer records are read.</summary>
internal sealed class HistoryCache : ILedgerMemory
{
    private readonly ConcurrentDictionary<int, CatalogueHistory> _histories = new();

    /// <summary>The history up to a record at least; newer records do no harm, since views are taken at a sequence.</summary>
    public CatalogueHistory Read(ILedgerConnection connection, int organisation, long upTo)
    {
        var known = _histories.GetValueOrDefault(organisation, CatalogueHistory.Empty);
        return known.UpTo >= upTo ? known : _histories[organisation] = known.ReadOn(connection, organisation, upTo);
    }

    public void Keep(LedgerTurn turn) { }

    /// <summary>Forgets records that were rolled back and keeps the rest, because an organisation may have registered very much.</summary>
    public void TakeBack(LedgerTurn turn)
    {
        foreach (var organisation in turn.Touched)
        {
            GoBack(organisation, turn.CatalogueSequenceBefore(organisation));
        }
    }

    public void Forget() => _histories.Clear();

    /// <summary>What others have registered is read when it is asked for, as always.</summary>
    public void NoticeOthers(int organisation, long known, long size) { }

    /// <param name="organisation">Whose catalogue.</param>
    /// <param name="upTo">The last record that changed it and is kept; null when that is not known.</param>
    private void GoBack(int organisation, long? upTo)
    {
        if (upTo is not { } stays || !_histories.TryGetValue(organisation, out var known))
        {
            _histories.TryRemove(organisation, out _);
        }
        else if (known.UpTo > stays)
        {
            _histories[organisation] = known.Until(stays);
        }
    }
}
