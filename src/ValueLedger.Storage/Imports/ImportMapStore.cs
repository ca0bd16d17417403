using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>What the headers of an organisation's files mean, saved by name; the last record of a name counts.</summary>
public static class ImportMapStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Imports/ImportMaps.sql");

    public static ImportMap? Find(LedgerView ledger, int organisation, string name) =>
        ledger.Connection.QuerySingleOrDefault<string>(Sql["map"], new { organisation, name }) is { } canonical
            ? CanonicalRecord.Content<ImportMap>(canonical)
            : null;

    /// <summary>All of them by name.</summary>
    public static IReadOnlyList<ImportMap> All(LedgerView ledger, int organisation) =>
        [.. ledger.Connection.Query<string>(Sql["maps"], new { organisation }).Select(CanonicalRecord.Content<ImportMap>)];

    public static void Put(LedgerTurn ledger, int organisation, long? actorKey, ImportMap map)
    {
        var sequence = ledger.Append(organisation, actorKey, RecordType.ImportMap, map);
        ledger.Connection.Execute(
            Sql["set-map"],
            new
            {
                organisation,
                name = map.Name,
                sequence,
            }
        );
    }
}

/// <summary>How an organisation's files are to be read, and what their headers mean.</summary>
public sealed record ImportMap : ReadingTerms
{
    public ImportMap() { }

    public ImportMap(ReadingTerms terms)
        : base(terms) { }

    /// <summary>The name that it is saved under.</summary>
    public required string Name { get; init; }

    /// <summary>The header in the file, and our column.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }

    /// <summary>Headers that are left out.</summary>
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>Members that are the same for every row, by column.</summary>
    public IReadOnlyDictionary<string, string>? Set { get; init; }
}
