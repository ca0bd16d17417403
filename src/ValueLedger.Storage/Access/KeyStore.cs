using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Access;

/// <summary>API keys. The log has a record for each key that is made or revoked; the secret itself is never kept.</summary>
public static class KeyStore
{
    /// <summary>Which keys are asked for.</summary>
    internal const string OfAnId = " WHERE k.key_id = @keyId";

    /// <summary>In the order in which they were made.</summary>
    internal const string OfAnOrganisation = " WHERE k.organisation_id = @organisation ORDER BY k.sequence";

    private static readonly SqlFile Sql = SqlFile.Load("Access/Keys.sql");

    public static StoredKey Add(LedgerTurn ledger, int organisation, long? actorKey, KeyContent key, ReadOnlyMemory<byte> secretSha256)
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var content = new KeyRecord(
            key.KeyId,
            key.Name,
            key.Scopes,
            key.ExpiresAt,
            key.Replaces,
            Convert.ToHexStringLower(secretSha256.Span),
            key.View
        );
        var sequence = ledger.Append(organisation, actorKey, RecordType.Key, content);
        ledger.Connection.Execute(
            Sql["add"],
            new
            {
                keyId = key.KeyId,
                organisation,
                sequence,
            }
        );
        return new StoredKey(organisation, sequence, header.RecordedAt, key, secretSha256, null);
    }

    /// <summary>False when the organisation has no such key, or the key had stopped already.</summary>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="organisation">Whose key it is.</param>
    /// <param name="actorKey">The key that revokes it; null for the operator of the server.</param>
    /// <param name="keyId">Which key.</param>
    /// <param name="from">When it stops; null for at once. The moment can be changed until then.</param>
    public static bool Revoke(LedgerTurn ledger, int organisation, long? actorKey, string keyId, Instant? from = null)
    {
        var key = Find(ledger, keyId);
        if (key is null || key.Organisation != organisation || key.IsRevoked(ledger.Now))
        {
            return false;
        }

        var sequence = ledger.Append(organisation, actorKey, RecordType.KeyRevocation, new { keyId, from });
        return ledger.Connection.Execute(
                Sql["revoke"],
                new
                {
                    keyId,
                    organisation,
                    sequence,
                }
            ) == 1;
    }

    public static StoredKey? Find(LedgerView ledger, string keyId) => Read(ledger, OfAnId, new { keyId }).SingleOrDefault();

    /// <summary>Keys and tokens of links, in the order in which they were made.</summary>
    public static IReadOnlyList<StoredKey> All(LedgerView ledger, int organisation) =>
        [.. Read(ledger, OfAnOrganisation, new { organisation })];

    /// <summary>Ids of the organisation's keys by the records that made them.</summary>
    public static IReadOnlyDictionary<long, string> Ids(LedgerView ledger, int organisation) =>
        ledger.Connection.Query<KeyIdRow>(Sql["ids"], new { organisation }).ToDictionary(key => key.Sequence, key => key.KeyId);

    private static IEnumerable<StoredKey> Read(LedgerView ledger, string which, object parameters) =>
        ledger.Connection.Query<Row>(Sql["all"] + which, parameters).Select(row => row.ToKey()).OfType<StoredKey>();

    [method: ExplicitConstructor]
    private sealed record Row(
        string KeyId,
        long Organisation,
        long Sequence,
        long RecordedAtMicros,
        long? MadeBy,
        string Canonical,
        long? RevokedAtMicros,
        string? Revocation
    )
    {
        /// <summary>Null when the record made another key.</summary>
        public StoredKey? ToKey()
        {
            var record = CanonicalRecord.Content<KeyRecord>(Canonical);
            return record.KeyId != KeyId
                ? null
                : new StoredKey(
                    (int)Organisation,
                    Sequence,
                    RecordedAtMicros.ToInstant(),
                    new KeyContent(record.KeyId, record.Name, record.Scopes, record.ExpiresAt, record.Replaces, record.View),
                    Convert.FromHexString(record.SecretSha256),
                    RevokedAtMicros is { } revoked
                        ? new KeyRevocation(revoked.ToInstant(), CanonicalRecord.Content<RevocationContent>(Revocation!).From)
                        : null
                )
                {
                    MadeBy = MadeBy,
                };
        }
    }

    /// <summary>
    /// What the log says about a key. It includes the hash of the secret, so that nobody can give the key another secret; the secret has
    /// 192 random bits, so the hash reveals nothing.
    /// </summary>
    private sealed record KeyRecord(
        string KeyId,
        string Name,
        IReadOnlyList<string> Scopes,
        Instant? ExpiresAt,
        string? Replaces,
        string SecretSha256,
        LinkView? View = null
    );

    private sealed record RevocationContent(string KeyId, Instant? From);

    [method: ExplicitConstructor]
    private sealed record KeyIdRow(long Sequence, string KeyId);
}

/// <summary>
/// What is shown of a key: its public half, its name, what it may do, until when, the key that it was made to replace, and, where it is the
/// token of a link, what the link shows.
/// </summary>
public sealed record KeyContent(
    string KeyId,
    string Name,
    IReadOnlyList<string> Scopes,
    Instant? ExpiresAt,
    string? Replaces = null,
    LinkView? View = null
);

/// <summary>A key as the server sees it.</summary>
public sealed record StoredKey(
    int Organisation,
    long Sequence,
    Instant CreatedAt,
    KeyContent Content,
    ReadOnlyMemory<byte> SecretSha256,
    KeyRevocation? Revocation
)
{
    /// <summary>The actor that made it; null for the operator of the server.</summary>
    public long? MadeBy { get; init; }

    public bool IsRevoked(Instant now) => Revocation is { } revocation && (revocation.From is null || revocation.From <= now);
}

/// <summary>A key was told to stop.</summary>
/// <param name="RecordedAt">When it was told.</param>
/// <param name="From">When it stops; null for at once.</param>
public sealed record KeyRevocation(Instant RecordedAt, Instant? From)
{
    public Instant At => From ?? RecordedAt;
}
