using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ValueLedger.Storage;

/// <summary>A connection that keeps its statements compiled, for what is run for every entry. Belongs to one thread at a time.</summary>
internal sealed class LedgerConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

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
