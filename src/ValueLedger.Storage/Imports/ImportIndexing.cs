using ValueLedger.Core.Amounts;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Writes all other keys that find the entries of an import: all entries in the order of one key, so that neighbours are written together.
/// None of this is visible before the import is closed.
/// </summary>
internal sealed class ImportIndexing(LedgerWriter writer, LedgerReader reader, int organisation, long import, Action<LedgerTurn> check)
{
    private const int RowsInATurn = 4_000;

    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    /// <summary>Who gives where, for the sets of people.</summary>
    public ImportedPeople People { get; } = new();

    /// <summary>Each key is done separately: while one is sorted, others are written.</summary>
    public Task AddAsync() =>
        Task.WhenAll(
            Task.Run(() => EachAsync("references-of", ReferenceRow.Read, (ledger, row) => row.Bind(Write(ledger, "keep-reference")).Run())),
            Task.Run(() => EachAsync("days-of", DayRow.Read, (ledger, row) => row.Bind(Write(ledger, "keep-day")).Run())),
            Task.Run(() =>
                EachAsync("contributors-of", ContributorRow.Read, (ledger, row) => row.Bind(Write(ledger, "keep-contributor")).Run())
            ),
            Task.Run(() => EachAsync("ends-of", EndRow.Read, (ledger, row) => row.BindAll(Write(ledger, "keep-end"), import).Run())),
            Task.Run(() =>
                EachAsync(
                    "marks-of",
                    ReadMark,
                    (ledger, row) =>
                        BindMark(ledger, "keep-mark", row.Key).Bind("entries", row.Entries).Bind("hoursMicros", row.HoursMicros).Run()
                )
            )
        );

    /// <summary>Removes the keys of an import that is never closed.</summary>
    public async Task RemoveAsync()
    {
        await EachAsync("references-of", ReferenceRow.Read, (ledger, row) => row.Bind(Write(ledger, "drop-reference")).Run());
        await EachAsync("days-of", DayRow.Read, (ledger, row) => row.Bind(Write(ledger, "drop-day")).Run());
        await EachAsync("contributors-of", ContributorRow.Read, (ledger, row) => row.Bind(Write(ledger, "drop-contributor")).Run());
        await EachAsync("ends-of", EndRow.Read, (ledger, row) => row.Bind(Write(ledger, "drop-end")).Run());
        await EachAsync("marks-of", ReadMark, (ledger, row) => BindMark(ledger, "drop-mark", row.Key).Run());
    }

    private CompiledSql Write(LedgerTurn ledger, string block) => ledger.Connection.Prepared(Sql[block]).Bind("organisation", organisation);

    private CompiledSql BindMark(LedgerTurn ledger, string block, MarkKey key) =>
        key.BindTo(ledger.Connection.Prepared(Sql[block]), organisation).Bind("import", import);

    private (MarkKey Key, long Entries, long HoursMicros) ReadMark(CompiledSql row)
    {
        var key = new MarkKey(
            row.Int32("Programme"),
            row.Int64("MonthDay"),
            row.Int32("Contributor"),
            row.Int32("Team"),
            row.Int32("Measure"),
            row.Int32("Party")
        );
        People.Add(key);
        var hours = _isInHours.Value.Contains(key.Measure) ? Quantity.MicrosOf(row.Int64("Wholes"), row.Int64("Micros")) : 0;
        return (key, row.Int64("Entries"), (long)hours);
    }

    private readonly Lazy<HashSet<int>> _isInHours = new(() =>
        reader.Read(
            organisation,
            ledger =>
                ledger
                    .Known(organisation)
                    .Catalogue.Measures.Where(measure => measure.Item.IsHoursOfInput())
                    .Select(measure => measure.Number)
                    .ToHashSet()
        )
    );

    /// <summary>Reads rows in their order and writes them; the next ones are read while earlier ones are written.</summary>
    private async Task EachAsync<T>(string block, Func<CompiledSql, T> read, Action<LedgerTurn, T> write)
    {
        using var session = reader.Open();
        using var rows = Rows(session.Connection.Prepared(Sql[block]).Bind("organisation", organisation).Bind("import", import), read);
        var writing = Task.FromResult(true);
        while (rows.Take(writer.RowsInATurn(RowsInATurn)) is { Count: > 0 } some)
        {
            await writing;
            writing = writer.WriteAsync(
                organisation,
                ledger =>
                {
                    check(ledger);
                    some.ForEach(row => write(ledger, row));
                    return TurnResult.Kept(true);
                }
            );
        }

        await writing;
    }

    private static IEnumerator<T> Rows<T>(CompiledSql statement, Func<CompiledSql, T> read)
    {
        try
        {
            while (statement.Step())
            {
                yield return read(statement);
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    private readonly record struct ReferenceRow(string Reference, long Sequence)
    {
        public static ReferenceRow Read(CompiledSql row) => new(row.Text("Reference"), row.Int64("Sequence"));

        public CompiledSql Bind(CompiledSql write) => write.Bind("reference", Reference).Bind("sequence", Sequence);
    }

    private readonly record struct DayRow(long Programme, long Measure, long Day, long Sequence)
    {
        public static DayRow Read(CompiledSql row) =>
            new(row.Int64("Programme"), row.Int64("Measure"), row.Int64("Day"), row.Int64("Sequence"));

        public CompiledSql Bind(CompiledSql write) =>
            write.Bind("programme", Programme).Bind("measure", Measure).Bind("day", Day).Bind("sequence", Sequence);
    }

    private readonly record struct ContributorRow(long Contributor, long Day, long Sequence)
    {
        public static ContributorRow Read(CompiledSql row) => new(row.Int64("Contributor"), row.Int64("Day"), row.Int64("Sequence"));

        public CompiledSql Bind(CompiledSql write) => write.Bind("contributor", Contributor).Bind("day", Day).Bind("sequence", Sequence);
    }

    private readonly record struct EndRow(
        long Programme,
        long Member,
        long Day,
        long Sequence,
        long Other,
        long? OtherProgramme,
        long GivenMicros,
        long ReceivedMicros,
        bool IsInDoubt
    )
    {
        public static EndRow Read(CompiledSql row) =>
            new(
                row.Int64("Programme"),
                row.Int64("Member"),
                row.Int64("Day"),
                row.Int64("Sequence"),
                row.Int64("Other"),
                row.NullableInt64("OtherProgramme"),
                row.Int64("GivenMicros"),
                row.Int64("ReceivedMicros"),
                row.Int64("Doubts") != 0
            );

        public CompiledSql Bind(CompiledSql write) =>
            write.Bind("programme", Programme).Bind("member", Member).Bind("day", Day).Bind("sequence", Sequence);

        public CompiledSql BindAll(CompiledSql write, long import) =>
            Bind(write)
                .Bind("other", Other)
                .Bind("otherProgramme", OtherProgramme)
                .Bind("givenMicros", GivenMicros)
                .Bind("receivedMicros", ReceivedMicros)
                .Bind("import", IsInDoubt ? null : (long?)import);
    }
}
