using ValueLedger.Core.Records;

namespace ValueLedger.Storage.Heads;

/// <summary>
/// Which pair of slots each organisation has: the one with its number, or the next free one where the number is a great one, which an
/// organisation gets that came from another ledger. The file then stays short.
/// </summary>
internal sealed class HeadPlaces
{
    private readonly Dictionary<int, int> _pairs = [];
    private readonly HashSet<int> _taken = [0];
    private int _last;

    /// <summary>Notes what a file says.</summary>
    public void Add(int organisation, int pair)
    {
        _pairs[organisation] = pair;
        _taken.Add(pair);
        _last = Math.Max(_last, pair);
    }

    public int Of(int organisation)
    {
        if (!_pairs.TryGetValue(organisation, out var pair))
        {
            pair = organisation < RecordId.OrganisationsApart && !_taken.Contains(organisation) ? organisation : _last + 1;
            Add(organisation, pair);
        }

        return pair;
    }
}
