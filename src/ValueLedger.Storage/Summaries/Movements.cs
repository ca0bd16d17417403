using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>What the entries of a turn add to sums and headcounts, collected so that each row is written once.</summary>
internal sealed class Movements : ITurnPart
{
    private readonly List<Movement> _waiting = [];
    private readonly List<Movement> _applied = [];
    private readonly List<(Movement Before, Entry After)> _reGraded = [];
    private readonly Dictionary<(int Organisation, int Measure), UsualQuantity> _ofMeasures = [];

    /// <summary>What was written in this turn.</summary>
    public IReadOnlyList<Movement> Applied => _applied;

    public void Add(Movement movement)
    {
        _waiting.Add(movement);
        var measure = (movement.Organisation, movement.Entry.Measure.Number);
        _ofMeasures[measure] = _ofMeasures.GetValueOrDefault(measure).Moved(movement.Count, movement.QuantityMicros);
    }

    /// <summary>Moves an entry that stands to the cell of another grade; nothing else counts grades.</summary>
    public void ReGrade(Movement before, Entry after) => _reGraded.Add((before, after));

    /// <summary>What the turn has added to the entries of a measure so far, applied or not.</summary>
    public UsualQuantity OfMeasure(int organisation, int measure) => _ofMeasures.GetValueOrDefault((organisation, measure));

    public bool Finish(LedgerTurn ledger)
    {
        var fits = _waiting
            .GroupBy(movement => (movement.Organisation, Cell: movement.CellIn(ledger.History(movement.Organisation))))
            .OrderBy(cell => cell.Key.Cell.SpanDay)
            .All(cell =>
                CellStore.Add(
                    ledger,
                    cell.Key.Organisation,
                    cell.Key.Cell,
                    cell.Sum(movement => (decimal)movement.QuantityMicros),
                    cell.Sum(movement => movement.Count)
                )
            );
        foreach (
            var mark in _waiting
                .Where(movement => movement.Contributor != 0)
                .GroupBy(movement => (movement.Organisation, Mark: movement.Mark))
        )
        {
            MarkStore.Add(
                ledger,
                mark.Key.Organisation,
                mark.Key.Mark,
                mark.Sum(movement => movement.Count),
                mark.Sum(movement => movement.HoursMicros)
            );
        }

        foreach (var total in _waiting.GroupBy(movement => (movement.Organisation, movement.Total)))
        {
            JournalTotalStore.Add(
                ledger,
                total.Key.Organisation,
                total.Key.Total,
                total.Select(JournalSums.Of).Aggregate((one, other) => one + other)
            );
        }

        foreach (var (before, after) in _reGraded)
        {
            var history = ledger.History(before.Organisation);
            CellStore.Add(ledger, before.Organisation, before.CellIn(history), -before.QuantityMicros, -1);
            fits &= CellStore.Add(ledger, before.Organisation, (before with { Entry = after }).CellIn(history), before.QuantityMicros, 1);
        }

        _applied.AddRange(_waiting);
        _waiting.Clear();
        _reGraded.Clear();
        return fits;
    }
}
