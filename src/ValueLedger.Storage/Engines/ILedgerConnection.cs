using System.Data;

namespace ValueLedger.Storage.Engines;

/// <summary>A connection to the engine that keeps the ledger. It keeps its SQL compiled, for what runs for every entry. One thread at a time uses it.</summary>
internal interface ILedgerConnection : IDbConnection
{
    /// <summary>The compiled form of a text of SQL, ready to be bound.</summary>
    CompiledSql Prepared(string sql);

    /// <summary>Begins to read one state of the database, which stays the same until <see cref="Rollback"/>.</summary>
    void BeginReading();

    /// <summary>Begins to write; nobody else can change what is read from here on.</summary>
    void BeginWriting();

    void Commit();

    void Rollback();

    /// <summary>Takes back whatever is not committed, where anything is.</summary>
    void RollbackIfBegun();

    /// <summary>Begins what can be taken back by itself inside a transaction.</summary>
    void BeginTurn();

    void KeepTurn();

    void TakeTurnBack();

    /// <summary>Breaks off the query that runs, from another thread.</summary>
    void Interrupt();
}
