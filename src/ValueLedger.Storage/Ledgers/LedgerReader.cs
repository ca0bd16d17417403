using ValueLedger.Storage.Catalogue;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Reads the ledger, each time one consistent state of it, without disturbing the writer.</summary>
public sealed class LedgerReader(Database database)
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Ledgers.sql");

    private readonly HistoryCache _histories = new();

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
