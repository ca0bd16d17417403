using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>
/// What happened to the entries of an organisation, and to the opening balances of its time banks, in the order of the records that caused
/// it. Records are committed in the order of their sequences, so a client that has reached one of them misses no other. The cost of a page
/// depends only on the page, because nothing else is read.
/// </summary>
public static class ChangeFeed
{
    private const int ReadTogether = 100;

    private static readonly SqlFile Sql = SqlFile.Load("Entries/Changes.sql");

    /// <summary>
    /// Whether the log has the record of a position. When an older copy has replaced the ledger, another record may be there, or none.
    /// </summary>
    public static bool Knows(LedgerView ledger, int organisation, ChangePosition position) =>
        position.Record == 0 || ledger.RecordedAt(organisation, position.Record)?.ToMicros() == position.Micros;

    /// <summary>Changes after a position, up to a limit; fewer when they include more opening balances than one answer may hold.</summary>
    public static EntryChangePage Page(LedgerView ledger, int organisation, ChangePosition after, int limit)
    {
        var page = Begin(ledger, organisation, after, limit);
        return new EntryChangePage([.. page.Changes], page.Next, page.More);
    }

    /// <summary>
    /// The same, read little by little, so that a large page is never in memory as a whole and the garbage collector has little to move.
    /// </summary>
    public static EntryChangesToRead Begin(LedgerView ledger, int organisation, ChangePosition after, int limit)
    {
        var found = Find(ledger, organisation, after, limit + 1);
        var told = found.Take(Math.Min(limit, BeforeTooManyOpenings(found))).ToList();
        return new EntryChangesToRead(Read(ledger, organisation, told), told.Count == 0 ? after : told[^1].At, found.Count > told.Count);
    }

    private static IEnumerable<EntryChange> Read(LedgerView ledger, int organisation, List<Change> told)
    {
        var records = told.Where(change => !change.IsOfOpening).Select(change => change.At.Record);
        using var known = ledger.History(organisation).WorthAfter(records).GetEnumerator();
        foreach (var part in told.Chunk(ReadTogether))
        {
            var ofEntries = Array.FindAll(part, change => !change.IsOfOpening);
            var then = new Queue<RecordedEntry>(
                Journal.Then(ledger, organisation, Array.ConvertAll(ofEntries, change => (change.Of, change.At.Record)))
            );
            foreach (var change in part)
            {
                yield return change.IsOfOpening
                    ? change.Told(null, OpeningStore.Then(ledger, organisation, change.Of, change.Reversal))
                    : change.Told(new EntryThen(then.Dequeue(), Next(known)), null);
            }
        }
    }

    private static T Next<T>(IEnumerator<T> all) =>
        all.MoveNext() ? all.Current : throw new InvalidOperationException("There is no next one.");

    private static int BeforeTooManyOpenings(List<Change> found) =>
        found
            .Index()
            .Where(change => change.Item.IsOfOpening)
            .Skip(OpeningStore.MostTogether)
            .Select(change => change.Index)
            .FirstOrDefault(found.Count);

    private static List<Change> Find(LedgerView ledger, int organisation, ChangePosition after, int wanted)
    {
        var last = ledger.Head(organisation).Size;
        var found = new List<Change>(wanted);
        // The record of the position itself may have more changes than were reported.
        var first = Math.Max(after.Record, 1);
        while (first <= last && found.Count < wanted)
        {
            var records = Records(ledger, organisation, first, last, wanted);
            foreach (var record in records)
            {
                var left = wanted - found.Count;
                found.AddRange(Of(ledger, organisation, record, record.Sequence == after.Record ? after.Part : -1, left).Take(left));
            }

            first = records.Count < wanted ? last + 1 : records[^1].Sequence + 1;
        }

        return found;
    }

    /// <summary>The next records to report.</summary>
    private static List<Row> Records(LedgerView ledger, int organisation, long first, long last, int limit)
    {
        var range = new
        {
            organisation,
            first,
            last,
            limit,
        };
        var singles = ledger
            .Connection.Query<SingleRow>(Sql["single"], range)
            .Select(row => new Row(row.Sequence, row.RecordedAtMicros, row, null));
        var others = ledger
            .Connection.Query<RecordRow>(Sql["records"], range)
            .Select(row => new Row(row.Sequence, row.RecordedAtMicros, null, row));
        return [.. singles.Concat(others).OrderBy(row => row.Sequence).Take(limit)];
    }

    private static IEnumerable<Change> Of(LedgerView ledger, int organisation, Row record, long after, int limit) =>
        (
            record switch
            {
                { Single: { } single } => OfSingle(single),
                { Other.Type: RecordType.Import } => OfImport(ledger, organisation, record.Other, Math.Max(after, record.Other.Of), limit),
                { Other.Type: RecordType.TextErasure } => OfText(ledger, organisation, record.Other),
                { Other.Type: RecordType.OpeningBalances } => [OfOpening(record.Other, EntryChangeKind.BalancesBroughtAlong, null)],
                { Other.Type: RecordType.OpeningBalancesReversal } =>
                [
                    OfOpening(record.Other, EntryChangeKind.BalancesTakenBack, record.Sequence),
                ],
                _ =>
                [
                    new Change(
                        new ChangePosition(record.Sequence, 0, record.Micros),
                        record.Other!.Type switch
                        {
                            RecordType.ReGrading => EntryChangeKind.ReGraded,
                            RecordType.Release => EntryChangeKind.Released,
                            _ => EntryChangeKind.Rejected,
                        },
                        record.Other.Of
                    ),
                ],
            }
        ).Where(change => change.At.Part > after);

    private static IEnumerable<Change> OfSingle(SingleRow row)
    {
        var at = new ChangePosition(row.Sequence, 0, row.RecordedAtMicros);
        if (row.Reverses is { } reversed)
        {
            return
            [
                new Change(at, EntryChangeKind.Reversed, reversed),
                new Change(at with { Part = 1 }, EntryChangeKind.Recorded, row.Sequence),
            ];
        }

        return
        [
            new Change(
                at,
                row.Doubts != 0 ? EntryChangeKind.Suspended
                    : row.IsReGraded != 0 ? EntryChangeKind.ReGraded
                    : EntryChangeKind.Recorded,
                row.Sequence
            ),
        ];
    }

    private static IEnumerable<Change> OfImport(LedgerView ledger, int organisation, RecordRow closing, long after, int limit) =>
        ledger
            .Connection.Query<ImportedRow>(
                Sql["of-an-import"],
                new
                {
                    organisation,
                    after,
                    closed = closing.Sequence,
                    import = closing.Of,
                    limit,
                }
            )
            .Select(row => new Change(
                new ChangePosition(closing.Sequence, row.Sequence, closing.RecordedAtMicros),
                row.Doubts != 0 ? EntryChangeKind.Suspended : EntryChangeKind.Recorded,
                row.Sequence
            ));

    /// <summary>An entry that no longer stands is reported once more, so that its last change says so.</summary>
    private static IEnumerable<Change> OfText(LedgerView ledger, int organisation, RecordRow erasure)
    {
        var at = new ChangePosition(erasure.Sequence, 0, erasure.RecordedAtMicros);
        foreach (
            var row in ledger.Connection.Query<TextRow>(
                Sql["entry-of-a-text"],
                new
                {
                    organisation,
                    of = erasure.Of,
                    known = erasure.Sequence,
                }
            )
        )
        {
            yield return new Change(at, EntryChangeKind.TextErased, row.Sequence);
            if (row.Waits != 0 || row.IsRejected != 0)
            {
                yield return new Change(
                    at with
                    {
                        Part = 1,
                    },
                    row.Waits != 0 ? EntryChangeKind.Suspended : EntryChangeKind.Rejected,
                    row.Sequence
                );
            }
        }

        if (ledger.Connection.QuerySingleOrDefault<long?>(Sql["opening-of-a-text"], new { organisation, of = erasure.Of }) is { } opening)
        {
            yield return OfOpening(erasure with { Of = opening }, EntryChangeKind.TextErased, erasure.Of);
        }
    }

    private static Change OfOpening(RecordRow record, EntryChangeKind kind, long? reversal) =>
        new(new ChangePosition(record.Sequence, 0, record.RecordedAtMicros), kind, record.Of) { IsOfOpening = true, Reversal = reversal };

    /// <summary>What happened to the entry or opening balances of a record.</summary>
    private readonly record struct Change(ChangePosition At, EntryChangeKind Kind, long Of)
    {
        public bool IsOfOpening { get; init; }

        /// <summary>The reversal of opening balances, if it was known by then.</summary>
        public long? Reversal { get; init; }

        public EntryChange Told(EntryThen? entry, RecordedOpeningBalances? opening) => new(At, At.Micros.ToInstant(), Kind, entry, opening);
    }

    /// <summary>A record of a single entry, or another record.</summary>
    private sealed record Row(long Sequence, long Micros, SingleRow? Single, RecordRow? Other);

    [method: ExplicitConstructor]
    private sealed record SingleRow(long Sequence, long RecordedAtMicros, long? Reverses, long Doubts, long IsReGraded);

    [method: ExplicitConstructor]
    private sealed record RecordRow(long Sequence, long RecordedAtMicros, string Type, long Of);

    [method: ExplicitConstructor]
    private sealed record ImportedRow(long Sequence, long Doubts);

    [method: ExplicitConstructor]
    private sealed record TextRow(long Sequence, long Waits, long IsRejected);
}
