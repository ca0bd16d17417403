using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Statements;

/// <summary>
/// Loads what a statement is made of: cells for whole months, the journal for cut ones, and the records after a past moment, which are
/// subtracted. Nothing reads every entry of its programmes and period.
/// </summary>
public static class StatementSourceStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Sources.sql");

    public static StatementSources Load(LedgerView ledger, int organisation, StatementRequest request)
    {
        var size = ledger.SizeAt(organisation, request.KnownAt);
        var known = ledger.Known(organisation, size);
        var query = new StatementScan(organisation, request, size, ledger.Head(organisation).Size, known.Catalogue);
        var moved = query.IsPast ? Moved(ledger, query, query.Records(query.BothPeriods)) : [];
        var journal = JournalTotals.Load(ledger, query);
        return new StatementSources
        {
            Known = known,
            Checkpoint = new StatementCheckpoint(
                size,
                MerkleFrontier.At(size, new StoredNodes(ledger.Connection, organisation)).Root().ToString()
            ),
            ImpactMaps = MapsAndOtherClaims(ledger, query),
            Period = PeriodOf(ledger, query, request.Period, moved),
            Prior = request.PriorPeriod is { } prior ? PeriodOf(ledger, query, prior, moved) : null,
            Journal = journal,
            Suspended = [.. Suspended(ledger, query)],
            Spans = [.. ledger.Connection.Query<SpanRow>(Sql["spans"], query.Over(query.BothPeriods)).Select(row => row.Reading)],
            EarlierLevels = query.YearBefore is { } year ? Levels(ledger, query, year) : [],
            FirstRecords = FirstRecords.Load(ledger, query),
            FirstInputs = FirstInputs.Load(ledger, query, journal),
            Exchanges = Exchanges(ledger, query),
            Givers = Givers.Load(ledger, query),
        };
    }

    private static Dictionary<int, IReadOnlyList<MemberDay>> Exchanges(LedgerView ledger, StatementScan query) =>
        query
            .Request.Programmes.Select(programme =>
                (
                    programme.Number,
                    Days: ExchangeStore.Days(new TimebankView(ledger, query.Organisation, programme, query.Known), query.Request.Period)
                )
            )
            .Where(bank => bank.Days.Count > 0)
            .ToDictionary(bank => bank.Number, bank => bank.Days);

    /// <summary>What stood in the period, from cells and records alone.</summary>
    internal static PeriodSources Standing(LedgerView ledger, StatementScan query)
    {
        var moved = query.IsPast ? Moved(ledger, query, query.Records(query.Request.Period)) : [];
        return PeriodOf(ledger, query, query.Request.Period, moved);
    }

    /// <summary>The impact maps of the programmes, sorted as these are.</summary>
    internal static IReadOnlyList<RecordedImpactMap> Maps(LedgerView ledger, StatementScan query) =>
        [
            .. query
                .Request.Programmes.Select(programme =>
                    ImpactMapStore.Find(ledger, query.Organisation, programme.Number, knownAt: query.Known)
                )
                .OfType<RecordedImpactMap>(),
        ];

    /// <summary>What some records of the log added and subtracted.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="query">Knows what was registered.</param>
    /// <param name="parameters">Which records.</param>
    internal static List<GradedQuantity> Moved(LedgerView ledger, StatementScan query, object parameters) =>
        [.. Sums(ledger, "records", parameters).Where(sum => query.Knows(sum.Programme, sum.Measure, sum.Party))];

    /// <summary>Standing entries in the period that are read one by one.</summary>
    internal static IReadOnlyList<GradedReading> Readings(LedgerView ledger, StatementScan query, DateRange period)
    {
        var others = query.NumbersOf(measure => measure.Aggregation != Aggregation.Level);
        return [.. Levels(ledger, query, period), .. Read(ledger, "details", query.Over(period, others))];
    }

    /// <summary>Standing entries of level measures in the period.</summary>
    internal static IReadOnlyList<GradedReading> Levels(LedgerView ledger, StatementScan query, DateRange period)
    {
        var measures = query.NumbersOf(measure => measure.Aggregation == Aggregation.Level);
        return measures.Count == 0 ? [] : [.. Read(ledger, "levels", query.Over(period, measures))];
    }

    /// <summary>Standing entries of one level measure of a programme in a period.</summary>
    internal static IEnumerable<GradedReading> Levels(
        LedgerView ledger,
        int organisation,
        long known,
        int programme,
        int measure,
        DateRange period
    ) =>
        Read(
            ledger,
            "levels",
            new
            {
                organisation,
                known,
                programmes = new[] { programme },
                measures = new[] { measure },
                first = period.From.ToDay(),
                last = period.To.ToDay(),
            }
        );

    /// <summary>
    /// Only when every map is read is it known who else claims a share of an outcome; in a large organisation the maps take longer than all
    /// the rest.
    /// </summary>
    private static IReadOnlyList<RecordedImpactMap> MapsAndOtherClaims(LedgerView ledger, StatementScan query)
    {
        var maps = Maps(ledger, query);
        return maps.SelectMany(map => map.Map.Lines).Any(line => line.SharedOutcome is not null)
            ? ImpactMapStore.Latest(ledger, query.Organisation, query.Known)
            : maps;
    }

    /// <summary>Months in which a year of the period begins are split in two.</summary>
    private static PeriodSources PeriodOf(LedgerView ledger, StatementScan query, DateRange period, List<GradedQuantity> moved)
    {
        var mine = moved.Where(sum => period.Contains(sum.Day));
        IEnumerable<DateRange> parts = period.From.Day == 1 ? [period] : new StatementYears(period).All;
        var quantities = query.AddsUp
            ? mine
            : parts
                .SelectMany(part => Now(ledger, query, part))
                .Where(sum => query.Knows(sum.Programme, sum.Measure, sum.Party))
                .Concat(mine.Select(Negated));
        return new PeriodSources([.. quantities], Readings(ledger, query, period));
    }

    private static IEnumerable<GradedReading> Read(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<ReadingRow>(Sql[block], parameters).Select(row => row.Reading);

    private static IEnumerable<GradedQuantity> Now(LedgerView ledger, StatementScan query, DateRange period)
    {
        var whole = period.WholeMonths is { } months ? Sums(ledger, "cells", query.Over(months)) : [];
        return whole.Concat(period.CutDays.SelectMany(days => Sums(ledger, "days", query.Over(days))));
    }

    private static GradedQuantity Negated(GradedQuantity sum) => sum with { Micros = -sum.Micros, Entries = -sum.Entries };

    private static IEnumerable<GradedQuantity> Sums(LedgerView ledger, string block, object parameters) =>
        ledger.Connection.Query<SumRow>(Sql[block], parameters).Select(row => row.Quantity);

    private static IEnumerable<WaitingQuantity> Suspended(LedgerView ledger, StatementScan query)
    {
        var period = query.Over(query.BothPeriods);
        var waiting = ledger.Connection.Query<SuspendedRow>(Sql["suspended"], period);
        var since = query.IsPast ? ledger.Connection.Query<SuspendedRow>(Sql["suspended-then"], period) : [];
        return waiting.Concat(since).Select(row => row.Quantity);
    }

    [method: ExplicitConstructor]
    private sealed record SumRow(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long EvidenceGrade,
        long Day,
        long Wholes,
        long Micros,
        long Entries
    )
    {
        public GradedQuantity Quantity =>
            new(
                (int)Programme,
                (int)Measure,
                (int)Party,
                (int)Team,
                (EvidenceGrade)EvidenceGrade,
                Day.ToDate(),
                Core.Amounts.Quantity.MicrosOf(Wholes, Micros),
                Entries
            );
    }

    [method: ExplicitConstructor]
    private sealed record ReadingRow(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long EvidenceGrade,
        long Day,
        long Sequence,
        long QuantityMicros,
        string? Details
    )
    {
        public GradedReading Reading =>
            new(
                new Flow((int)Programme, (int)Measure, (int)Party, (int)Team),
                (EvidenceGrade)EvidenceGrade,
                Day.ToDate(),
                Sequence,
                QuantityMicros
            )
            {
                Details = EntryDetails.Read(Details),
            };
    }

    [method: ExplicitConstructor]
    private sealed record SpanRow(long Programme, long Measure, long Party, long Team, long FirstDay, long Day)
    {
        public SpanReading Reading => new(new Flow((int)Programme, (int)Measure, (int)Party, (int)Team), FirstDay.ToDate(), Day.ToDate());
    }

    [method: ExplicitConstructor]
    private sealed record SuspendedRow(long Programme, long Measure, long Day, long Entries, long Wholes, long Micros)
    {
        public WaitingQuantity Quantity =>
            new((int)Programme, (int)Measure, Day.ToDate(), Core.Amounts.Quantity.MicrosOf(Wholes, Micros), Entries);
    }
}
