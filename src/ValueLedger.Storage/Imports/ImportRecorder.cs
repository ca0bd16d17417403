using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Records a judged import: it begins the import, appends its rows in short turns so that other requests get theirs in between, writes them
/// under every key, and closes the import, and from then on its entries stand. An interrupted import continues where it stopped.
/// </summary>
public sealed class ImportRecorder(LedgerWriter writer, LedgerReader reader, SharedImports shared)
{
    /// <summary>This many rows take about 25 ms.</summary>
    private const int RowsInATurn = 1_500;

    private static readonly TimeSpan PauseWhileNothingCanBeWritten = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan PauseWhileAnotherServerImports = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Reserves references for an import; others that try to record one of them meanwhile are told so. It waits while an import of another
    /// server has reserved some.
    /// </summary>
    /// <param name="organisation">Whose references they are.</param>
    /// <param name="id">The import.</param>
    /// <param name="references">In ascending order.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task ReserveAsync(int organisation, Guid id, List<ulong> references, CancellationToken cancellation)
    {
        while (!await writer.WriteAsync(organisation, ledger => Reserve(ledger, organisation, id, references), cancellation))
        {
            await Task.Delay(PauseWhileAnotherServerImports, cancellation);
        }
    }

    public Task ReleaseAsync(int organisation, Guid id) =>
        writer.WriteAsync(
            organisation,
            ledger =>
            {
                if (shared.AreUsed)
                {
                    shared.Release(ledger, organisation, id);
                    return TurnResult.Kept(true);
                }

                ledger.Memory<ReservedReferences>().Release(organisation);
                return TurnResult.Discarded(true);
            }
        );

    private TurnResult<bool> Reserve(LedgerTurn ledger, int organisation, Guid id, List<ulong> references)
    {
        if (shared.AreUsed)
        {
            return TurnResult.Kept(shared.Reserve(ledger, organisation, id, references));
        }

        ledger.Memory<ReservedReferences>().Reserve(organisation, references);
        return TurnResult.Discarded(true);
    }

    /// <summary>
    /// Begins the import; null when any measure has changed its meaning since the rows were checked, and then nothing is recorded.
    /// </summary>
    public Task<long?> BeginAsync(ImportOrder order, CatalogueView checkedWith) =>
        writer.WriteAsync(
            order.Organisation,
            ledger =>
            {
                shared.CheckIsRunHere(ledger, order.Organisation, order.Id);
                return HasSameMeasures(checkedWith, ledger.Known(order.Organisation).Catalogue)
                    ? TurnResult.Kept<long?>(ImportStore.Begin(ledger, order))
                    : TurnResult.Discarded<long?>(null);
            }
        );

    /// <summary>
    /// Records the rows of an import that has begun, from where it was interrupted; waits while nothing can be written. Null when they
    /// would make a sum larger than can be kept, and then the appended rows never stand.
    /// </summary>
    public async Task<RecordedImport?> FinishAsync(
        ImportOrder order,
        StagedImport staged,
        ImportVerdicts verdicts,
        long import,
        Action<long> recorded
    )
    {
        while (true)
        {
            try
            {
                await AppendAsync(order, staged, verdicts, import, recorded);
                var indexing = Indexing(order.Organisation, order.Id, import);
                await indexing.AddAsync();
                if (await CloseAsync(order, import, indexing) is { } closed)
                {
                    return closed;
                }

                await AbandonAsync(order.Organisation, order.Id, import);
                return null;
            }
            catch (LedgerUnavailableException unavailable) when (!LedgerUnavailableException.IsForGood(unavailable))
            {
                await Task.Delay(PauseWhileNothingCanBeWritten);
            }
        }
    }

    /// <summary>Closes an import that cannot be finished: the entries that it appended never stand.</summary>
    public async Task AbandonAsync(int organisation, Guid id, long import)
    {
        await Indexing(organisation, id, import).RemoveAsync();
        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                shared.CheckIsRunHere(ledger, organisation, id);
                ImportStore.Abandon(ledger, organisation, import);
                return TurnResult.Kept(true);
            }
        );
    }

    private async Task AppendAsync(ImportOrder order, StagedImport staged, ImportVerdicts verdicts, long import, Action<long> recorded)
    {
        var done = reader.Read(order.Organisation, ledger => ImportStore.Appended(ledger, order.Organisation, import)).Entries;
        var codes = new StagedCodes(reader.Read(order.Organisation, ledger => ledger.Known(order.Organisation).Catalogue));
        var append = new ImportAppend(order, import);
        var writing = Task.FromResult(true);
        var recordedRows = staged.Rows(codes).Where(row => verdicts.IsRecorded(row.Number)).Skip((int)done);
        using var left = recordedRows.Select(row => append.Prepare(row.Entry, verdicts.DoubtsOf(row.Number))).GetEnumerator();
        while (left.Take(writer.RowsInATurn(RowsInATurn)) is { Count: > 0 } rows)
        {
            await writing;
            recorded(done);
            done += rows.Count;
            writing = writer.WriteAsync(
                order.Organisation,
                ledger =>
                {
                    shared.CheckIsRunHere(ledger, order.Organisation, order.Id);
                    append.Append(ledger, rows);
                    return TurnResult.Kept(true);
                }
            );
        }

        await writing;
        recorded(done);
    }

    /// <summary>Counts and sums are read before the turn, however long the file is.</summary>
    private async Task<RecordedImport?> CloseAsync(ImportOrder order, long import, ImportIndexing indexing)
    {
        var appended = reader.Read(order.Organisation, ledger => ImportStore.Appended(ledger, order.Organisation, import));
        while (true)
        {
            var cells = ImportedCells.Read(reader, order.Organisation, import);
            var (outcome, closed) = await writer.WriteAsync(
                order.Organisation,
                ledger =>
                {
                    shared.CheckIsRunHere(ledger, order.Organisation, order.Id);
                    return Close(ledger, order, appended, cells, indexing.People);
                }
            );
            switch (outcome)
            {
                case CellsOutcome.Added:
                    return closed;
                case CellsOutcome.SumIsTooLarge:
                    return null;
            }
        }
    }

    private ImportIndexing Indexing(int organisation, Guid id, long import) =>
        new(writer, reader, organisation, import, ledger => shared.CheckIsRunHere(ledger, organisation, id));

    private static TurnResult<(CellsOutcome Outcome, RecordedImport? Closed)> Close(
        LedgerTurn ledger,
        ImportOrder order,
        AppendedImport appended,
        ImportedCells cells,
        ImportedPeople people
    )
    {
        var outcome = cells.AddTo(ledger, order.Organisation);
        if (outcome != CellsOutcome.Added)
        {
            return TurnResult.Discarded<(CellsOutcome, RecordedImport?)>((outcome, null));
        }

        people.Join(ledger, order.Organisation);
        // Its entries were summed up before, so they changed nothing in this turn.
        ledger.WhenKept(ledger.Memory<UsualQuantities>().Forget);
        var sequence = ImportStore.Close(ledger, order, appended);
        return TurnResult.Kept<(CellsOutcome, RecordedImport?)>(
            (outcome, new RecordedImport(appended.Import, sequence, ledger.Head(order.Organisation).RecordedAt.ToMicros()))
        );
    }

    private static bool HasSameMeasures(CatalogueView before, CatalogueView now) =>
        before.Measures.All(measure =>
            now.Measures.Find(measure.Number) is { } found
            && (found.Item.Unit, found.Item.Stage, found.Item.Aggregation)
                == (measure.Item.Unit, measure.Item.Stage, measure.Item.Aggregation)
        );
}
