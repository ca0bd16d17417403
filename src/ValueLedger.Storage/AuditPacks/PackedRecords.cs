using Dapper;
using NodaTime;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.AuditPacks;

/// <summary>Which records a statement was made of, and what they attest about contributors.</summary>
/// <param name="Sequences">Of the records, in the order of the log.</param>
/// <param name="Entries">Those of them that are entries or reversals, in the order of the log.</param>
/// <param name="Attributes">Texts that were not erased.</param>
public sealed record PackedRecords(IReadOnlyList<long> Sequences, IReadOnlyList<long> Entries, IReadOnlyList<PackedAttributes> Attributes)
{
    private const int LongestSpan = 366;
    private const int Together = 500;

    private static readonly SqlFile Sql = SqlFile.Load("AuditPacks/Packs.sql");

    /// <summary>What a statement counts, and the records of its preparation and publication.</summary>
    public static PackedRecords Of(LedgerView ledger, int organisation, StoredStatement statement)
    {
        var counted = Of(ledger, organisation, statement.Scope, statement.KnownSize);
        return counted with { Sequences = [.. counted.Sequences.Union(OfTheStatement(ledger, organisation, statement)).Order()] };
    }

    /// <summary>Everything that a statement counts: entries of its period, of the one before and of the twelve months before, whether they
    /// stand or not; the first entries of its programmes; and what they name.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose statement it is.</param>
    /// <param name="scope">What it is about.</param>
    /// <param name="known">How many records it knows.</param>
    public static PackedRecords Of(LedgerView ledger, int organisation, StatementScope scope, long known)
    {
        var entries = new PackedEntries(ledger, organisation, scope, known);
        entries.AddPeriods();
        entries.AddFirst();
        var merges = entries.Merges();
        var people = entries.People(merges).Chunk(Together).ToList();
        var attributes = people.SelectMany(some => LastStated(entries, some)).ToList();
        IEnumerable<long> records =
        [
            .. entries.Sequences,
            .. entries.Deciding,
            .. ReGradingStore
                .Of(ledger, organisation, entries.Sequences)
                .SelectMany(same => same)
                .Select(grading => grading.Sequence)
                .Where(sequence => sequence <= known),
            .. entries.Query<long>("catalogue"),
            .. entries.Query<long>("impact-maps"),
            .. merges.Select(merge => merge.Sequence),
            .. attributes.Select(row => row.Sequence),
            .. people.SelectMany(some => entries.Query<long>("erasures", numbers: some)),
        ];
        return new PackedRecords(
            [.. records.Distinct().Order()],
            [.. entries.Sequences.Order()],
            [
                .. attributes
                    .Where(row => row.Text is not null)
                    .Select(row => new PackedAttributes(row.Sequence, Convert.ToBase64String(row.Salt!), row.Text!))
                    .OrderBy(text => text.Sequence),
            ]
        );
    }

    /// <summary>The record by which a statement was prepared.</summary>
    public static long PreparedIn(LedgerView ledger, int organisation, StoredStatement statement) =>
        ledger.SizeAt(organisation, statement.PreparedAt);

    private static IEnumerable<AttributesRow> LastStated(PackedEntries entries, int[] numbers) =>
        entries.Query<AttributesRow>("attributes", numbers: numbers);

    /// <summary>Its preparation and publication, and the keys or identities of those who did that.</summary>
    private static IEnumerable<long> OfTheStatement(LedgerView ledger, int organisation, StoredStatement statement) =>
        new[]
        {
            PreparedIn(ledger, organisation, statement),
            statement.Publication?.Sequence,
            statement.PreparedBy is { } preparer ? Math.Abs(preparer) : null,
            statement.Publication?.PublishedBy is { } publisher ? Math.Abs(publisher) : null,
        }.OfType<long>();

    [method: ExplicitConstructor]
    private sealed record AttributesRow(long Sequence, byte[]? Salt, string? Text);

    [method: ExplicitConstructor]
    private sealed record EntryOfAPack(long Sequence, long? Import, long? Closed, long? Decided, long Contributor);

    /// <summary>The entries of a pack, as they are found.</summary>
    private sealed class PackedEntries
    {
        private readonly LedgerView _ledger;
        private readonly int _organisation;
        private readonly DateRange _period;
        private readonly long _known;
        private readonly List<int> _programmes;
        private readonly List<int> _inputs;
        private readonly HashSet<int> _contributors = [];

        public PackedEntries(LedgerView ledger, int organisation, StatementScope scope, long known)
        {
            (_ledger, _organisation, _period, _known) = (ledger, organisation, scope.Period, known);
            var catalogue = ledger.Known(organisation, known).Catalogue;
            _programmes = [.. scope.Programmes.Select(code => catalogue.Programmes.Find(code)!.Number)];
            _inputs = [.. catalogue.Measures.Where(measure => measure.Item.Stage == MeasureStage.Input).Select(measure => measure.Number)];
        }

        public HashSet<long> Sequences { get; } = [];

        /// <summary>Imports that were closed, and decisions about entries in suspense.</summary>
        public HashSet<long> Deciding { get; } = [];

        public void AddPeriods()
        {
            var prior = StatementRequest.Before(_period)?.From ?? _period.From;
            var yearBefore = _period.From.Year > 1 ? _period.From.PlusYears(-1) : _period.From;
            var last = _period.To.ToDay();
            Add("of-days", LocalDate.Min(prior, yearBefore).ToDay(), last, null);
            Add("of-days", last + 1, last + LongestSpan, last);
        }

        /// <summary>Since when the programmes have entries, which may be long before.</summary>
        public void AddFirst()
        {
            var first = Query<long?>("first-of-measures").OfType<long>().ToList();
            foreach (var (programme, day) in FirstInputs.OfTheFirstEntries(_ledger, Parameters(measures: _inputs)))
            {
                var across = FirstInputs.SpanAcross(_ledger, _organisation, _known, _inputs, programme, day);
                first.AddRange(across is { } span ? [span.Sequence] : []);
            }

            foreach (var row in first.Chunk(Together).SelectMany(some => Query<EntryOfAPack>("of-sequences", sequences: some)))
            {
                Add(row);
            }
        }

        /// <summary>The merges by which those who gave count as somebody else.</summary>
        public IReadOnlyList<StandingMerge> Merges()
        {
            var merges = ContributorMergeStore.StandingAt(_ledger, _organisation, _known).ToDictionary(merge => merge.Number);
            var found = new Dictionary<int, StandingMerge>();
            foreach (var contributor in _contributors)
            {
                var number = contributor;
                while (merges.TryGetValue(number, out var merge) && found.TryAdd(number, merge))
                {
                    number = merge.Into;
                }
            }

            return [.. found.Values];
        }

        /// <summary>Everybody whose attributes count.</summary>
        public IEnumerable<int> People(IReadOnlyList<StandingMerge> merges) =>
            _contributors.Concat(merges.Select(merge => merge.Into)).Distinct();

        public IEnumerable<T> Query<T>(string block, IReadOnlyList<long>? sequences = null, IReadOnlyList<int>? numbers = null) =>
            _ledger.Connection.Query<T>(Sql[block], Parameters(sequences: sequences, numbers: numbers));

        private object Parameters(
            long first = 0,
            long last = 0,
            long? begins = null,
            IReadOnlyList<long>? sequences = null,
            IReadOnlyList<int>? numbers = null,
            IReadOnlyList<int>? measures = null
        ) =>
            new
            {
                organisation = _organisation,
                programmes = _programmes,
                known = _known,
                first,
                last,
                begins,
                sequences,
                numbers,
                measures,
            };

        private void Add(string block, long first, long last, long? begins)
        {
            foreach (var row in _ledger.Connection.Query<EntryOfAPack>(Sql[block], Parameters(first, last, begins)))
            {
                Add(row);
            }
        }

        private void Add(EntryOfAPack row)
        {
            Sequences.Add(row.Sequence);
            foreach (var deciding in new[] { row.Import, row.Closed, row.Decided }.OfType<long>())
            {
                Deciding.Add(deciding);
            }

            if (row.Contributor != 0)
            {
                _contributors.Add((int)row.Contributor);
            }
        }
    }
}
