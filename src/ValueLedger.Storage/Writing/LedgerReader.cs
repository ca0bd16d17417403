using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>Reads the ledger, each time one consistent state of it, without disturbing the writer.</summary>
public sealed class LedgerReader(Database database)
{
    private readonly LedgerMemories _memories = new();

    /// <summary>One state of the ledger for as long as it is held; for what is read and written in turns.</summary>
    internal ReadingSession Open()
    {
        var connection = database.BorrowReader();
        connection.BeginReading();
        return new ReadingSession(database, connection);
    }

    /// <summary>One state of the ledger of an organisation.</summary>
    public T Read<T>(int organisation, Func<LedgerView, T> read) => ReadState(organisation, read, CancellationToken.None);

    /// <summary>One state of the ledger of an organisation, for as long as somebody waits for the result.</summary>
    /// <param name="organisation">Whose ledger it is.</param>
    /// <param name="read">Reads one state.</param>
    /// <param name="cancellation">Cancels a running query when nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public T ReadWhileAwaited<T>(int organisation, Func<LedgerView, T> read, CancellationToken cancellation) =>
        ReadState(organisation, read, cancellation);

    /// <summary>One state of the ledgers of all organisations, for operators and for callers who do not know yet who is asking.</summary>
    public T ReadAll<T>(Func<LedgerView, T> read) => ReadState(null, read, CancellationToken.None);

    private T ReadState<T>(int? organisation, Func<LedgerView, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var connection = database.BorrowReader();
        try
        {
            connection.BeginReading();
            using var breakingOff = cancellation.Register(connection.Interrupt);
            return read(new LedgerView(connection, _memories, organisation));
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
