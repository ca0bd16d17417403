using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Log;

/// <summary>What the tables have of some records of a log: texts of records, and the columns of entries.</summary>
internal sealed class LogRows
{
    private static readonly SqlFile Sql = SqlFile.Load("Log/Log.sql");
    private static readonly Dictionary<string, string> NoTexts = [];

    private readonly Dictionary<long, Hash32> _requests;

    private LogRows(Dictionary<long, LogRecordRow> records, Dictionary<long, EntryRow> entries, Dictionary<long, Hash32> requests)
    {
        (Records, Entries, _requests) = (records, entries, requests);
    }

    /// <summary>Records that are not entries, by sequence.</summary>
    public IReadOnlyDictionary<long, LogRecordRow> Records { get; }

    /// <summary>Entries and reversals, by sequence.</summary>
    public IReadOnlyDictionary<long, EntryRow> Entries { get; }

    /// <summary>The records from the first to the last.</summary>
    public static LogRows Read(LedgerView ledger, int organisation, long first, long last)
    {
        var range = new
        {
            organisation,
            first,
            last,
        };
        return new LogRows(
            ledger.Connection.Query<LogRecordRow>(Sql["records"], range).ToDictionary(row => row.Sequence),
            Journal.AsRecorded(ledger, organisation, new RecordRun(first, last)).ToDictionary(row => row.Sequence),
            ledger
                .Connection.Query<RequestRow>(Sql["requests"], range)
                .ToDictionary(row => row.Sequence, row => Hash32.FromBytes(row.Request))
        );
    }

    /// <summary>What an entry attests about the idempotency key that it was sent under.</summary>
    public Hash32? RequestOf(long sequence) => _requests.TryGetValue(sequence, out var request) ? request : null;

    /// <summary>The entry of a row without its texts, of which the log only has attestations.</summary>
    public static Entry EntryOf(int organisation, EntryRow row, CatalogueView catalogue) =>
        row.ToEntry(organisation, catalogue, NoTexts, NoTexts).Entry;

    /// <summary>The record that was hashed.</summary>
    public static EntryRecord RecordOf(RecordHeader header, EntryRow row, Entry entry, Attestations attestations) =>
        new(header, entry, (int)row.ContributorNumber, attestations, row.Reverses, row.Replaces);

    [method: ExplicitConstructor]
    private sealed record RequestRow(long Sequence, byte[] Request);
}

/// <summary>The row of a record that is not an entry.</summary>
[method: ExplicitConstructor]
internal sealed record LogRecordRow(long Sequence, long RecordedAtMicros, long? ActorKey, string Type, byte[] Canonical, byte[] LeafHash);
