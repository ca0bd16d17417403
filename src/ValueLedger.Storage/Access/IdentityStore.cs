using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Access;

/// <summary>
/// People and programs that sign in with an identity provider. The first time one of them records something, the log names issuer and
/// subject; every record by the same one points there.
/// </summary>
public static class IdentityStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Access/Identities.sql");

    /// <summary>The actor that records name; null if this identity has recorded nothing yet.</summary>
    public static long? Find(LedgerView ledger, int organisation, Identity identity) =>
        ledger.Connection.QuerySingleOrDefault<Row>(Sql["find"], Parameters(organisation, identity, null)) is { } row
        && CanonicalRecord.Content<Identity>(row.Canonical) == identity
            ? -row.Sequence
            : null;

    /// <summary>Names the identity in the log, unless that was done before; returns the actor that records name.</summary>
    public static long Add(LedgerTurn ledger, int organisation, Identity identity)
    {
        if (Find(ledger, organisation, identity) is { } known)
        {
            return known;
        }

        var actor = -ledger.NextHeader(organisation, null).Sequence;
        var sequence = ledger.Append(organisation, actor, RecordType.Identity, identity);
        ledger.Connection.Execute(Sql["add"], Parameters(organisation, identity, sequence));
        return actor;
    }

    /// <summary>Who acted, by the actor that records name: the id of a key, or issuer and subject of an identity.</summary>
    public static IReadOnlyDictionary<long, string> ActorNames(LedgerView ledger, int organisation) =>
        KeyStore
            .Ids(ledger, organisation)
            .Concat(
                ledger
                    .Connection.Query<NameRow>(Sql["all"], new { organisation })
                    .Select(row => KeyValuePair.Create(-row.Sequence, new Identity(row.Issuer, row.Subject).ToString()))
            )
            .ToDictionary();

    private static object Parameters(int organisation, Identity identity, long? sequence) =>
        new
        {
            organisation,
            issuer = identity.Issuer,
            subject = identity.Subject,
            sequence,
        };

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, string Canonical);

    [method: ExplicitConstructor]
    private sealed record NameRow(long Sequence, string Issuer, string Subject);
}

/// <summary>Somebody whom an identity provider vouches for.</summary>
/// <param name="Issuer">The provider, as its tokens name it.</param>
/// <param name="Subject">Whom it means; unique at this provider.</param>
public sealed record Identity(string Issuer, string Subject)
{
    /// <summary>As answers name it; an issuer is an address and has no blanks.</summary>
    public override string ToString() => $"{Issuer} {Subject}";
}
