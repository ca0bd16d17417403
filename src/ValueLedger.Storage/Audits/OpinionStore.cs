using Dapper;
using NodaTime;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Audits;

/// <summary>Practitioners' opinions on statements. Each is a record, and none is ever changed.</summary>
public static class OpinionStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Audits/Audits.sql");

    public static StoredOpinion Add(LedgerTurn ledger, int organisation, long? actorKey, Opinion opinion)
    {
        var sequence = ledger.Append(organisation, actorKey, RecordType.Opinion, opinion);
        var row = new
        {
            organisation,
            draft = opinion.Statement,
            sequence,
        };
        ledger.Connection.Execute(Sql["add-opinion"], row);
        return Of(ledger, organisation, opinion.Statement)[^1];
    }

    /// <summary>The opinions on a statement, by the number that it was given when it was prepared, in the order of the log.</summary>
    public static IReadOnlyList<StoredOpinion> Of(LedgerView ledger, int organisation, long draft) =>
        [
            .. ledger
                .Connection.Query<Row>(Sql["opinions"], new { organisation, draft })
                .Select(row => new StoredOpinion(
                    RecordId.Of(organisation, row.Sequence, row.RecordedAtMicros.ToInstant()),
                    row.Sequence,
                    row.RecordedAtMicros.ToInstant(),
                    row.ActorKey,
                    CanonicalRecord.Content<Opinion>(row.Canonical),
                    row.LeafHash
                )),
        ];

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, long RecordedAtMicros, long? ActorKey, string Canonical, byte[] LeafHash);
}

/// <summary>An opinion and the record that states it.</summary>
public sealed record StoredOpinion(
    RecordId Id,
    long Sequence,
    Instant RecordedAt,
    long? ActorKey,
    Opinion Content,
    ReadOnlyMemory<byte> LeafHash
);
