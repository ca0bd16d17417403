using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Ledgers;

/// <summary>Reads the ledger, each time one consistent state of it, without disturbing the writer.</summary>
public sealed class LedgerReader(Database database)
{
    private readonly HistoryCache _histories = new();

    /// <summary>One state of the ledger for as long as it is held; for what is read and written in turns.</summary>
    internal ReadingSession Open()
    {
        var connection = database.BorrowReader();
        connection.BeginReading();
        return new ReadingSession(database, connection);
    }

    /// <summary>One state of the ledger.</summary>
    public T Read<T>(Func<LedgerView, T> read) => ReadWhileAwaited(read, CancellationToken.None);

    /// <summary>One state of the ledger, for as long as somebody waits for what is made of it.</summary>
    /// <param name="read">Reads one state.</param>
    /// <param name="cancellation">Breaks a query off in its middle, when nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public T ReadWhileAwaited<T>(Func<LedgerView, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var connection = database.BorrowReader();
        try
        {
            connection.BeginReading();
            using var breakingOff = cancellation.Register(connection.Interrupt);
            return read(new LedgerView(connection, _histories));
        }
        catch (Exception interrupted) when (cancellation.IsCancellationRequested && DatabaseFailure.IsInterruption(interrupted))
        {
            throw new OperationCanceledException(cancellation);
        }
        finally
        {
            connection.Rollback();
            database.GiveBack(connection);
        }
    }
}

/// <summary>A state of the ledger that is held until it is given back.</summary>
internal sealed class ReadingSession(Database database, ILedgerConnection connection) : IDisposable
{
    public ILedgerConnection Connection => connection;

    public void Dispose()
    {
        connection.Rollback();
        database.GiveBack(connection);
    }
}
