using Dapper;
using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>Reads entries and reversals in the order of the log.</summary>
public static class Journal
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Entries.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");
    private static readonly JournalFilter Everything = new() { Scope = JournalScope.Seen };
    internal static readonly string Run = $"{Sql["journal"]}{Everything.Conditions()} ORDER BY e.sequence";
    private static readonly string RunAsRecorded =
        $"{Sql["journal"]}{new JournalFilter { Scope = JournalScope.Recorded }.Conditions()} ORDER BY e.sequence";
    private static readonly Dictionary<string, string> NoTexts = [];

    /// <summary>Entries from a sequence on that match the filter, up to a limit, as known after a record.</summary>
    public static IReadOnlyList<RecordedEntry> Page(
        LedgerView ledger,
        int organisation,
        JournalFilter filter,
        JournalRange range,
        int limit
    )
    {
        var rows = Rows(ledger, organisation, filter, range, limit);
        if (rows.Count == 0)
        {
            return [];
        }

        return Entries(ledger, organisation, rows, rows.Select(row => (row, range.Known)));
    }

    /// <summary>The entry with an id; null when the organisation has none.</summary>
    public static RecordedEntry? Find(LedgerView ledger, int organisation, RecordId id) =>
        At(ledger, organisation, id.Sequence) is { } entry && entry.Id == id ? entry : null;

    /// <summary>A recorded entry as known after a record, without what happened to it later.</summary>
    public static RecordedEntry Then(LedgerView ledger, int organisation, long sequence, long known) =>
        Page(ledger, organisation, Everything, new JournalRange(sequence, sequence, known), 1).Single();

    /// <summary>The same for several recorded entries, in the order in which they are named.</summary>
    public static IReadOnlyList<RecordedEntry> Then(LedgerView ledger, int organisation, IReadOnlyList<long> sequences, long known) =>
        Then(ledger, organisation, [.. sequences.Select(sequence => (sequence, known))]);

    /// <summary>Entries, each as known after a record of its own; an entry may be named several times.</summary>
    internal static IReadOnlyList<RecordedEntry> Then(
        LedgerView ledger,
        int organisation,
        IReadOnlyList<(long Sequence, long Known)> states
    )
    {
        if (states.Count == 0)
        {
            return [];
        }

        var rows = RecordRun
            .Of(states.Select(state => state.Sequence))
            .SelectMany(run => Rows(ledger, organisation, run, Run))
            .ToDictionary(row => row.Sequence);
        return Entries(
            ledger,
            organisation,
            rows.Values,
            states.Select(state => (rows[state.Sequence].KnownAfter(state.Known), state.Known))
        );
    }

    /// <summary>Exchanges and reversals that stand, in the order of the log, after a record and up to a limit.</summary>
    /// <param name="bank">Of which time bank.</param>
    /// <param name="from">First day, inclusive; null is no limit.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="after">They come after this record.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<RecordedEntry> Exchanges(TimebankView bank, LocalDate? from, LocalDate? to, long after, int limit) =>
        Then(bank.Ledger, bank.Organisation, ExchangeStore.Sequences(bank, from, to, after, limit), bank.Known);

    /// <summary>The entry that has a sender's reference, or had it last.</summary>
    public static RecordedEntry? FindReference(LedgerView ledger, int organisation, string reference) =>
        ledger.Connection.Prepared(Sql["reference"]).Bind("organisation", organisation).Bind("reference", reference).ReadSingle()
            is { } sequence
            ? At(ledger, organisation, sequence)
            : null;

    /// <summary>The entries and reversals among some records, as known after the last of them.</summary>
    public static IReadOnlyList<RecordedEntry> Range(LedgerView ledger, int organisation, long first, long last) =>
        Page(ledger, organisation, Everything, new JournalRange(first, last, last), (int)(last - first + 1));

    internal static List<EntryRow> Rows(LedgerView ledger, int organisation, JournalFilter filter, JournalRange range, int limit)
    {
        var query = $"{Sql["journal"]}{filter.Conditions()} ORDER BY e.sequence{(filter.IsNewestFirst ? " DESC" : "")} LIMIT {limit}";
        return ledger.Connection.Query<EntryRow>(query, filter.Parameters(organisation, range.First, range.Last, range.Known)).AsList();
    }

    internal static RecordedEntry? At(LedgerView ledger, int organisation, long sequence) =>
        Page(ledger, organisation, Everything, new JournalRange(sequence, sequence, long.MaxValue), 1).SingleOrDefault();

    /// <summary>The entries and reversals among some records, whether they stand or not.</summary>
    internal static IEnumerable<EntryRow> AsRecorded(LedgerView ledger, int organisation, RecordRun run) =>
        Rows(ledger, organisation, run, RunAsRecorded);

    private static IEnumerable<EntryRow> Rows(LedgerView ledger, int organisation, RecordRun run, string query)
    {
        var row = ledger
            .Connection.Prepared(query)
            .Bind("organisation", organisation)
            .Bind("first", run.First)
            .Bind("last", run.Last)
            .Bind("known", long.MaxValue);
        while (row.Step())
        {
            yield return EntryRow.Read(row);
        }
    }

    /// <param name="ledger">The ledger.</param>
    /// <param name="organisation">Whose journal it is.</param>
    /// <param name="rows">The rows, whose texts are read.</param>
    /// <param name="then">What was known of them, and after which record, in the order of the answer.</param>
    private static IReadOnlyList<RecordedEntry> Entries(
        LedgerView ledger,
        int organisation,
        IReadOnlyCollection<EntryRow> rows,
        IEnumerable<(EntryRow Row, long Known)> then
    )
    {
        var catalogue = ledger.Known(organisation).Catalogue;
        var texts = Texts(ledger, organisation, rows);
        var reGradings = ReGradingStore.Of(ledger, organisation, rows.Select(row => row.Sequence));
        return
        [
            .. then.Select(one =>
                ReGraded(
                    ledger,
                    organisation,
                    one.Row.ToEntry(
                        organisation,
                        catalogue,
                        texts.GetValueOrDefault(one.Row.Sequence, NoTexts),
                        texts.GetValueOrDefault(one.Row.Decision ?? 0, NoTexts)
                    ),
                    reGradings[one.Row.Sequence].Where(regrading => regrading.Sequence <= one.Known)
                )
            ),
        ];
    }

    private static RecordedEntry ReGraded(
        LedgerView ledger,
        int organisation,
        RecordedEntry recorded,
        IEnumerable<ReGradingThen> reGradings
    )
    {
        var first = recorded.Entry.Evidence;
        var evidence = reGradings.Aggregate(
            first,
            (before, regrading) => regrading.After(before, ReGradingStore.Texts(ledger, organisation, regrading.Sequence))
        );
        return ReferenceEquals(evidence, first)
            ? recorded
            : recorded with
            {
                Entry = recorded.Entry with { Evidence = evidence },
                FirstEvidence = first,
            };
    }

    private static Dictionary<long, Dictionary<string, string>> Texts(
        LedgerView ledger,
        int organisation,
        IReadOnlyCollection<EntryRow> rows
    )
    {
        var texts = new Dictionary<long, Dictionary<string, string>>();
        var records = rows.Where(row => row.Attestations is not null)
            .Select(row => row.Sequence)
            .Concat(rows.Select(row => row.Decision).OfType<long>());
        foreach (var run in RecordRun.Of(records))
        {
            var text = ledger
                .Connection.Prepared(Records["erasables"])
                .Bind("organisation", organisation)
                .Bind("first", run.First)
                .Bind("last", run.Last);
            while (text.Step())
            {
                var sequence = text.Int64("Sequence");
                if (!texts.TryGetValue(sequence, out var ofRecord))
                {
                    texts[sequence] = ofRecord = new Dictionary<string, string>(1);
                }

                ofRecord[text.Text("Member")] = text.Text("Text");
            }
        }

        return texts;
    }
}

/// <summary>Which records of the log are read, both ends included, and the last record that is known.</summary>
public readonly record struct JournalRange(long First, long Last, long Known);
