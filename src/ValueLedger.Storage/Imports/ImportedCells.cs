using ValueLedger.Core.Amounts;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Imports;

/// <summary>What an import adds to the cells, summed up before it is closed so that closing is short.</summary>
internal sealed class ImportedCells
{
    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    private readonly Dictionary<CellKey, (decimal QuantityMicros, long Entries)> _cells = [];
    private readonly long _catalogueSequence;

    private ImportedCells(long catalogueSequence) => _catalogueSequence = catalogueSequence;

    public static ImportedCells Read(LedgerReader reader, int organisation, long import) => reader.Read(ledger =>
    {
        var cells = new ImportedCells(ledger.ReadHead(organisation).CatalogueSequence);
        var history = ledger.History(organisation).Until(cells._catalogueSequence);
        var codes = history.At(long.MaxValue).Catalogue.Measures;
        var spans = new Dictionary<(int Measure, long Day), long>();
        var rows = ledger.Connection.Prepared(Sql["cells-of"]).Bind(organisation).Bind(import);
        while (rows.Step())
        {
            var (measure, day) = ((int)rows.Int64(1), rows.Int64(5));
            if (!spans.TryGetValue((measure, day), out var span))
            {
                spans[(measure, day)] = span = history.SpanOf(codes[measure].Code, day);
            }

            cells.Add(new CellKey((int)rows.Int64(0), measure, (int)rows.Int64(2), (int)rows.Int64(3), (int)rows.Int64(4), span), ((decimal)rows.Int64(6) * Quantity.MicrosPerUnit) + rows.Int64(7), rows.Int64(8));
        }

        return cells;
    });

    /// <summary>Adds them; false when a rate was recorded since they were summed up, or a sum would pass what can be kept.</summary>
    public CellsOutcome AddTo(LedgerTurn ledger, int organisation)
    {
        if (ledger.ReadHead(organisation).CatalogueSequence != _catalogueSequence)
        {
            return CellsOutcome.SpansChanged;
        }

        return _cells.OrderBy(cell => cell.Key.Programme).ThenBy(cell => cell.Key.SpanDay)
            .All(cell => CellStore.Add(ledger, organisation, cell.Key, cell.Value.QuantityMicros, cell.Value.Entries))
            ? CellsOutcome.Added
            : CellsOutcome.SumIsTooLarge;
    }

    private void Add(CellKey cell, decimal quantityMicros, long entries)
    {
        var (sum, count) = _cells.GetValueOrDefault(cell);
        _cells[cell] = (sum + quantityMicros, count + entries);
    }
}

internal enum CellsOutcome
{
    Added,
    SpansChanged,
    SumIsTooLarge,
}
