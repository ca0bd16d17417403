using System.Collections.Concurrent;
using System.Text;
using Dapper;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// A database of PostgreSQL, which other servers may serve as well: one connection that writes, and a bounded number that can only read.
/// </summary>
internal sealed class PostgresEngine : LedgerEngine
{
    /// <summary>Others wait this long for a connection to read with.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PostgresPlace _place;
    private readonly ConcurrentBag<PostgresLedgerConnection> _idleReaders = [];
    private readonly SemaphoreSlim _readers;
    private readonly PostgresLedgerConnection _writer;
    private readonly FileStream _files;
    private bool _disposed;

    public PostgresEngine(PostgresPlace place)
    {
        _place = place;
        _readers = new SemaphoreSlim(place.MostReaders);
        _files = place.TakeFiles();
        Shared = new PostgresSharedLedger(NameOf(_files));
        try
        {
            Prepare(place);
            _writer = new PostgresLedgerConnection(place.ConnectToWrite, place.Patience);
            Version = new EngineVersion("PostgreSQL", _writer.Inner.PostgreSqlVersion.ToString());
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The server's name stands in the file that it keeps for itself.</summary>
    private static string NameOf(FileStream own)
    {
        var name = new byte[Guid.Empty.ToString("N").Length];
        if (own.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length)
        {
            name = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N"));
            own.SetLength(0);
            own.Write(name);
        }

        return Encoding.ASCII.GetString(name);
    }

    private static void Prepare(PostgresPlace place)
    {
        using var connection = place.Connect();
        if (place.OwnsTables)
        {
            PostgresMigrator.BringUpToDate(connection, place.Name);
            return;
        }

        PostgresMigrator.CheckIsUpToDate(connection, place.Name);
        PostgresRole.Check(connection);
    }

    public override SharedLedger Shared { get; }

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
        using var owner = _place.Connect();
        owner.Execute("VACUUM erasable");
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

        _writer?.Dispose();
        _readers.Dispose();
        _files.Dispose();
    }
}
