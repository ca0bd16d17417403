using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Entries;

/// <summary>
/// What the entries of each measure come to, as a background for what is recorded next. Belongs to the writer: read from the cells when an
/// organisation is first asked for, then moved on with what is kept.
/// </summary>
internal sealed class UsualQuantities : ILedgerMemory
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Suspense.sql");

    private readonly Dictionary<int, Dictionary<int, UsualQuantity>> _ofOrganisations = [];

    public UsualQuantity Of(LedgerView ledger, int organisation, int measure) => Of(ledger, organisation).GetValueOrDefault(measure);

    /// <summary>The same with what the turn recorded before.</summary>
    public static UsualQuantity Of(LedgerTurn ledger, int organisation, int measure)
    {
        var here = ledger.Part<Movements>().OfMeasure(organisation, measure);
        return ledger.Memory<UsualQuantities>().Of((LedgerView)ledger, organisation, measure).Moved(here.Entries, here.SumMicros);
    }

    public void Keep(LedgerTurn turn)
    {
        foreach (var movement in turn.Part<Movements>().Applied)
        {
            Add(movement.Organisation, movement.Entry.Measure.Number, movement.Count, movement.QuantityMicros);
        }
    }

    /// <summary>Adds entries of a measure to what is known; where nothing is known yet, they will be read.</summary>
    public void Add(int organisation, int measure, long entries, long micros)
    {
        if (_ofOrganisations.TryGetValue(organisation, out var measures))
        {
            measures[measure] = measures.GetValueOrDefault(measure).Moved(entries, micros);
        }
    }

    public void TakeBack(LedgerTurn turn)
    {
    }

    /// <summary>What was known is not certain any more, and is read again.</summary>
    public void Forget() => _ofOrganisations.Clear();

    private Dictionary<int, UsualQuantity> Of(LedgerView ledger, int organisation)
    {
        if (!_ofOrganisations.TryGetValue(organisation, out var measures))
        {
            _ofOrganisations[organisation] = measures = ledger.Connection.Query<SumRow>(Sql["sums-by-measure"], new { organisation })
                .GroupBy(cell => (int)cell.Measure)
                .ToDictionary(cells => cells.Key, cells => new UsualQuantity(cells.Sum(cell => cell.Entries), cells.Sum(cell => (decimal)cell.QuantityMicros)));
        }

        return measures;
    }

    [method: ExplicitConstructor]
    private sealed record SumRow(long Measure, long QuantityMicros, long Entries);
}
