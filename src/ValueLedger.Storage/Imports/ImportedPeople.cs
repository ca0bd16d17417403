using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// The sets of people from an import, which are merged into the existing sets when the import is closed. Marks arrive programme by
/// programme and month by month, so only the sets of one month are open; the others are kept as numbers, two bytes per person.
/// </summary>
internal sealed class ImportedPeople
{
    private const int SetsTogether = 1000;

    private readonly List<(PeopleKey Key, ushort[] Places)> _sets = [];
    private readonly Dictionary<PeopleKey, HashSet<ushort>> _open = [];
    private (int Programme, long MonthDay) _month;

    public void Add(MarkKey mark)
    {
        if ((mark.Programme, mark.MonthDay) != _month)
        {
            CloseMonth();
            _month = (mark.Programme, mark.MonthDay);
        }

        Add(mark, PeopleStore.AnyTeam);
        Add(mark, mark.Team);
    }

    public void Join(LedgerTurn ledger, int organisation)
    {
        CloseMonth();
        foreach (var some in _sets.Chunk(SetsTogether))
        {
            PeopleStore.Join(ledger, organisation, Array.ConvertAll(some, set => (set.Key, BitsOf(set.Places))));
        }
    }

    private static byte[] BitsOf(ushort[] places)
    {
        var bits = new byte[PeopleStore.ChunkBits / 8];
        foreach (var place in places)
        {
            PeopleStore.SetBit(bits, place);
        }

        return bits;
    }

    private void Add(MarkKey mark, int team)
    {
        var key = new PeopleKey(mark.Programme, team, mark.MonthDay, mark.Contributor / PeopleStore.ChunkBits);
        if (!_open.TryGetValue(key, out var places))
        {
            _open[key] = places = [];
        }

        places.Add((ushort)(mark.Contributor % PeopleStore.ChunkBits));
    }

    private void CloseMonth()
    {
        foreach (var (key, places) in _open)
        {
            _sets.Add((key, [.. places]));
        }

        _open.Clear();
    }
}
