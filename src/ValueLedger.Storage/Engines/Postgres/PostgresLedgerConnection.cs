using System.Data;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// A connection to PostgreSQL. Several statements can be read at once, although the server sends the rows of one after the other: what is
/// left of one is taken into memory when the next begins. It connects again when the connection was lost between two transactions.
/// </summary>
/// <param name="connect">Opens a connection to the server.</param>
/// <param name="patience">How long it tries to connect again.</param>
/// <param name="clock">Says how old plans are; the machine's if it is null.</param>
internal sealed class PostgresLedgerConnection(Func<NpgsqlConnection> connect, TimeSpan patience, TimeProvider? clock = null)
    : ILedgerConnection
{
    /// <summary>How many questions are asked in one message.</summary>
    private const int MostQuestions = 1000;

    private static readonly TimeSpan UntilTriedAgain = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// A statement that was prepared keeps the plan that was best for the tables as they were. An import can make them a hundred times as
    /// large before the server notices by itself.
    /// </summary>
    internal static readonly TimeSpan UntilPlannedAgain = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, PostgresCompiledSql> _compiled = new(StringComparer.Ordinal);
    private readonly PostgresWrites _writes = new();
    private NpgsqlConnection _inner = connect();
    private PostgresRows? _open;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private long _planned = (clock ?? TimeProvider.System).GetTimestamp();
    private bool _isBegun;

    /// <summary>Cancels what is running, for others on another thread.</summary>
    private volatile Action? _cancel;

    public NpgsqlConnection Inner => _inner;

    [AllowNull]
    public string ConnectionString
    {
        get => "";
        set => throw new NotSupportedException("It is chosen when the connection is made.");
    }

    public int ConnectionTimeout => _inner.ConnectionTimeout;

    public string Database => _inner.Database;

    public ConnectionState State => ConnectionState.Open;

    public CompiledSql Prepared(string sql)
    {
        if (!_compiled.TryGetValue(sql, out var statement))
        {
            _compiled[sql] = statement = new PostgresCompiledSql(this, PostgresSql.Of(sql));
        }

        statement.Reset();
        return statement;
    }

    public void AskEach<T>(string sql, IReadOnlyCollection<T> about, Action<CompiledSql, T> bind, Action<CompiledSql, T> read)
    {
        foreach (var some in about.Chunk(MostQuestions))
        {
            var statement = (PostgresCompiledSql)Prepared(sql);
            var answers = some.Length == 1 ? null : Answers(statement, some, bind);
            for (var place = 0; place < some.Length; place++)
            {
                bind(statement, some[place]);
                if (answers is not null)
                {
                    statement.Answer(answers[place]);
                }

                read(statement, some[place]);
                statement.Reset();
            }
        }
    }

    // One state of the database from the first read to the end.
    public void BeginReading() =>
        Begin(() =>
        {
            Send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            return true;
        });

    public IReadOnlyList<LockedHead> BeginWriting(int? organisation) =>
        Begin(() => PostgresSharedLedger.BeginWriting(_inner, organisation));

    public void Commit()
    {
        _writes.Commit();
        Flush();
        _isBegun = false;
    }

    public void Rollback()
    {
        // What waits in memory is not to be written.
        _writes.Clear();
        try
        {
            _open?.Close();
            Send("ROLLBACK");
        }
        catch (Exception lost) when (PostgresFailure.IsLostConnection(lost))
        {
            // The server rolls back what a lost connection left open.
        }

        _isBegun = false;
    }

    public void RollbackIfBegun()
    {
        _writes.Clear();
        if (_isBegun)
        {
            Rollback();
        }
    }

    public void BeginTurn() => _writes.BeginTurn();

    public void KeepTurn() => _writes.KeepTurn();

    public void TakeTurnBack()
    {
        if (!_writes.TakeTurnBack())
        {
            Send("ROLLBACK TO SAVEPOINT turn; RELEASE SAVEPOINT turn");
        }
    }

    public void Interrupt() => _cancel?.Invoke();

    /// <summary>Runs something that gives rows.</summary>
    public PostgresRows Read(NpgsqlCommand command)
    {
        FlushBefore(command.CommandText);
        _open?.KeepRest();
        command.Connection = _inner;
        _cancel = command.Cancel;
        return _open = new PostgresRows(command.ExecuteReader(), this);
    }

    private PostgresRows[] Answers<T>(PostgresCompiledSql statement, T[] about, Action<CompiledSql, T> bind)
    {
        using var command = statement.QuestionAbout(about, bind);
        return Read(command).ByPlace(about.Length);
    }

    /// <summary>Runs something that gives none; returns how many rows it changed.</summary>
    public int Run(NpgsqlCommand command)
    {
        Flush();
        _open?.KeepRest();
        command.Connection = _inner;
        _cancel = command.Cancel;
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs something that changes a table before anything sees the table, before the commit, or at once if much waits.</summary>
    public void RunSoon(PostgresStatement statement, PostgresValue[] values)
    {
        _writes.Add(statement, values);
        if (_writes.AreMany)
        {
            Flush();
        }
    }

    public long AnsweredUpToMicros() => PostgresSharedLedger.AnsweredUpToMicros(this);

    public SqlFile? BetweenServers => PostgresSharedLedger.Statements;

    public IReadOnlyList<StoredTable> Tables() => PostgresTables.Of(this);

    public void Insert(StoredTable table, IEnumerable<object?[]> rows)
    {
        Flush();
        _open?.KeepRest();
        PostgresTables.Insert(_inner, table, rows);
    }

    public void TakeNumbers(int last) => PostgresTables.TakeNumbers(this, last);

    /// <summary>All rows of a statement were read.</summary>
    public void Finished(PostgresRows rows)
    {
        if (ReferenceEquals(_open, rows))
        {
            _open = null;
        }
    }

    public IDbCommand CreateCommand() => new PostgresCommand(this);

    public IDbTransaction BeginTransaction() => throw new NotSupportedException("Transactions begin with what they are for.");

    public IDbTransaction BeginTransaction(IsolationLevel il) => BeginTransaction();

    public void ChangeDatabase(string databaseName) => throw new NotSupportedException("A connection stays with its database.");

    public void Open() { }

    public void Close() { }

    public void Dispose()
    {
        foreach (var statement in _compiled.Values)
        {
            statement.Dispose();
        }

        _compiled.Clear();
        _inner.Dispose();
    }

    private T Begin<T>(Func<T> begin)
    {
        _isBegun = true;
        try
        {
            PlanAgain();
            return begin();
        }
        catch (Exception lost) when (PostgresFailure.IsLostConnection(lost))
        {
            // Nothing was begun yet, so nothing is lost with the connection.
            Reconnect();
            return begin();
        }
    }

    private void PlanAgain()
    {
        if (_clock.GetElapsedTime(_planned) >= UntilPlannedAgain)
        {
            _planned = _clock.GetTimestamp();
            Send("DISCARD PLANS");
        }
    }

    /// <summary>Waits for a while: another server may be about to take over.</summary>
    private void Reconnect()
    {
        _inner.Dispose();
        (_open, _cancel) = (null, null);
        _writes.Clear();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                _inner = connect();
                return;
            }
            catch (Exception lost) when (PostgresFailure.IsLostConnection(lost) && waited.Elapsed < patience)
            {
                Task.Delay(UntilTriedAgain).Wait();
            }
        }
    }

    private void FlushBefore(string sql)
    {
        if (_writes.MayBeSeenBy(sql) || sql.Contains("RETURNING", StringComparison.Ordinal))
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (_writes.Any)
        {
            _open?.KeepRest();
            _writes.Send(_inner);
        }
    }

    private void Send(string sql)
    {
        using var command = new NpgsqlCommand(sql);
        Run(command);
    }
}
