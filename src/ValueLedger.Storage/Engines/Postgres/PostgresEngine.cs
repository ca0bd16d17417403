using System.Collections.Concurrent;
using System.Diagnostics;
using Dapper;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// A database of PostgreSQL that this process serves alone: one connection that writes, and a bounded number that can only read.
/// </summary>
internal sealed class PostgresEngine : LedgerEngine
{
    /// <summary>Others wait this long for a connection to read with.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How long the lock of another connection is waited for.</summary>
    private static readonly TimeSpan UntilOthersEnd = TimeSpan.FromSeconds(2);

    private readonly PostgresPlace _place;
    private readonly ConcurrentBag<PostgresLedgerConnection> _idleReaders = [];
    private readonly SemaphoreSlim _readers;
    private readonly PostgresLedgerConnection _writer;
    private bool _disposed;

    public PostgresEngine(PostgresPlace place)
    {
        _place = place;
        _readers = new SemaphoreSlim(place.MostReaders);
        _writer = new PostgresLedgerConnection(ConnectAlone, place.Patience);
        try
        {
            if (place.OwnsTables)
            {
                PostgresMigrator.BringUpToDate(_writer.Inner, place.Name);
            }
            else
            {
                PostgresMigrator.CheckIsUpToDate(_writer.Inner, place.Name);
                PostgresRole.Check(_writer.Inner);
            }

            Version = new EngineVersion("PostgreSQL", _writer.Inner.PostgreSqlVersion.ToString());
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override EngineVersion Version { get; }

    public override ILedgerConnection Writer => _writer;

    public override ILedgerConnection BorrowReader()
    {
        if (!_readers.Wait(Patience))
        {
            throw new TimeoutException("All connections to the database were in use for half a minute.");
        }

        try
        {
            return _idleReaders.TryTake(out var idle) ? idle : new PostgresLedgerConnection(_place.ConnectToRead, _place.Patience);
        }
        catch
        {
            _readers.Release();
            throw;
        }
    }

    public override void GiveBack(ILedgerConnection reader)
    {
        if (_disposed)
        {
            reader.Dispose();
            return;
        }

        _idleReaders.Add((PostgresLedgerConnection)reader);
        _readers.Release();
    }

    /// <summary>Rows that were deleted stay in the pages until they are cleared.</summary>
    public override bool RemoveWhatWasDeleted()
    {
        _writer.Execute("VACUUM erasable");
        return true;
    }

    /// <summary>The files are the server's.</summary>
    public override void LeaveTheFilesAsTheyAre() { }

    public override bool IsTaken(string path) => false;

    public override void Copy<T>(string path, Func<ILedgerConnection, T> describe, Action<string, T> writeBeside) =>
        throw new IOException("A ledger in PostgreSQL is backed up with a tool of PostgreSQL, such as pgBackRest or pg_dump.");

    public override void Dispose()
    {
        _disposed = true;
        while (_idleReaders.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        _readers.Dispose();
    }

    /// <summary>
    /// A connection that writes. The lock belongs to the connection, so that a process that ends, however it ends, keeps nobody out.
    /// </summary>
    private NpgsqlConnection ConnectAlone()
    {
        var connection = _place.Connect();
        try
        {
            // What a process that was killed left running may hold it for a moment.
            var patience = Stopwatch.StartNew();
            while (!connection.ExecuteScalar<bool>("SELECT pg_try_advisory_lock(@key)", new { key = PostgresPlace.Lock }))
            {
                if (patience.Elapsed > UntilOthersEnd)
                {
                    throw new DatabaseIsServedException(
                        _place.Name,
                        new IOException("Another connection holds the lock of the ledger that writes.")
                    );
                }

                connection.Execute("SELECT pg_sleep(0.05)");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
