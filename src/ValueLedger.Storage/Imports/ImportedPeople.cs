using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Imports;

/// <summary>The sets of people that an import makes, to be joined with those there are when it is closed.</summary>
internal sealed class ImportedPeople
{
    private readonly Dictionary<(int Programme, int Team, long MonthDay, int Chunk), byte[]> _sets = [];

    public void Add(MarkKey mark)
    {
        Add(mark, PeopleStore.AnyTeam);
        Add(mark, mark.Team);
    }

    public void Join(LedgerTurn ledger, int organisation)
    {
        foreach (var (key, bits) in _sets)
        {
            PeopleStore.Join(ledger, organisation, key, bits);
        }
    }

    private void Add(MarkKey mark, int team)
    {
        var key = (mark.Programme, team, mark.MonthDay, mark.Contributor / PeopleStore.ChunkBits);
        if (!_sets.TryGetValue(key, out var bits))
        {
            _sets[key] = bits = new byte[PeopleStore.ChunkBits / 8];
        }

        PeopleStore.SetBit(bits, mark.Contributor);
    }
}
