using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds what was recorded between two statements that affects their contents, except reversals and corrections.</summary>
/// <param name="ledger">What is looked at.</param>
/// <param name="query">Of the earlier moment.</param>
/// <param name="until">The last record that the later statement knows.</param>
internal sealed class BridgeRecordStore(LedgerView ledger, StatementScan query, long until)
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Bridges.sql");

    public IReadOnlyDictionary<BridgeStep, BridgeRecords> Load(Core.Statements.Statement earlier, Core.Statements.Statement later)
    {
        var versions = Versions(earlier, later).ToLookup(record => record.What == BridgeRecordKind.Rate);
        return new Dictionary<BridgeStep, BridgeRecords>
        {
            [BridgeStep.Catalogue] = BridgeRecords.Of([.. versions[false]]),
            [BridgeStep.LateEntries] = Entries("entries", BridgeRecordKind.Entry)
                .And(Entries("releases", BridgeRecordKind.Release))
                .And(Imports()),
            [BridgeStep.Rates] = BridgeRecords.Of([.. versions[true]]),
            [BridgeStep.Assumptions] = BridgeRecords.Of([.. Maps()]),
        };
    }

    private BridgeRecords Entries(string block, BridgeRecordKind what)
    {
        var rows = ledger.Connection.Query<EntryRow>(Sql[block], query.Since(until)).ToList();
        return new BridgeRecords(
            rows.Select(row => row.Count).FirstOrDefault(),
            [
                .. rows.Select(row => new BridgeRecord
                {
                    What = what,
                    Sequence = row.Sequence,
                    Entry = RecordId.Of(query.Organisation, row.Entry, row.Micros.ToInstant()).Value,
                }),
            ]
        );
    }

    private BridgeRecords Imports()
    {
        var catalogue = ledger.Known(query.Organisation, until).Catalogue;
        return BridgeRecords.Of([
            .. ledger
                .Connection.Query<ImportRow>(Sql["imports"], query.Since(until))
                .GroupBy(row => (row.Sequence, row.Id))
                .Select(import => new BridgeRecord
                {
                    What = BridgeRecordKind.Import,
                    Sequence = import.Key.Sequence,
                    Id = Guid.Parse(import.Key.Id),
                    Entries = import.Sum(row => row.Entries),
                    Parts =
                    [
                        .. import
                            .Select(row => row.ToPart(catalogue))
                            .OrderBy(part => part.Programme, StringComparer.Ordinal)
                            .ThenBy(part => part.Measure, StringComparer.Ordinal),
                    ],
                }),
        ]);
    }

    private IEnumerable<BridgeRecord> Versions(Core.Statements.Statement earlier, Core.Statements.Statement later)
    {
        var (measures, parties) = (earlier.Measures().Union(later.Measures()).ToList(), earlier.Parties().Union(later.Parties()).ToList());
        return ledger
            .Connection.Query<VersionRow>(Sql["versions"], query.Since(until, measures, parties))
            .Select(row =>
                (CatalogueKind)row.Kind == CatalogueKind.Rate
                    ? new BridgeRecord
                    {
                        What = BridgeRecordKind.Rate,
                        Sequence = row.Sequence,
                        Id = RecordId.Of(query.Organisation, row.Sequence, row.Micros.ToInstant()).Value,
                        Code = row.Code,
                    }
                    : new BridgeRecord
                    {
                        What = KindOf((CatalogueKind)row.Kind),
                        Sequence = row.Sequence,
                        Code = row.Code,
                    }
            );
    }

    private IEnumerable<BridgeRecord> Maps() =>
        ledger
            .Connection.Query<MapRow>(Sql["maps"], query.Since(until))
            .Select(row => new BridgeRecord
            {
                What = BridgeRecordKind.ImpactMap,
                Sequence = row.Sequence,
                Code = row.Code,
                Version = (int)row.Version,
            });

    private static BridgeRecordKind KindOf(CatalogueKind kind) =>
        kind switch
        {
            CatalogueKind.Organisation => BridgeRecordKind.Organisation,
            CatalogueKind.Programme => BridgeRecordKind.Programme,
            CatalogueKind.Party => BridgeRecordKind.Party,
            _ => BridgeRecordKind.Measure,
        };

    [method: ExplicitConstructor]
    private sealed record EntryRow(long Sequence, long Entry, long Micros, long Count);

    [method: ExplicitConstructor]
    private sealed record ImportRow(long Sequence, string Id, long Programme, long Measure, long Entries, long Wholes, long Micros)
    {
        public BridgeImportPart ToPart(CatalogueView catalogue)
        {
            var measure = catalogue.Measures[(int)Measure];
            // For a stock or a share, several readings together mean nothing.
            var addsUp = Entries == 1 || (measure.Item.AddsUp() && measure.Item.Aggregation == Aggregation.Sum);
            return new BridgeImportPart(
                catalogue.Programmes[(int)Programme].Code,
                measure.Code,
                Entries,
                addsUp ? Quantity.Units(Quantity.MicrosOf(Wholes, Micros)) : null
            );
        }
    }

    [method: ExplicitConstructor]
    private sealed record VersionRow(long Sequence, long Kind, string Code, long Micros);

    [method: ExplicitConstructor]
    private sealed record MapRow(long Sequence, long Version, string Code);
}
