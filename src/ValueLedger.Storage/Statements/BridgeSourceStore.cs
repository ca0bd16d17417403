using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>
/// Loads the difference between two statements of one scope: what stood at the earlier moment, from cells, and the records since then.
/// Entries recorded before that are not read, unless they are of a level measure, are in a month that the period cuts, or were reversed
/// since.
/// </summary>
public static class BridgeSourceStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Bridges.sql");

    public static BridgeSources Load(LedgerView ledger, int organisation, Core.Statements.Statement from, Core.Statements.Statement to)
    {
        var (earlier, later) = Bridge.InOrder(from, to);
        var (then, until) = (earlier.Header.Checkpoint.Size, later.Header.Checkpoint.Size);
        var (knownThen, known) = (ledger.Known(organisation, then), ledger.Known(organisation, until));
        var request = StatementRequest.Again(later, known.Catalogue);
        var head = ledger.Head(organisation).Size;
        var atFirst = new StatementScan(organisation, request, then, head, knownThen.Catalogue);
        var atLast = new StatementScan(organisation, request, until, head, known.Catalogue);
        var sources = new BridgeSources
        {
            Request = request,
            Earlier = knownThen,
            Later = known,
            EarlierMaps = StatementSourceStore.Maps(ledger, atFirst),
            LaterMaps = StatementSourceStore.Maps(ledger, atLast),
            Standing = StatementSourceStore.Standing(ledger, atFirst),
            Moved = StatementSourceStore.Moved(ledger, atLast, atFirst.Since(until)),
            LaterReadings = StatementSourceStore.Readings(ledger, atLast, request.Period),
            TakenBack =
            [
                .. ledger
                    .Connection.Query<TakenBackRow>(Sql["taken-back"], atFirst.Since(until))
                    .Select(row => row.ToTakenBack(organisation)),
            ],
            ReGraded =
            [
                .. ledger.Connection.Query<ReGradedRow>(Sql["re-graded"], atFirst.Since(until)).Select(row => row.ToReGraded(organisation)),
            ],
            Records = new BridgeRecordStore(ledger, atFirst, until).Load(earlier, later),
        };
        return sources with { Contents = new BridgeContentStore(ledger, atFirst, until).Load(sources) };
    }

    [method: ExplicitConstructor]
    private sealed record ReGradedRow(
        long Sequence,
        long Entry,
        long EntryMicros,
        long Programme,
        long Measure,
        long Party,
        long Team,
        long GradeBefore,
        long Grade,
        long Day,
        long QuantityMicros,
        long Stands
    )
    {
        public ReGraded ToReGraded(int organisation) =>
            new(
                Sequence,
                RecordId.Of(organisation, Entry, EntryMicros.ToInstant()).Value,
                new GradedReading(
                    new Flow((int)Programme, (int)Measure, (int)Party, (int)Team),
                    (EvidenceGrade)GradeBefore,
                    Day.ToDate(),
                    Entry,
                    QuantityMicros
                ),
                (EvidenceGrade)Grade,
                Stands == 1
            );
    }

    [method: ExplicitConstructor]
    private sealed record TakenBackRow(
        long Sequence,
        long Entry,
        long EntryMicros,
        long Programme,
        long Measure,
        long Party,
        long Team,
        long EvidenceGrade,
        long Day,
        long QuantityMicros,
        long Stood,
        long? Replacement,
        long? ReplacementMicros,
        long? ReplacementGrade,
        long? ReplacementProgramme,
        long? ReplacementMeasure,
        long? ReplacementParty,
        long? ReplacementTeam,
        long? ReplacementDay,
        long? ReplacementQuantity,
        long? IsTheSame,
        long? Stands
    )
    {
        public TakenBack ToTakenBack(int organisation) =>
            new(
                Sequence,
                Id(organisation, Entry, EntryMicros),
                new GradedReading(
                    new Flow((int)Programme, (int)Measure, (int)Party, (int)Team),
                    (EvidenceGrade)EvidenceGrade,
                    Day.ToDate(),
                    Entry,
                    QuantityMicros
                ),
                Stood == 1,
                Replacement is { } sequence
                    ? new Replacement(
                        sequence,
                        Id(organisation, sequence, ReplacementMicros!.Value),
                        ReadingOf(sequence),
                        IsTheSame == 1,
                        Stands == 1
                    )
                    : null
            );

        private GradedReading ReadingOf(long sequence) =>
            new(
                new Flow(
                    (int)ReplacementProgramme!.Value,
                    (int)ReplacementMeasure!.Value,
                    (int)ReplacementParty!.Value,
                    (int)ReplacementTeam!.Value
                ),
                (EvidenceGrade)ReplacementGrade!.Value,
                ReplacementDay!.Value.ToDate(),
                sequence,
                ReplacementQuantity!.Value
            );

        private static Guid Id(int organisation, long sequence, long micros) =>
            RecordId.Of(organisation, sequence, micros.ToInstant()).Value;
    }
}
