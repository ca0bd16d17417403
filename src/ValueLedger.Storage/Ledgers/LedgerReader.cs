using ValueLedger.Storage.Catalogue;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Reads the ledger, each time one consistent state of it, without disturbing the writer.</summary>
public sealed class LedgerReader(Database database)
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    private readonly HistoryCache _histories = new();

    /// <summary>One state of the ledger for as long as it is held; for what is read and written in turns.</summary>
    internal ReadingSession Open()
    {
        var connection = database.BorrowReader();
        connection.Prepared(Sql["begin-reading"]).Run();
        return new ReadingSession(database, connection);
    }

    public T Read<T>(Func<LedgerView, T> read)
    {
        var connection = database.BorrowReader();
        try
        {
            connection.Prepared(Sql["begin-reading"]).Run();
            return read(new LedgerView(connection, _histories));
        }
        finally
        {
            connection.Prepared("ROLLBACK").Run();
            database.GiveBack(connection);
        }
    }
}

/// <summary>A state of the ledger that is held until it is given back.</summary>
internal sealed class ReadingSession(Database database, LedgerConnection connection) : IDisposable
{
    public LedgerConnection Connection => connection;

    public void Dispose()
    {
        connection.Prepared("ROLLBACK").Run();
        database.GiveBack(connection);
    }
}
