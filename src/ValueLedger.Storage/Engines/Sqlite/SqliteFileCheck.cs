using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Dapper;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>Checks what belongs to no log: the file as such, its tables and triggers, and rows that have no owner.</summary>
internal sealed class SqliteFileCheck(ILedgerConnection connection)
{
    private const int MostFaults = 20;

    /// <summary>Everything that is wrong, one sentence for each fault.</summary>
    public IEnumerable<string> Wrongs() =>
        ReadAnyway
            .Sentences("file", Integrity)
            .Concat(ReadAnyway.Sentences("schema", Schema))
            .Concat(ReadAnyway.Sentences("rows of organisations", Strangers))
            .Concat(ReadAnyway.Sentences("types of values", Types))
            .Concat(ReadAnyway.Sentences("texts", Texts));

    private IEnumerable<string> Integrity() =>
        connection
            .Query<string>(string.Create(CultureInfo.InvariantCulture, $"PRAGMA integrity_check({MostFaults})"))
            .Where(fault => fault != "ok")
            .Select(fault => $"SQLite finds the file damaged: {fault}.");

    private IEnumerable<string> Schema() => SqliteSchema.Migrated.Differences(SqliteSchema.Of(connection));

    /// <summary>Checking the logs does not reach rows that belong to no organisation.</summary>
    private IEnumerable<string> Strangers() =>
        from table in SqliteSchema.Migrated.TablesOfOrganisations
        let stranger = connection.QueryFirstOrDefault<string>(
            $"SELECT quote(organisation_id) FROM {table} WHERE organisation_id IS NULL OR organisation_id NOT IN (SELECT organisation_id FROM organisation WHERE organisation_id IS NOT NULL) LIMIT 1"
        )
        where stranger is not null
        select $"A row of the table '{table}' belongs to the organisation {stranger}, which is not there.";

    /// <summary>
    /// Tables are strict, but a table may hold anything if somebody altered its definition for a while, and a fraction would be read as a
    /// whole number.
    /// </summary>
    private IEnumerable<string> Types() =>
        from table in connection
            .Query<TypedColumn>(
                "SELECT t.name AS TableName, c.name AS Name, lower(c.type) AS Type FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.type IN ('INTEGER', 'TEXT', 'BLOB')"
            )
            .GroupBy(column => column.TableName)
        let tests = string.Join(
            " ",
            table.Select(column =>
                $"WHEN typeof({Quoted(column.Name)}) NOT IN ('null', '{column.Type}') THEN '{column.Name.Replace("'", "''", StringComparison.Ordinal)}'"
            )
        )
        let wrong = connection.QueryFirstOrDefault<string>(
            $"SELECT CASE {tests} END AS wrong FROM {Quoted(table.Key)} WHERE wrong IS NOT NULL LIMIT 1"
        )
        where wrong is not null
        select $"A value in the column '{wrong}' of the table '{table.Key}' is of another type than the column.";

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Text that is not UTF-8 would be read as something else, and text after a zero byte would not be read at all.</summary>
    private IEnumerable<string> Texts() =>
        SqliteSchema.Migrated.TextsOfTables.Where(table => table.Value.Count > 0).SelectMany(table => TextsOf(table.Key, table.Value));

    private IEnumerable<string> TextsOf(string table, IReadOnlyList<string> columns)
    {
        var rows = connection.Prepared(
            $"SELECT {string.Join(", ", columns.Select(column => $"CAST({column} AS BLOB) AS {column}"))} FROM {table}"
        );
        try
        {
            while (rows.Step())
            {
                foreach (var column in columns)
                {
                    var bytes = rows.Bytes(column);
                    if (bytes.Contains((byte)0) || !Utf8.IsValid(bytes))
                    {
                        return [$"A text in the column '{column}' of the table '{table}' is none: '{Shown(bytes)}'."];
                    }
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        return [];
    }

    private static string Shown(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 40)]).Replace('\0', '␀');

    [method: ExplicitConstructor]
    private sealed record TypedColumn(string TableName, string Name, string Type);
}
