using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Testing;

/// <summary>
/// The engine that tests keep their ledgers in: SQLite, or PostgreSQL where the variable LEDGER_TEST_DATABASE says <c>postgres</c>.
/// </summary>
public static class TestDatabase
{
    public static bool IsPostgres { get; } = Environment.GetEnvironmentVariable("LEDGER_TEST_DATABASE") == "postgres";

    /// <summary>Random histories are tried with all seeds on SQLite; a few of them show whether another engine differs.</summary>
    public static IEnumerable<int> Seeds(int all) => Enumerable.Range(1, IsPostgres ? all / 4 : all);

    private static readonly (string Of, string To)[] OfPostgres =
    [
        (@"\bx'([0-9a-f]*)'", @"'\x$1'::bytea"),
        (@"\bzeroblob\((\d+)\)", "decode(repeat('00', $1), 'hex')"),
        (@"\bCAST\((\w+) AS TEXT\)", "convert_from($1, 'UTF8')"),
        (@"\bCAST\((replace\(.*\)|'.*') AS BLOB\)", "convert_to($1, 'UTF8')"),
        (" AS BLOB\\)", " AS BYTEA)"),
    ];

    /// <summary>Asks for the names of all tables.</summary>
    public static string NamesOfTables =>
        IsPostgres
            ? "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname"
            : "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";

    /// <summary>The setting of a ledger that is not begun yet.</summary>
    /// <param name="folder">A folder of the test's own, which the test removes.</param>
    public static string New(string folder) =>
        IsPostgres ? TestPostgres.Shared.NewLedger(folder) : $"Data Source={Path.Combine(folder, "ledger.db")}";

    /// <summary>Removes what is not in the folder.</summary>
    public static void Remove(string setting)
    {
        if (IsPostgres)
        {
            TestPostgres.Shared.Recycle(setting);
        }
    }

    /// <summary>A connection past the ledger's own, as someone with the database at hand would open it.</summary>
    public static DbConnection OpenRaw(LedgerPlace place)
    {
        DbConnection connection = IsPostgres
            ? TestPostgres.ConnectionTo(place.ToString())
            : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = place.Beside(""), Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>A text of SQL with bytes as SQLite writes them, as the engine of the tests writes them.</summary>
    public static string InItsWords(string sql) =>
        IsPostgres ? OfPostgres.Aggregate(sql, (text, words) => Regex.Replace(text, words.Of, words.To)) : sql;

    /// <summary>A copy of a ledger that nobody serves, with nothing of the files beside it.</summary>
    public static object Copy(LedgerPlace place) =>
        IsPostgres ? TestPostgres.Shared.Copy(place.ToString()) : File.ReadAllBytes(place.Beside(""));

    /// <summary>Puts the copy in the place of the ledger.</summary>
    public static void BringBack(LedgerPlace place, object copy)
    {
        if (IsPostgres)
        {
            TestPostgres.Shared.BringBack(place.ToString(), (string)copy);
        }
        else
        {
            File.WriteAllBytes(place.Beside(""), (byte[])copy);
        }
    }

    /// <summary>Removes a ledger and leaves the files beside it.</summary>
    public static void Lose(LedgerPlace place)
    {
        if (IsPostgres)
        {
            TestPostgres.Shared.Empty(place.ToString());
        }
        else
        {
            File.Delete(place.Beside(""));
        }
    }

    /// <summary>Takes away what prevents changes of what is attested.</summary>
    public static void RemoveTriggers(DbConnection raw)
    {
        var triggers = IsPostgres
            ? raw.Query<string>("SELECT tgname || ' ON ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal")
            : raw.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        foreach (var trigger in triggers.AsList())
        {
            raw.Execute($"DROP TRIGGER {trigger}");
        }
    }
}
