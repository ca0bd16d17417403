using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Summaries;

/// <summary>What one record of the journal adds to sums and headcounts; a reversal subtracts what its entry added.</summary>
/// <param name="Organisation">Whose journal it is.</param>
/// <param name="Entry">The entry or reversal.</param>
/// <param name="Contributor">Number of the contributor; 0 for none.</param>
/// <param name="IsReversal">Whether it subtracts.</param>
internal sealed record Movement(int Organisation, Entry Entry, int Contributor, bool IsReversal)
{
    public long QuantityMicros => Entry.Quantity.Micros;

    public long Count => IsReversal ? -1 : 1;

    public long HoursMicros => Measure.AreHoursOfInput(Entry.Unit, Entry.Stage) ? QuantityMicros : 0;

    public MarkKey Mark =>
        new(
            Entry.Programme.Number,
            Entry.Date.FirstOfMonth().ToDay(),
            Contributor,
            Entry.Team?.Number ?? 0,
            Entry.Measure.Number,
            Entry.Party?.Number ?? 0
        );

    public JournalTotalKey Total => new(Entry.Programme.Number, Entry.Date.FirstOfMonth().ToDay(), Entry.Measure.Number);

    public CellKey CellIn(CatalogueHistory history) =>
        new(
            Entry.Programme.Number,
            Entry.Measure.Number,
            Entry.Party?.Number ?? 0,
            Entry.Team?.Number ?? 0,
            (int)Entry.Evidence.Grade,
            history.SpanOf(Entry.Measure.Code, Entry.Date.ToDay())
        );
}
