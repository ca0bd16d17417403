using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Rates;

namespace ValueLedger.Storage.ReferencePacks;

/// <summary>Records that packs of public figures were loaded, and adds those parts of them that an organisation did not have.</summary>
public static class ReferencePackStore
{
    private static readonly SqlFile Sql = SqlFile.Load("ReferencePacks/ReferencePacks.sql");

    /// <summary>One record that says what is loaded, then one for each party, measure and rate, all in the writer's turn.</summary>
    public static PackLoad Load(LedgerTurn ledger, int organisation, long? actorKey, PackPlan plan)
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var loaded = LoadedPack.Of(plan);
        ledger.Append(organisation, actorKey, RecordType.ReferencePack, loaded);
        ledger.Connection.Execute(
            Sql["add-load"],
            new
            {
                organisation,
                name = loaded.Name,
                version = loaded.Version,
                measure = loaded.Measure ?? "",
                sequence = header.Sequence,
            }
        );
        foreach (var party in plan.Parties)
        {
            CatalogueStore.Put(ledger, organisation, actorKey, party);
        }

        foreach (var measure in plan.Measures)
        {
            CatalogueStore.Put(ledger, organisation, actorKey, measure);
        }

        RateStore.AppendAll(ledger, organisation, actorKey, plan.Rates);
        return new PackLoad(header.Sequence, header.RecordedAt, loaded);
    }

    /// <summary>The load of a version for a measure; null when there was none.</summary>
    public static PackLoad? Find(LedgerView ledger, int organisation, ReferencePack pack, string? measure) =>
        ledger.Connection.QuerySingleOrDefault<long?>(
            Sql["load"],
            new
            {
                organisation,
                name = pack.Name,
                version = pack.Version,
                measure = measure ?? "",
            }
        )
            is { } sequence
            ? Read(ledger, organisation, sequence)
            : null;

    /// <summary>The load that a record reports.</summary>
    public static PackLoad Read(LedgerView ledger, int organisation, long sequence) =>
        Read(ledger.Connection.QuerySingle<Row>(Sql["load-of-a-record"], new { organisation, sequence }));

    /// <summary>Every load, in the order of the log.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose loads.</param>
    /// <param name="knownAt">The last record that counts; null for all.</param>
    public static IReadOnlyList<PackLoad> All(LedgerView ledger, int organisation, long? knownAt = null) =>
        [.. ledger.Connection.Query<Row>(Sql["loads"], new { organisation, upTo = knownAt ?? long.MaxValue }).Select(Read)];

    private static PackLoad Read(Row row) =>
        new(row.Sequence, row.RecordedAtMicros.ToInstant(), CanonicalRecord.Content<LoadedPack>(row.Canonical));

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, long RecordedAtMicros, string Canonical);
}
