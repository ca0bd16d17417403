using Dapper;
using NodaTime;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Audits;

/// <summary>Samples that auditors drew from statements, and what they found. Each of both is a record.</summary>
public static class SampleStore
{
    /// <summary>How many are read for one answer, since each may have hundreds of entries.</summary>
    public const int MostTogether = 20;

    private static readonly SqlFile Sql = SqlFile.Load("Audits/Audits.sql");

    public static StoredSample Add(LedgerTurn ledger, int organisation, long? actorKey, AuditSample sample)
    {
        var sequence = ledger.Append(organisation, actorKey, RecordType.AuditSample, sample);
        var row = new
        {
            organisation,
            sequence,
            draft = sample.Statement,
        };
        ledger.Connection.Execute(Sql["add-sample"], row);
        return At(ledger, organisation, sequence)!;
    }

    /// <summary>Records what was found about an entry of a sample; a later record about the same entry takes its place.</summary>
    public static void AddFinding(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        StoredSample sample,
        long entry,
        FindingDraft finding
    )
    {
        var sequence = ledger.NextHeader(organisation, actorKey).Sequence;
        var note = finding.Note is null ? null : ledger.KeepErasable(organisation, sequence, ErasableMember.Note, finding.Note);
        var content = new FindingRecord(sample.Sequence, entry, finding.Found!.Value, note);
        ledger.Append(organisation, actorKey, RecordType.AuditFinding, content);
        var row = new
        {
            organisation,
            sample = sample.Sequence,
            sequence,
            entry,
        };
        ledger.Connection.Execute(Sql["add-finding"], row);
    }

    /// <summary>The sample with an id; null when the organisation has none.</summary>
    public static StoredSample? Find(LedgerView ledger, int organisation, RecordId id) =>
        At(ledger, organisation, id.Sequence) is { } sample && sample.Id == id ? sample : null;

    /// <summary>The sample that a record states; null when it states none.</summary>
    public static StoredSample? At(LedgerView ledger, int organisation, long sequence) =>
        Read(ledger, organisation, sequence - 1, sequence, 1).SingleOrDefault();

    /// <summary>Samples after a record, in the order of the log.</summary>
    public static IReadOnlyList<StoredSample> Page(LedgerView ledger, int organisation, long after, int limit) =>
        Read(ledger, organisation, after, long.MaxValue, limit);

    /// <summary>The samples of a statement, by the number that it was given when it was prepared.</summary>
    public static IReadOnlyList<StoredSample> Of(LedgerView ledger, int organisation, long draft) =>
        [
            .. ledger
                .Connection.Query<long>(Sql["samples-of-a-statement"], new { organisation, draft })
                .Select(sequence => At(ledger, organisation, sequence)!),
        ];

    /// <summary>The finding that counts for each entry of a sample, as known after a record.</summary>
    public static IReadOnlyDictionary<long, StoredFinding> Findings(LedgerView ledger, int organisation, long sample, long known)
    {
        var asked = new
        {
            organisation,
            sample,
            known,
        };
        return ledger
            .Connection.Query<FindingRow>(Sql["findings"], asked)
            .GroupBy(row => row.Entry)
            .ToDictionary(rows => rows.Key, rows => rows.Last().ToFinding());
    }

    private static List<StoredSample> Read(LedgerView ledger, int organisation, long after, long until, int limit)
    {
        var asked = new
        {
            organisation,
            after,
            until,
            limit,
        };
        return [.. ledger.Connection.Query<SampleRow>(Sql["samples"], asked).Select(row => row.ToSample(organisation))];
    }

    [method: ExplicitConstructor]
    private sealed record SampleRow(
        long Sequence,
        long RecordedAtMicros,
        long? ActorKey,
        string Canonical,
        byte[] LeafHash,
        long Draft,
        long PreparedAtMicros
    )
    {
        public StoredSample ToSample(int organisation)
        {
            var recordedAt = RecordedAtMicros.ToInstant();
            return new StoredSample(
                RecordId.Of(organisation, Sequence, recordedAt),
                Sequence,
                recordedAt,
                ActorKey,
                StoredStatement.IdOf(organisation, Draft, PreparedAtMicros.ToInstant()),
                CanonicalRecord.Content<AuditSample>(Canonical),
                LeafHash
            );
        }
    }

    [method: ExplicitConstructor]
    private sealed record FindingRow(long Entry, long RecordedAtMicros, long? ActorKey, string Canonical, string? Note)
    {
        public StoredFinding ToFinding() =>
            new(CanonicalRecord.Content<FindingRecord>(Canonical).Found, Note, RecordedAtMicros.ToInstant(), ActorKey);
    }
}

/// <summary>What the log says about a finding.</summary>
/// <param name="Of">The record of the sample.</param>
/// <param name="Entry">The record of the entry.</param>
/// <param name="Found">What was found: a value, or a quantity.</param>
/// <param name="Note">The attestation of the note; null without one.</param>
internal sealed record FindingRecord(long Of, long Entry, decimal Found, string? Note);

/// <summary>A sample and the record that states it.</summary>
public sealed record StoredSample(
    RecordId Id,
    long Sequence,
    Instant RecordedAt,
    long? ActorKey,
    RecordId Statement,
    AuditSample Content,
    ReadOnlyMemory<byte> LeafHash
);

/// <summary>The finding that counts for an entry of a sample.</summary>
/// <param name="Found">What was found: a value, or a quantity.</param>
/// <param name="Note">Null without one, and when it was erased.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="ActorKey">Who recorded it, as in a record's header.</param>
public sealed record StoredFinding(decimal Found, string? Note, Instant RecordedAt, long? ActorKey);
