using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage.Verification;

/// <summary>Tables, indexes, views and triggers of a ledger: as the migrations make them, or as a file has them.</summary>
internal sealed class LedgerSchema
{
    private static readonly Lazy<LedgerSchema> Present = new(Make);

    private readonly Dictionary<(string Type, string Name), (string Table, string? Sql)> _parts;

    private LedgerSchema(SqliteConnection connection) =>
        _parts = connection.Query<(string Type, string Name, string Table, string? Sql)>("SELECT type, name, tbl_name, sql FROM sqlite_schema")
            .ToDictionary(part => (part.Type, part.Name), part => (part.Table, part.Sql));

    /// <summary>As this build makes it.</summary>
    public static LedgerSchema Migrated => Present.Value;

    /// <summary>Each table, with the columns that hold text.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> TextsOfTables { get; init; }

    /// <summary>Tables in which every row belongs to an organisation, but that of organisations itself.</summary>
    public required IReadOnlyList<string> TablesOfOrganisations { get; init; }

    public static LedgerSchema Of(SqliteConnection connection)
    {
        var columns = connection.Query<(string Table, string Name, string Type)>(
            "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid").AsList();
        return new LedgerSchema(connection)
        {
            TextsOfTables = columns.GroupBy(column => column.Table).ToDictionary(
                table => table.Key,
                IReadOnlyList<string> (table) => [.. table.Where(column => column.Type == "TEXT").Select(column => column.Name)]),
            TablesOfOrganisations = [.. columns.Where(column => column is { Name: "organisation_id", Table: not "organisation" }).Select(column => column.Table)],
        };
    }

    /// <summary>Everything in which a file differs, a sentence each: who takes a trigger away can change what no query could, and who adds one changes what nobody asked for.</summary>
    public IEnumerable<string> Differences(LedgerSchema found) =>
        _parts.Keys.Union(found._parts.Keys).Order().Select(part => Difference(part, found)).OfType<string>();

    private string? Difference((string Type, string Name) part, LedgerSchema found) =>
        !found._parts.TryGetValue(part, out var there) ? $"The {part.Type} '{part.Name}' is missing."
        : !_parts.TryGetValue(part, out var made) ? $"The {part.Type} '{part.Name}' is none of the ledger's."
        : there != made ? $"The {part.Type} '{part.Name}' is not as the ledger makes it."
        : null;

    private static LedgerSchema Make()
    {
        using var empty = new SqliteConnection("Data Source=:memory:;Pooling=False");
        empty.Open();
        Migrator.BringUpToDate(empty, ":memory:");
        return Of(empty);
    }
}
