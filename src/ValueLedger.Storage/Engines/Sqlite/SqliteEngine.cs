using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using ValueLedger.Storage.Engines.Sqlite.Backups;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// One database file: a single connection that writes, and any number that can only read. Records get their place in the log from the
/// one writer, and what waits together is committed together. (SQLite 3.7.0 to 3.51.2 could also lose pages when two connections wrote or
/// checkpointed at once; the version that is bound here cannot.)
/// </summary>
internal sealed class SqliteEngine : LedgerEngine
{
    private const int CheckpointPages = 20_000;

    /// <summary>Seconds. Nobody else writes, so that a lock is somebody's mistake; those who wait are soon told.</summary>
    private const int WriterPatience = 3;

    private readonly ConcurrentBag<SqliteLedgerConnection> _idleReaders = [];
    private readonly string _filePath;
    private readonly FileStream _lockFile;
    private readonly SqliteLedgerConnection _writer;
    private bool _disposed;

    public SqliteEngine(string filePath)
    {
        _filePath = filePath;
        Directory.CreateDirectory(Path.GetDirectoryName(filePath)!);
        _lockFile = Lock(filePath);
        try
        {
            SqliteFiles.Prepare(filePath);
            _writer = SqliteLedgerConnection.Open(filePath, SqliteOpenMode.ReadWriteCreate, WriterPatience);
        }
        catch
        {
            _lockFile.Dispose();
            throw;
        }

        try
        {
            DatabaseFormat.Check(_writer, filePath);
            // What is deleted is overwritten, or erased texts could be read out of the free parts of the file for years.
            _writer.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {CheckpointPages}; PRAGMA secure_delete = ON;");
            Migrator.BringUpToDate(_writer, filePath);
            Version = new EngineVersion("SQLite", _writer.ExecuteScalar<string>("SELECT sqlite_version()")!);
        }
        catch
        {
            // Whoever is refused the database must not keep others from it, nor tidy away what may still be saved.
            LeaveTheFilesAsTheyAre();
            Dispose();
            throw;
        }
    }

    public override EngineVersion Version { get; }

    public override ILedgerConnection Writer => _writer;

    public override ILedgerConnection BorrowReader()
    {
        if (_idleReaders.TryTake(out var idle))
        {
            return idle;
        }

        var reader = SqliteLedgerConnection.Open(_filePath, SqliteOpenMode.ReadOnly);
        reader.Execute("PRAGMA query_only = ON;");
        return reader;
    }

    public override void GiveBack(ILedgerConnection reader)
    {
        if (_disposed)
        {
            reader.Dispose();
            return;
        }

        _idleReaders.Add((SqliteLedgerConnection)reader);
    }

    /// <summary>
    /// What was deleted is overwritten in the file, but older frames of the write-ahead log still hold it until they are cut off. The first
    /// column is 1 when a reader of an older state was in the way.
    /// </summary>
    public override bool RemoveWhatWasDeleted() => _writer.QuerySingle<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;

    /// <summary>The write-ahead log stays for the next to read.</summary>
    public override void LeaveTheFilesAsTheyAre() => raw.sqlite3_db_config(_writer.Handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);

    public override bool IsTaken(string path) => SqliteBackup.IsTaken(path);

    public override void Copy<T>(string path, Func<ILedgerConnection, T> describe, Action<string, T> writeBeside)
    {
        var source = BorrowReader();
        try
        {
            SqliteBackup.Write((SqliteLedgerConnection)source, path, describe, writeBeside);
        }
        finally
        {
            GiveBack(source);
        }
    }

    public override void Dispose()
    {
        _disposed = true;
        while (_idleReaders.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        _lockFile.Dispose();
    }

    private static FileStream Lock(string filePath)
    {
        try
        {
            return PrivateFile.Open(filePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(filePath + ".lock"))
        {
            throw new DatabaseIsServedException(filePath, taken);
        }
    }
}
