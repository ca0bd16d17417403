using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Access;

/// <summary>API keys. Making and revoking one are records of the log; the secret itself is never kept.</summary>
public static class KeyStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Access/Keys.sql");

    public static StoredKey Add(LedgerTurn ledger, int organisation, long? actorKey, KeyContent key, ReadOnlyMemory<byte> secretSha256)
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var sequence = ledger.Append(organisation, actorKey, RecordType.Key, key);
        ledger.Connection.Execute(Sql["add"], new { keyId = key.KeyId, organisation, sequence, secretSha256 = secretSha256.ToArray() });
        return new StoredKey(organisation, sequence, header.RecordedAt, key, secretSha256, IsRevoked: false);
    }

    /// <summary>False when the organisation has no such key, or it was revoked before.</summary>
    public static bool Revoke(LedgerTurn ledger, int organisation, long? actorKey, string keyId)
    {
        var key = Find(ledger, keyId);
        if (key is not { IsRevoked: false } || key.Organisation != organisation)
        {
            return false;
        }

        var sequence = ledger.Append(organisation, actorKey, RecordType.KeyRevocation, new { keyId });
        return ledger.Connection.Execute(Sql["revoke"], new { keyId, organisation, sequence }) == 1;
    }

    public static StoredKey? Find(LedgerView ledger, string keyId) => Read(ledger, null, keyId).SingleOrDefault();

    public static IReadOnlyList<StoredKey> All(LedgerView ledger, int organisation) => [.. Read(ledger, organisation, null)];

    private static IEnumerable<StoredKey> Read(LedgerView ledger, int? organisation, string? keyId) =>
        ledger.Connection.Query<Row>(Sql["all"], new { organisation, keyId }).Select(row => new StoredKey(
            (int)row.Organisation,
            row.Sequence,
            row.RecordedAtMicros.ToInstant(),
            CanonicalRecord.Content<KeyContent>(row.Canonical),
            row.SecretSha256,
            row.RevokedSequence is not null));

    [method: ExplicitConstructor]

    private sealed record Row(string KeyId, long Organisation, long Sequence, byte[] SecretSha256, long? RevokedSequence, long RecordedAtMicros, string Canonical);
}

/// <summary>What the log says of a key: its public half, its name, what it may do and until when.</summary>
public sealed record KeyContent(string KeyId, string Name, IReadOnlyList<string> Scopes, Instant? ExpiresAt);

/// <summary>A key as the server knows it.</summary>
public sealed record StoredKey(int Organisation, long Sequence, Instant CreatedAt, KeyContent Content, ReadOnlyMemory<byte> SecretSha256, bool IsRevoked);
