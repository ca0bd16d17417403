using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>What the entries of a turn add to sums and headcounts, collected so that each row is touched once.</summary>
internal sealed class Movements
{
    private readonly List<Movement> waiting = [];

    public bool AreWaiting => waiting.Count > 0;

    public void Add(int organisation, Entry entry, int contributor, bool isReversal)
    {
        var citizenHours = entry.Stage == MeasureStage.Input && entry.Unit == Measure.Hour;
        waiting.Add(new Movement(organisation, entry, contributor, isReversal ? -1 : 1, citizenHours ? entry.Quantity.Micros : 0));
    }

    /// <summary>Writes what is waiting; false when a sum would pass what can be kept.</summary>
    public bool Apply(LedgerTurn ledger)
    {
        var fits = waiting
            .GroupBy(movement => (movement.Organisation, Cell: movement.CellIn(ledger)))
            .OrderBy(cell => cell.Key.Cell.SpanDay)
            .All(cell => CellStore.Add(ledger, cell.Key.Organisation, cell.Key.Cell, cell.Sum(movement => movement.Entry.Quantity.Micros), cell.Sum(movement => movement.Count)));
        foreach (var mark in waiting.Where(movement => movement.Contributor != 0).GroupBy(movement => (movement.Organisation, Mark: movement.Mark)))
        {
            MarkStore.Add(ledger, mark.Key.Organisation, mark.Key.Mark, mark.Sum(movement => movement.Count), mark.Sum(movement => movement.HoursMicros));
        }

        waiting.Clear();
        return fits;
    }

    private sealed record Movement(int Organisation, Entry Entry, int Contributor, long Count, long HoursMicros)
    {
        public MarkKey Mark => new(Entry.Programme.Number, Entry.Date.FirstOfMonth().ToDay(), Contributor, Entry.Team?.Number ?? 0, Entry.Measure.Number, Entry.Party?.Number ?? 0);

        public CellKey CellIn(LedgerTurn ledger) => new(
            Entry.Programme.Number,
            Entry.Measure.Number,
            Entry.Party?.Number ?? 0,
            Entry.Team?.Number ?? 0,
            (int)Entry.Evidence.Grade,
            ledger.History(Organisation).SpanOf(Entry.Measure.Code, Entry.Date.ToDay()));
    }
}
