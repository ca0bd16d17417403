using Dapper;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Impact;

/// <summary>Impact maps of programmes. Every version is kept; the last one recorded counts.</summary>
public static class ImpactMapStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Impact/ImpactMaps.sql");

    /// <summary>Records the next version of a programme's map.</summary>
    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose map it is.</param>
    /// <param name="actorKey">Who records it.</param>
    /// <param name="programme">Number of the map's programme.</param>
    /// <param name="map">What is recorded.</param>
    public static RecordedImpactMap Put(LedgerTurn ledger, int organisation, long? actorKey, int programme, ImpactMap map)
    {
        var version = (Find(ledger, organisation, programme)?.Version ?? 0) + 1;
        var sequence = ledger.Append(organisation, actorKey, RecordType.ImpactMap, map);
        ledger.Connection.Execute(
            Sql["add-version"],
            new
            {
                organisation,
                programme,
                version,
                sequence,
            }
        );
        // In the form in which it will be read from now on: the record writes numbers in one way, however they were sent.
        return Find(ledger, organisation, programme, version)!;
    }

    /// <summary>A version of a programme's map; null when there is none.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose map it is.</param>
    /// <param name="programme">Number of the programme.</param>
    /// <param name="version">Which version; the last one when null.</param>
    /// <param name="knownAt">The last record that is known; every one when null.</param>
    public static RecordedImpactMap? Find(LedgerView ledger, int organisation, int programme, int? version = null, long? knownAt = null) =>
        Read(
                ledger,
                "version",
                new
                {
                    organisation,
                    programme,
                    version,
                    upTo = knownAt ?? long.MaxValue,
                }
            )
            .SingleOrDefault();

    /// <summary>Versions of a programme's map after one of them, in their order.</summary>
    public static IReadOnlyList<RecordedImpactMap> Page(LedgerView ledger, int organisation, int programme, int after, int limit) =>
        [
            .. Read(
                ledger,
                "versions",
                new
                {
                    organisation,
                    programme,
                    after,
                    limit,
                }
            ),
        ];

    /// <summary>The map of each programme that has one, as known after a record; as it is now when null.</summary>
    public static IReadOnlyList<RecordedImpactMap> Latest(LedgerView ledger, int organisation, long? knownAt = null) =>
        [.. Read(ledger, "latest", new { organisation, upTo = knownAt ?? long.MaxValue })];

    private static IEnumerable<RecordedImpactMap> Read(LedgerView ledger, string block, object parameters) =>
        ledger
            .Connection.Query<Row>(Sql[block], parameters)
            .Select(row => new RecordedImpactMap(
                (int)row.Version,
                row.Sequence,
                row.RecordedAtMicros.ToInstant(),
                CanonicalRecord.Content<ImpactMap>(row.Canonical)
            ));

    [method: ExplicitConstructor]
    private sealed record Row(long Version, long Sequence, long RecordedAtMicros, string Canonical);
}
