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

    /// <summary>Begins to read one state of the database, which does not change until <see cref="Rollback"/>.</summary>
    void BeginReading();

    /// <summary>Begins to write; from then on nobody else can change what is read.</summary>
    void BeginWriting();

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

    /// <summary>Every table of the database.</summary>
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
