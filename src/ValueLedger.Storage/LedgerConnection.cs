using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ValueLedger.Storage;

/// <summary>A connection that keeps its statements compiled, for what is run for every entry. Belongs to one thread at a time.</summary>
internal sealed class LedgerConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>SQLite need not lock a connection that belongs to one thread at a time; what connections share it locks all the same.</summary>
    private const int WithoutLocksOfConnections = 2;

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static LedgerConnection()
    {
        Batteries_V2.Init();
        // SQLITE_CONFIG_MULTITHREAD; refused, without harm, when SQLite was used in this process before.
        raw.sqlite3_config(WithoutLocksOfConnections);
    }

    /// <summary>The compiled form of a text of SQL, ready to be bound.</summary>
    public Statement Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements[sql] = statement = new Statement(Handle!, sql);
        }

        // Whoever had it before may have been interrupted.
        statement.Reset();
        return statement;
    }

    /// <summary>Also statements of our own wait when somebody else has the file.</summary>
    public override void Open()
    {
        base.Open();
        raw.sqlite3_busy_timeout(Handle, DefaultTimeout * 1000);
    }

    public override void Close()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        base.Close();
    }
}
