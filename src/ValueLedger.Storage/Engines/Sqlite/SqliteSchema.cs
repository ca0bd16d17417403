using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>Tables, indexes, views and triggers of a ledger: as the migrations make them or as a file has them.</summary>
internal sealed class SqliteSchema
{
    private static readonly Lazy<SqliteSchema> Present = new(Make);

    private readonly Dictionary<(string Type, string Name), (string Table, string? Sql)> _parts;

    private SqliteSchema(IDbConnection connection) =>
        _parts = connection
            .Query<Part>("SELECT type AS Type, name AS Name, tbl_name AS TableName, sql AS Sql FROM sqlite_schema")
            .ToDictionary(part => (part.Type, part.Name), part => (part.TableName, part.Sql));

    /// <summary>The schema that this build makes.</summary>
    public static SqliteSchema Migrated => Present.Value;

    /// <summary>Each table, with the columns that hold text.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> TextsOfTables { get; init; }

    /// <summary>Tables in which every row belongs to an organisation, except the table of organisations itself.</summary>
    public required IReadOnlyList<string> TablesOfOrganisations { get; init; }

    public static SqliteSchema Of(IDbConnection connection)
    {
        var columns = connection
            .Query<Column>(
                "SELECT t.name AS TableName, c.name AS Name, c.type AS Type FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid"
            )
            .AsList();
        return new SqliteSchema(connection)
        {
            TextsOfTables = columns
                .GroupBy(column => column.TableName)
                .ToDictionary(
                    table => table.Key,
                    IReadOnlyList<string> (table) => [.. table.Where(column => column.Type == "TEXT").Select(column => column.Name)]
                ),
            TablesOfOrganisations =
            [
                .. columns
                    .Where(column => column is { Name: "organisation_id", TableName: not "organisation" })
                    .Select(column => column.TableName),
            ],
        };
    }

    /// <summary>
    /// Everything in which a file differs, one sentence for each difference. Somebody who removes a trigger can change what queries are not
    /// allowed to change, and somebody who adds one can change data that nobody meant to change.
    /// </summary>
    public IEnumerable<string> Differences(SqliteSchema found) =>
        _parts.Keys.Union(found._parts.Keys).Order().Select(part => Difference(part, found)).OfType<string>();

    private string? Difference((string Type, string Name) part, SqliteSchema found) =>
        !found._parts.TryGetValue(part, out var there) ? $"The {part.Type} '{part.Name}' is missing."
        : !_parts.TryGetValue(part, out var made) ? $"The {part.Type} '{part.Name}' is none of the ledger's."
        : there != made ? $"The {part.Type} '{part.Name}' is not as the ledger makes it."
        : null;

    private static SqliteSchema Make()
    {
        using var empty = new SqliteConnection("Data Source=:memory:;Pooling=False");
        empty.Open();
        Migrator.BringUpToDate(empty, ":memory:");
        return Of(empty);
    }

    [method: ExplicitConstructor]
    private sealed record Part(string Type, string Name, string TableName, string? Sql);

    [method: ExplicitConstructor]
    private sealed record Column(string TableName, string Name, string Type);
}
