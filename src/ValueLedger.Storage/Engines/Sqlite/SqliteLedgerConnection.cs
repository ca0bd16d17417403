using System.Diagnostics.CodeAnalysis;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>A connection to a database file.</summary>
internal sealed class SqliteLedgerConnection : SqliteConnection, ILedgerConnection
{
    /// <summary>SQLite need not lock a connection that only one thread uses at a time; it still locks what connections share.</summary>
    private const int WithoutLocksOfConnections = 2;

    private readonly Dictionary<string, CompiledSql> _compiled = new(StringComparer.Ordinal);

    static SqliteLedgerConnection()
    {
        Batteries_V2.Init();
        // SQLITE_CONFIG_MULTITHREAD; SQLite refuses this, harmlessly, when the process has already used it.
        raw.sqlite3_config(WithoutLocksOfConnections);
    }

    private SqliteLedgerConnection(string connectionString)
        : base(connectionString) { }

    /// <param name="path">The file.</param>
    /// <param name="mode">Whether the file may be written, and created.</param>
    /// <param name="patienceInSeconds">How long it waits when somebody else has locked the file.</param>
    public static SqliteLedgerConnection Open(string path, SqliteOpenMode mode, int patienceInSeconds = 30)
    {
        var connection = new SqliteLedgerConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = patienceInSeconds,
            }.ToString()
        );
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public CompiledSql Prepared(string sql)
    {
        if (!_compiled.TryGetValue(sql, out var statement))
        {
            _compiled[sql] = statement = SqliteCompiledSql.Compile(Handle!, sql);
        }

        // The previous user of the connection may have been interrupted.
        statement.Reset();
        return statement;
    }

    public void AskEach<T>(string sql, IReadOnlyCollection<T> about, Action<CompiledSql, T> bind, Action<CompiledSql, T> read)
    {
        var statement = Prepared(sql);
        foreach (var one in about)
        {
            bind(statement, one);
            read(statement, one);
            statement.Reset();
        }
    }

    // A deferred transaction sees one state of the database from its first read to its end.
    public void BeginReading() => Prepared("BEGIN DEFERRED").Run();

    // Takes the write lock at once, so that nobody else can change what the transaction reads.
    public IReadOnlyList<LockedHead> BeginWriting(int? organisation)
    {
        Prepared("BEGIN IMMEDIATE").Run();
        return [];
    }

    public void Commit() => Prepared("COMMIT").Run();

    public void Rollback() => Prepared("ROLLBACK").Run();

    public void RollbackIfBegun()
    {
        if (raw.sqlite3_get_autocommit(Handle) == 0)
        {
            this.Execute("ROLLBACK");
        }
    }

    public void BeginTurn() => Prepared("SAVEPOINT turn").Run();

    public void KeepTurn() => Prepared("RELEASE turn").Run();

    public void TakeTurnBack() => this.Execute("ROLLBACK TO turn; RELEASE turn");

    public void Interrupt() => raw.sqlite3_interrupt(Handle);

    public long AnsweredUpToMicros() => 0;

    public SqlFile? BetweenServers => null;

    public IReadOnlyList<StoredTable> Tables() =>
        StoredTable.Of(
            this.Query<StoredTable.Described>(
                "SELECT t.name AS TableName, c.name AS Name, c.type AS Type, c.pk AS KeyPlace FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"
            )
        );

    public void Insert(StoredTable table, IEnumerable<object?[]> rows)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var insert = Prepared(
            $"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(name => $"@{name}"))})"
        );
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                _ = row[column] switch
                {
                    long number => insert.Bind(names[column], number),
                    byte[] bytes => insert.Bind(names[column], bytes),
                    var text => insert.Bind(names[column], (string?)text),
                };
            }

            insert.Run();
        }
    }

    // The next number is one more than the greatest that a row has.
    public void TakeNumbers(int last) { }

    public override SqliteCommand CreateCommand() => new HintedCommand { Connection = this, CommandTimeout = DefaultTimeout };

    /// <summary>Compiled statements also wait when somebody else has locked the file.</summary>
    public override void Open()
    {
        base.Open();
        raw.sqlite3_busy_timeout(Handle, DefaultTimeout * 1000);
    }

    public override void Close()
    {
        foreach (var statement in _compiled.Values)
        {
            statement.Dispose();
        }

        _compiled.Clear();
        base.Close();
    }

    private sealed class HintedCommand : SqliteCommand
    {
        [AllowNull]
        public override string CommandText
        {
            get => base.CommandText;
            set => base.CommandText = SqliteHints.Apply(value ?? "");
        }
    }
}
