using System.Globalization;
using Dapper;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>
/// Somebody with write access to the database changes one thing in it, whatever it is, and verifying names it. Tables and columns are those
/// that the database has, so that a new one is tried as well.
/// </summary>
public sealed class EveryColumnTests(AlteredDatabase database) : IClassFixture<AlteredDatabase>
{
    /// <summary>
    /// What is not attested, and why that decides neither who may act nor what a figure is nor what a reader is shown. "table.column", or
    /// "table" for whole rows. src/ValueLedger.Api/Deploy/README.md lists under "Check" what no column holds.
    /// </summary>
    internal static readonly Dictionary<string, string> NotAttested = (
        (string[])
            [
                "webhook_state",
                "webhook_state.organisation_id",
                "webhook_state.code",
                "webhook_state.secret",
                "webhook_state.earlier_secret",
                "webhook_state.earlier_until_micros",
                "webhook_state.position_record",
                "webhook_state.position_part",
                "webhook_state.position_micros",
                "webhook_state.switched_off_micros",
                "webhook_delivery",
                "webhook_delivery.organisation_id",
                "webhook_delivery.code",
                "webhook_delivery.number",
                "webhook_delivery.message_id",
                "webhook_delivery.type",
                "webhook_delivery.body",
                "webhook_delivery.made_micros",
                "webhook_delivery.attempts",
                "webhook_delivery.tried_micros",
                "webhook_delivery.next_micros",
                "webhook_delivery.is_delivered",
                "webhook_delivery.status",
                "webhook_delivery.failure",
            ]
    )
        .Select(name => (name, "what other systems are told of records; they read the records themselves here"))
        .Concat(
            ((string[])["", ".organisation_id", ".sequence", ".opened", ".requests", ".last_micros"]).Select(column =>
                (
                    $"link_use{column}",
                    "how often links were used, which nothing else follows from; the links themselves are keys in the log"
                )
            )
        )
        .ToDictionary();

    [SqliteFact]
    public void What_was_left_alone_holds_and_every_table_has_rows()
    {
        database.Restore();
        Assert.Empty(database.Verify());
        using var raw = database.Open();
        Assert.Empty(database.Tables.Where(table => raw.ExecuteScalar<long>($"SELECT count(*) FROM {table}") == 0).ToList());
        Assert.Empty(
            database
                .Columns.Where(column => raw.ExecuteScalar<long>($"SELECT count({column.Name}) FROM {column.Table}") == 0)
                .Select(column => $"{column.Table}.{column.Name}")
                .ToList()
        );
    }

    [SqliteFact]
    public void Every_column_that_is_altered_is_named()
    {
        var unnamed = new List<string>();
        foreach (var column in database.Columns.Where(column => !NotAttested.ContainsKey($"{column.Table}.{column.Name}")))
        {
            var tried = 0;
            foreach (var sql in AlterationsOf(column))
            {
                if (database.Alter(sql) is { } wrongs)
                {
                    tried++;
                    unnamed.AddRange(wrongs.Count == 0 ? [sql] : []);
                }
            }

            Assert.True(tried > 0, $"Nothing could be done to {column.Table}.{column.Name}.");
        }

        Assert.Empty(unnamed);
    }

    [SqliteFact]
    public void Every_row_that_is_taken_away_or_put_in_is_named()
    {
        var unnamed = new List<string>();
        foreach (var table in database.Tables.Where(table => !NotAttested.ContainsKey(table)))
        {
            var columns = database.Columns.Where(column => column.Table == table).ToList();
            var order = string.Join(
                ", ",
                columns.Where(column => column.Key > 0).OrderBy(column => column.Key).Select(column => column.Name)
            );
            string[] tries =
            [
                $"DELETE FROM {table} WHERE ({order}) = (SELECT {order} FROM {table} ORDER BY {order} LIMIT 1)",
                $"DELETE FROM {table} WHERE ({order}) = (SELECT {order} FROM {table} ORDER BY {order} DESC LIMIT 1)",
                $"DELETE FROM {table}",
                .. columns.Where(column => column.Key > 0).SelectMany(key => Copies(table, key, columns)),
            ];
            var taken = tries.Select(sql => (Sql: sql, Wrongs: database.Alter(sql))).Where(tried => tried.Wrongs is not null).ToList();
            Assert.True(taken.Count >= 3, $"Too little could be done to {table}.");
            unnamed.AddRange(taken.Where(tried => tried.Wrongs!.Count == 0).Select(tried => tried.Sql));
        }

        Assert.Empty(unnamed);
    }

    [SqliteFact]
    public void Every_trigger_index_and_view_that_is_taken_away_or_exchanged_is_named()
    {
        using var raw = database.Open();
        var parts = raw.Query<(string Type, string Name, string Table, string Sql)>(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'table'"
            )
            .AsList();
        raw.Close();
        Assert.NotEmpty(parts);
        var tries = parts
            .SelectMany(part =>
                (string[])[$"DROP {part.Type} {part.Name}; PRAGMA user_version", $"DROP {part.Type} {part.Name}; {Other(part)}"]
            )
            .Concat([
                "CREATE TRIGGER forger AFTER INSERT ON entry BEGIN UPDATE api_key SET revoked_sequence = NULL; END",
                "CREATE TABLE elsewhere (a INTEGER)",
                "CREATE INDEX beside ON entry (organisation_id, measure_id)",
                "ANALYZE main",
            ]);
        Assert.Empty(tries.Where(sql => Changed(sql) is not { Count: > 0 }).ToList());
    }

    [SqliteTheory]
    [InlineData("PRAGMA application_id = 0", "an earlier build")]
    [InlineData("PRAGMA application_id = 1", "not a ledger")]
    [InlineData("PRAGMA application_id = 1447821321", "a later build")]
    [InlineData("PRAGMA user_version = 3", "says that it is at step 3")]
    public void What_the_header_of_the_file_says_is_named_when_it_is_altered(string sql, string named) =>
        Assert.Contains(named, Assert.Single(Changed(sql)!), StringComparison.Ordinal);

    private IReadOnlyList<string>? Changed(string sql)
    {
        database.Restore();
        using (var raw = database.Open())
        {
            raw.Execute(sql);
        }

        return database.Verify();
    }

    private static string Other((string Type, string Name, string Table, string Sql) part) =>
        part.Type switch
        {
            "trigger" => $"CREATE TRIGGER {part.Name} BEFORE DELETE ON {part.Table} BEGIN SELECT 1; END",
            "view" => $"CREATE VIEW {part.Name} AS SELECT 1 AS organisation_id",
            _ => $"CREATE INDEX {part.Name} ON {part.Table} (organisation_id)",
        };

    /// <summary>Each of a row with a value and of one without.</summary>
    private static IEnumerable<string> AlterationsOf(AlteredDatabase.Column column)
    {
        string[] values = column.Type switch
        {
            "INTEGER" => ["{0} + 1", "{0} - 1", "{0} + 4294967296", "-{0} - 1", "9223372036854775807"],
            "TEXT" =>
            [
                "{0} || 'x'",
                "{0} || char(0) || 'x'",
                "CAST({0} || x'ff' AS TEXT)",
                "''",
                "upper({0})",
                "(SELECT max({0}) FROM {1})",
            ],
            _ =>
            [
                "CAST(x'00' || substr({0}, 2) AS BLOB)",
                "CAST(substr({0}, 2) AS BLOB)",
                "CAST({0} || x'00' AS BLOB)",
                "x''",
                "zeroblob(1000000)",
                "(SELECT max({0}) FROM {1})",
            ],
        };
        var written = values
            .Append(column.IsNullable == 1 ? "NULL" : "{0}")
            .Select(value => string.Format(CultureInfo.InvariantCulture, value, column.Name, column.Table))
            .ToList();
        var key = column.Type switch
        {
            "INTEGER" => "1",
            "TEXT" => "'x'",
            _ => "zeroblob(32)",
        };
        return written
            .Where(value => value != column.Name)
            .SelectMany(value => (string[])[Set(value, "min"), Set(value, "max")])
            .Append(column.IsNullable == 1 ? $"UPDATE {column.Table} SET {column.Name} = {key} WHERE {column.Name} IS NULL" : "")
            .Where(sql => sql.Length > 0);

        // Nothing that is set to what it is already is an alteration.
        string Set(string value, string which) =>
            $"UPDATE {column.Table} SET {column.Name} = {value} WHERE {column.Name} = (SELECT {which}({column.Name}) FROM {column.Table}) AND CAST({column.Name} AS BLOB) IS NOT CAST({value} AS BLOB)";
    }

    /// <summary>A row once more, with one part of its key changed.</summary>
    private static IEnumerable<string> Copies(string table, AlteredDatabase.Column key, List<AlteredDatabase.Column> columns)
    {
        var other =
            key.Type == "INTEGER" ? $"{key.Name} + 100000"
            : key.Type == "TEXT" ? $"{key.Name} || '-x'"
            : $"CAST({key.Name} || x'01' AS BLOB)";
        var values = string.Join(", ", columns.Select(column => column.Name == key.Name ? other : column.Name));
        yield return $"INSERT INTO {table} SELECT {values} FROM {table} LIMIT 1";
    }
}
