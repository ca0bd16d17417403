using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Entries;

/// <summary>
/// The sums of each measure's entries, against which new entries are judged. Belongs to the writer, who reads them from the cells when an
/// organisation is first asked for and then updates them with each kept turn.
/// </summary>
internal sealed class UsualQuantities : ILedgerMemory
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Suspense.sql");

    /// <summary>What others have recorded is read, up to so many records; after more of them the sums are read anew.</summary>
    private const int MostRead = 5_000;

    private readonly Dictionary<int, Dictionary<int, UsualQuantity>> _ofOrganisations = [];
    private readonly Dictionary<int, List<(long After, long UpTo)>> _toRead = [];

    public UsualQuantity Of(LedgerView ledger, int organisation, int measure) => Of(ledger, organisation).GetValueOrDefault(measure);

    /// <summary>The same, including what the turn has recorded so far.</summary>
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

    /// <summary>Adds entries of a measure to what is known; when nothing is known yet, they will be read later.</summary>
    public void Add(int organisation, int measure, long entries, long micros)
    {
        if (_ofOrganisations.TryGetValue(organisation, out var measures))
        {
            measures[measure] = measures.GetValueOrDefault(measure).Moved(entries, micros);
        }
    }

    public void TakeBack(LedgerTurn turn) { }

    /// <summary>What was known is no longer certain and is read again.</summary>
    public void Forget()
    {
        _ofOrganisations.Clear();
        _toRead.Clear();
    }

    public void NoticeOthers(int organisation, long known, long size)
    {
        if (size - known > MostRead)
        {
            _ofOrganisations.Remove(organisation);
            _toRead.Remove(organisation);
        }
        else if (_ofOrganisations.ContainsKey(organisation))
        {
            _toRead[organisation] = [.. _toRead.GetValueOrDefault(organisation, []), (known, size)];
        }
    }

    private Dictionary<int, UsualQuantity> Of(LedgerView ledger, int organisation)
    {
        if (!_ofOrganisations.TryGetValue(organisation, out var measures))
        {
            _ofOrganisations[organisation] = measures = ledger
                .Connection.Query<SumRow>(Sql["sums-by-measure"], new { organisation })
                .GroupBy(cell => (int)cell.Measure)
                .ToDictionary(
                    cells => cells.Key,
                    cells => new UsualQuantity(cells.Sum(cell => cell.Entries), cells.Sum(cell => (decimal)cell.QuantityMicros))
                );
        }

        if (_toRead.Remove(organisation, out var records))
        {
            foreach (var (after, upTo) in records)
            {
                foreach (
                    var moved in ledger.Connection.Query<SumRow>(
                        Sql["sums-between"],
                        new
                        {
                            organisation,
                            after,
                            upTo,
                        }
                    )
                )
                {
                    Add(organisation, (int)moved.Measure, moved.Entries, moved.QuantityMicros);
                }
            }
        }

        return measures;
    }

    [method: ExplicitConstructor]
    private sealed record SumRow(long Measure, long QuantityMicros, long Entries);
}
