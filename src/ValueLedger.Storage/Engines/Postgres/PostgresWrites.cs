using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// Statements that wait to be sent together, because each message to the server and back takes time. They are sent before anything that
/// could notice them. Rows of a table are added by one statement, if no other kind of change stands between them: adding rows to different
/// tables in another order makes no difference.
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

    private readonly List<Func<NpgsqlBatchCommand>> _waiting = [];
    private readonly Dictionary<string, PostgresRowsToAdd> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private int? _turn;
    private int _count;

    public bool Any => _waiting.Count > 0;

    /// <summary>Whether so many wait that they should be sent.</summary>
    public bool AreMany => _count >= Most;

    /// <param name="statement">What is to be done, with a table that it changes.</param>
    /// <param name="values">What is bound to its parameters.</param>
    public void Add(PostgresStatement statement, PostgresValue[] values)
    {
        var table = statement.Changes!;
        _count++;
        if (statement.Rows is { } together)
        {
            if (!_rows.TryGetValue(table, out var rows) || !rows.TryAdd(statement, values))
            {
                _rows[table] = rows = new PostgresRowsToAdd(statement, together);
                rows.TryAdd(statement, values);
                _waiting.Add(rows.ToCommand);
            }
        }
        else
        {
            Add(statement.With(values));
        }

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
        Add(new NpgsqlBatchCommand("SAVEPOINT turn"));
    }

    public void KeepTurn()
    {
        _turn = null;
        Add(new NpgsqlBatchCommand("RELEASE SAVEPOINT turn"));
    }

    public void Commit() => Add(new NpgsqlBatchCommand("COMMIT"));

    /// <summary>Takes back what waits of the turn; false when some of it was sent.</summary>
    public bool TakeTurnBack()
    {
        _rows.Clear();
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
        _rows.Clear();
        (_turn, _count) = (null, 0);
    }

    public void Send(NpgsqlConnection connection)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var command in _waiting)
        {
            batch.BatchCommands.Add(command());
        }

        // Whatever becomes of them, they are not sent again.
        Clear();
        batch.ExecuteNonQuery();
    }

    /// <summary>Adds what is not a row: rows that come later are added after it.</summary>
    private void Add(NpgsqlBatchCommand command)
    {
        _rows.Clear();
        _waiting.Add(() => command);
    }
}
