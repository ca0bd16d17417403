using System.Text.Json;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Reads the contents of the records that a bridge lists; records that it only counts are not read.</summary>
/// <param name="ledger">What is looked at.</param>
/// <param name="query">Of the earlier moment.</param>
/// <param name="until">The last record that the later statement knows.</param>
internal sealed class BridgeContentStore(LedgerView ledger, StatementScan query, long until)
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Bridges.sql");

    public IReadOnlyDictionary<long, BridgeContent> Load(BridgeSources sources)
    {
        var listed = sources.Listed().Values.SelectMany(records => records.First).ToList();
        return Entries([.. listed.Where(record => record.Entry is not null)])
            .Concat(Rates([.. listed.Where(record => record.What == BridgeRecordKind.Rate)], sources.Later.Rates))
            .Concat(
                Versions(
                    "contents-of-versions",
                    [
                        .. listed.Where(record =>
                            record.What
                                is BridgeRecordKind.Organisation
                                    or BridgeRecordKind.Programme
                                    or BridgeRecordKind.Party
                                    or BridgeRecordKind.Measure
                        ),
                    ]
                )
            )
            .Concat(Versions("contents-of-maps", [.. listed.Where(record => record.What == BridgeRecordKind.ImpactMap)]))
            .ToDictionary();
    }

    private IEnumerable<KeyValuePair<long, BridgeContent>> Entries(List<BridgeRecord> records)
    {
        List<long> sequences =
        [
            .. records
                .SelectMany(record => new[] { record.Entry, record.Replacement })
                .OfType<Guid>()
                .Select(id => new RecordId(id).Sequence)
                .Distinct(),
        ];
        var entries = Journal
            .Then(ledger, query.Organisation, sequences, until)
            .ToDictionary(entry => entry.Id.Value, entry => entry.Entry);
        return records.Select(record =>
            KeyValuePair.Create(
                record.Sequence!.Value,
                record is { What: BridgeRecordKind.ReGrading, Replacement: null }
                    ? ReGraded(record)
                    : ContentOf(record, entries[record.Entry!.Value], record.Replacement is { } replacement ? entries[replacement] : null)
            )
        );
    }

    /// <summary>The entry right before the record and right after it.</summary>
    private BridgeContent ReGraded(BridgeRecord record)
    {
        var (entry, sequence) = (new RecordId(record.Entry!.Value).Sequence, record.Sequence!.Value);
        return BridgeChanges.OfEntry(
            Journal.Then(ledger, query.Organisation, entry, sequence - 1).Entry,
            Journal.Then(ledger, query.Organisation, entry, sequence).Entry
        );
    }

    private static BridgeContent ContentOf(BridgeRecord record, Entry entry, Entry? replacement) =>
        record.What is BridgeRecordKind.Entry or BridgeRecordKind.Release
            ? BridgeChanges.OfEntry(null, entry)
            : BridgeChanges.OfEntry(entry, replacement);

    private static IEnumerable<KeyValuePair<long, BridgeContent>> Rates(List<BridgeRecord> records, RateCard card)
    {
        var asked = records.Select(record => record.Sequence!.Value).ToHashSet();
        return card
            .Recorded.Where(rate => asked.Contains(rate.Sequence))
            .Select(rate => KeyValuePair.Create(rate.Sequence, BridgeChanges.OfRate(Before(rate), rate.Rate)));

        Rate? Before(RecordedRate rate) =>
            card
                .Recorded.LastOrDefault(other =>
                    other.Sequence < rate.Sequence
                    && (other.Rate.Measure, other.Rate.Basis, other.Rate.EffectiveFrom)
                        == (rate.Rate.Measure, rate.Rate.Basis, rate.Rate.EffectiveFrom)
                )
                ?.Rate;
    }

    private List<KeyValuePair<long, BridgeContent>> Versions(string block, List<BridgeRecord> records)
    {
        if (records.Count == 0)
        {
            return [];
        }

        var bySequence = records.ToDictionary(record => record.Sequence!.Value);
        // One at a time: two versions of a map are large, so for a hundred of them only the differences are kept.
        return ledger
            .Connection.Query<VersionRow>(Sql[block], query.Of(bySequence.Keys), buffered: false)
            .Select(row => KeyValuePair.Create(row.Sequence, ContentOf(bySequence[row.Sequence], row)))
            .ToList();
    }

    private static BridgeContent ContentOf(BridgeRecord record, VersionRow row)
    {
        var changes = BridgeChanges.OfVersion(
            row.Before is { } before ? CanonicalRecord.Content<JsonElement>(before) : null,
            CanonicalRecord.Content<JsonElement>(row.After)
        );
        return new BridgeContent(
            record.What is BridgeRecordKind.Programme or BridgeRecordKind.ImpactMap ? record.Code : null,
            record.What == BridgeRecordKind.Measure ? record.Code : null,
            changes
        );
    }

    [method: ExplicitConstructor]
    private sealed record VersionRow(long Sequence, string After, string? Before);
}
