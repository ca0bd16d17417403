using ValueLedger.Core.Amounts;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Enters what an import appended under every other key by which it is found: all of it in the order of that key, so that neighbours are
/// written together. Nothing of it is seen before the import is closed.
/// </summary>
internal sealed class ImportIndexing(LedgerWriter writer, LedgerReader reader, int organisation, long import)
{
    private const int RowsInATurn = 4_000;

    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    /// <summary>Who gives where, for the sets of people.</summary>
    public ImportedPeople People { get; } = new();

    /// <summary>Each key by itself: while one is sorted, others are written.</summary>
    public Task AddAsync() => Task.WhenAll(
        Task.Run(() => EachAsync("references-of", row => (Reference: row.Text(0)!, Sequence: row.Int64(1)), (ledger, row) =>
            Write(ledger, "keep-reference").Bind(row.Reference).Bind(row.Sequence).Run())),
        Task.Run(() => EachAsync("days-of", ReadDay, (ledger, row) => row.Bind(Write(ledger, "keep-day")).Run())),
        Task.Run(() => EachAsync("contributors-of", ReadContributor, (ledger, row) => row.Bind(Write(ledger, "keep-contributor")).Run())),
        Task.Run(() => EachAsync("ends-of", ReadEnd, (ledger, row) => row.Key.Bind(Write(ledger, "keep-end"))
            .Bind(row.Other).Bind(row.GivenMicros).Bind(row.ReceivedMicros).Bind(row.IsInDoubt ? null : (long?)import).Run())),
        Task.Run(() => EachAsync("marks-of", ReadMark, (ledger, row) => row.Key.BindTo(ledger.Connection.Prepared(Sql["keep-mark"]), organisation).Bind(import).Bind(row.Entries).Bind(row.HoursMicros).Run())));

    /// <summary>Takes off again what an import entered that is never closed.</summary>
    public async Task RemoveAsync()
    {
        await EachAsync("references-of", row => (Reference: row.Text(0)!, Sequence: row.Int64(1)), (ledger, row) =>
            Write(ledger, "drop-reference").Bind(row.Reference).Bind(row.Sequence).Run());
        await EachAsync("days-of", ReadDay, (ledger, row) => row.Bind(Write(ledger, "drop-day")).Run());
        await EachAsync("contributors-of", ReadContributor, (ledger, row) => row.Bind(Write(ledger, "drop-contributor")).Run());
        await EachAsync("ends-of", ReadEnd, (ledger, row) => row.Key.Bind(Write(ledger, "drop-end")).Run());
        await EachAsync("marks-of", ReadMark, (ledger, row) => row.Key.BindTo(ledger.Connection.Prepared(Sql["drop-mark"]), organisation).Bind(import).Run());
    }

    private Statement Write(LedgerTurn ledger, string block) => ledger.Connection.Prepared(Sql[block]).Bind(organisation);

    private static Four ReadDay(Statement row) => new(row.Int64(0), row.Int64(1), row.Int64(2), row.Int64(3));

    private static Three ReadContributor(Statement row) => new(row.Int64(0), row.Int64(1), row.Int64(2));

    private static (Four Key, long Other, long GivenMicros, long ReceivedMicros, bool IsInDoubt) ReadEnd(Statement row) =>
        (ReadDay(row), row.Int64(4), row.Int64(5), row.Int64(6), row.Int64(7) != 0);

    private (MarkKey Key, long Entries, long HoursMicros) ReadMark(Statement row)
    {
        var key = new MarkKey((int)row.Int64(0), row.Int64(1), (int)row.Int64(2), (int)row.Int64(3), (int)row.Int64(4), (int)row.Int64(5));
        People.Add(key);
        return (key, row.Int64(6), _isInHours.Value.Contains(key.Measure) ? (long)((row.Int64(7) * Quantity.MicrosPerUnit) + row.Int64(8)) : 0);
    }

    private readonly Lazy<HashSet<int>> _isInHours = new(() => reader.Read(ledger => ledger.Known(organisation).Catalogue.Measures
        .Where(measure => measure.Item is { Unit: Core.Catalogue.Measure.Hour, Stage: Core.Catalogue.MeasureStage.Input })
        .Select(measure => measure.Number)
        .ToHashSet()));

    /// <summary>Reads rows in their order and writes them, the next ones being read while those before are written.</summary>
    private async Task EachAsync<T>(string block, Func<Statement, T> read, Action<LedgerTurn, T> write)
    {
        using var session = reader.Open();
        var rows = session.Connection.Prepared(Sql[block]).Bind(organisation).Bind(import);
        try
        {
            var writing = Task.FromResult(true);
            var isLast = false;
            while (!isLast)
            {
                // A statement that has come to its end would begin anew.
                var taken = Take(rows, read);
                isLast = taken.Count < RowsInATurn;
                await writing;
                writing = writer.WriteAsync(ledger =>
                {
                    taken.ForEach(row => write(ledger, row));
                    ledger.HasWritten = true;
                    return Outcome.Kept(true);
                });
            }

            await writing;
        }
        finally
        {
            rows.Reset();
        }
    }

    private static List<T> Take<T>(Statement rows, Func<Statement, T> read)
    {
        var some = new List<T>(RowsInATurn);
        while (some.Count < RowsInATurn && rows.Step())
        {
            some.Add(read(rows));
        }

        return some;
    }

    private readonly record struct Three(long First, long Second, long Third)
    {
        public Statement Bind(Statement statement) => statement.Bind(First).Bind(Second).Bind(Third);
    }

    private readonly record struct Four(long First, long Second, long Third, long Fourth)
    {
        public Statement Bind(Statement statement) => statement.Bind(First).Bind(Second).Bind(Third).Bind(Fourth);
    }
}
