using System.Data;

namespace ValueLedger.Storage.Engines;

/// <summary>
/// A connection to the engine that keeps the ledger. It keeps its SQL compiled, because some of it runs for every entry. Only one thread
/// uses it at a time.
/// </summary>
internal interface ILedgerConnection : IDbConnection
{
    /// <summary>The compiled form of a text of SQL, ready to be bound.</summary>
    CompiledSql Prepared(string sql);

    /// <summary>
    /// Asks the same about each of several. An engine to which each message takes time is asked about many of them in one.
    /// </summary>
    /// <param name="sql">The question.</param>
    /// <param name="about">What it is asked about.</param>
    /// <param name="bind">Binds one of them. It may be called more than once.</param>
    /// <param name="read">Reads the rows of the answer, as if the question had been asked about this one alone.</param>
    void AskEach<T>(string sql, IReadOnlyCollection<T> about, Action<CompiledSql, T> bind, Action<CompiledSql, T> read);

    /// <summary>Begins to read one state of the database, which does not change until <see cref="Rollback"/>.</summary>
    void BeginReading();

    /// <summary>Begins to write; from then on nobody else can change what is read.</summary>
    /// <param name="organisation">The only organisation whose ledger is written; null for all.</param>
    /// <returns>How far these logs have come; nothing where no other server could have written to them.</returns>
    IReadOnlyList<LockedHead> BeginWriting(int? organisation = null);

    void Commit();

    void Rollback();

    /// <summary>Rolls back everything that is not committed, if there is anything.</summary>
    void RollbackIfBegun();

    /// <summary>Begins a part of a transaction that can be rolled back by itself.</summary>
    void BeginTurn();

    void KeepTurn();

    void TakeTurnBack();

    /// <summary>Cancels the running query, from another thread.</summary>
    void Interrupt();

    /// <summary>The moment that the servers of the ledger have answered up to; zero where the head file alone says it.</summary>
    long AnsweredUpToMicros();

    /// <summary>Statements about what the servers of one ledger tell each other; null where one server alone serves it.</summary>
    SqlFile? BetweenServers { get; }

    /// <summary>Every table of the database, but for what servers tell each other about what they do.</summary>
    IReadOnlyList<StoredTable> Tables();

    /// <summary>Adds many rows, as fast as the engine can, while they are read elsewhere.</summary>
    /// <param name="table">The table and its columns.</param>
    /// <param name="rows">
    /// Each has the values of the columns in their order: a long, a string, bytes or null. It may be used again once the next is asked for.
    /// </param>
    void Insert(StoredTable table, IEnumerable<object?[]> rows);

    /// <summary>Organisations that are made later get no number that is already taken up to this one.</summary>
    void TakeNumbers(int last);
}
