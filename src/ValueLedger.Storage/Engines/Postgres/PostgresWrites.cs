using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// Statements that wait to be sent together, because each message to the server and back takes time. They are sent before anything that
/// could notice them.
/// </summary>
internal sealed class PostgresWrites
{
    private const int Most = 2000;

    /// <summary>What each view shows.</summary>
    private static readonly Dictionary<string, string[]> Views = new()
    {
        ["journal"] = ["entry", "import", "suspense", "regrading"],
        ["movement"] = ["entry", "import", "suspense", "regrading"],
        ["log"] = ["record", "entry"],
        ["end_of_exchange"] = ["exchange_of_member", "import"],
    };

    private readonly List<NpgsqlBatchCommand> _waiting = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private int? _turn;

    public bool Any => _waiting.Count > 0;

    /// <summary>Whether so many wait that they should be sent.</summary>
    public bool AreMany => _waiting.Count >= Most;

    /// <param name="command">What is to be done.</param>
    /// <param name="table">What it changes.</param>
    public void Add(NpgsqlBatchCommand command, string table)
    {
        _waiting.Add(command);
        if (_tables.Add(table))
        {
            foreach (var view in Views.Where(view => view.Value.Contains(table)))
            {
                _tables.Add(view.Key);
            }
        }
    }

    /// <summary>Whether a statement may see what waits: it names one of the tables.</summary>
    public bool MayBeSeenBy(string sql)
    {
        foreach (var table in _tables)
        {
            if (sql.Contains(table, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public void BeginTurn()
    {
        _turn = _waiting.Count;
        _waiting.Add(new NpgsqlBatchCommand("SAVEPOINT turn"));
    }

    public void KeepTurn()
    {
        _turn = null;
        _waiting.Add(new NpgsqlBatchCommand("RELEASE SAVEPOINT turn"));
    }

    public void Commit() => _waiting.Add(new NpgsqlBatchCommand("COMMIT"));

    /// <summary>Takes back what waits of the turn; false when some of it was sent.</summary>
    public bool TakeTurnBack()
    {
        if (_turn is not { } first)
        {
            _waiting.Clear();
            return false;
        }

        _waiting.RemoveRange(first, _waiting.Count - first);
        _turn = null;
        return true;
    }

    public void Clear()
    {
        _waiting.Clear();
        _tables.Clear();
        _turn = null;
    }

    public void Send(NpgsqlConnection connection)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var command in _waiting)
        {
            batch.BatchCommands.Add(command);
        }

        // Whatever becomes of them, they are not sent again.
        Clear();
        batch.ExecuteNonQuery();
    }
}
