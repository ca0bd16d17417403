using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// What an import adds to the cells and to the totals of the journal, summed up before the import is closed so that closing is quick.
/// </summary>
internal sealed class ImportedCells
{
    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    private readonly Dictionary<CellKey, (decimal QuantityMicros, long Entries)> _cells = [];
    private readonly Dictionary<JournalTotalKey, JournalSums> _totals = [];
    private readonly long _catalogueSequence;

    private ImportedCells(long catalogueSequence) => _catalogueSequence = catalogueSequence;

    public static ImportedCells Read(LedgerReader reader, int organisation, long import) =>
        reader.Read(
            organisation,
            ledger =>
            {
                var cells = new ImportedCells(ledger.ReadHead(organisation).CatalogueSequence);
                var history = ledger.History(organisation).Until(cells._catalogueSequence);
                var codes = history.At(long.MaxValue).Catalogue.Measures;
                var spans = new Dictionary<(int Measure, long Day), long>();
                var rows = ledger.Connection.Prepared(Sql["cells-of"]).Bind("organisation", organisation).Bind("import", import);
                while (rows.Step())
                {
                    var (measure, day) = (rows.Int32("Measure"), rows.Int64("Day"));
                    if (!spans.TryGetValue((measure, day), out var span))
                    {
                        spans[(measure, day)] = span = history.SpanOf(codes[measure].Code, day);
                    }

                    var (programme, quantity, entries, named) = (
                        rows.Int32("Programme"),
                        Quantity.MicrosOf(rows.Int64("Wholes"), rows.Int64("Micros")),
                        rows.Int64("Entries"),
                        Quantity.MicrosOf(rows.Int64("NamedWholes"), rows.Int64("NamedMicros"))
                    );
                    cells.Add(
                        new CellKey(programme, measure, rows.Int32("Party"), rows.Int32("Team"), rows.Int32("EvidenceGrade"), span),
                        quantity,
                        entries
                    );
                    cells.Add(
                        new JournalTotalKey(programme, day.ToDate().FirstOfMonth().ToDay(), measure),
                        new JournalSums(entries, quantity, 0, 0, named)
                    );
                }

                return cells;
            }
        );

    /// <summary>
    /// Adds them; false when a rate was recorded since they were summed up, or when a sum would be larger than can be kept.
    /// </summary>
    public CellsOutcome AddTo(LedgerTurn ledger, int organisation)
    {
        if (ledger.ReadHead(organisation).CatalogueSequence != _catalogueSequence)
        {
            return CellsOutcome.SpansChanged;
        }

        foreach (var (key, sums) in _totals.OrderBy(total => total.Key.Programme).ThenBy(total => total.Key.MonthDay))
        {
            JournalTotalStore.Add(ledger, organisation, key, sums);
        }

        var cells = _cells
            .OrderBy(cell => cell.Key.Programme)
            .ThenBy(cell => cell.Key.SpanDay)
            .Select(cell => (cell.Key, cell.Value.QuantityMicros, cell.Value.Entries))
            .ToList();
        return CellStore.Add(ledger, organisation, cells) ? CellsOutcome.Added : CellsOutcome.SumIsTooLarge;
    }

    private void Add(CellKey cell, decimal quantityMicros, long entries)
    {
        var (sum, count) = _cells.GetValueOrDefault(cell);
        _cells[cell] = (sum + quantityMicros, count + entries);
    }

    private void Add(JournalTotalKey key, JournalSums sums) => _totals[key] = _totals.GetValueOrDefault(key) + sums;
}

internal enum CellsOutcome
{
    Added,
    SpansChanged,
    SumIsTooLarge,
}
