using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using ValueLedger.Storage.Engines.Sqlite.Backups;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// One database file: a single connection that writes, and any number that can only read. The one writer gives records their place in the
/// log, and it commits waiting turns together. (SQLite 3.7.0 to 3.51.2 could also lose pages when two connections wrote or checkpointed at
/// once; the version used here cannot.)
/// </summary>
internal sealed class SqliteEngine : LedgerEngine
{
    private const int CheckpointPages = 20_000;

    /// <summary>In seconds. Nobody else writes, so a lock is somebody's mistake, and those who wait are told soon.</summary>
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
            // Deleted data is overwritten; otherwise erased texts could be read from the free parts of the file for years.
            _writer.Execute(
                $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {CheckpointPages}; PRAGMA secure_delete = ON;"
            );
            Migrator.BringUpToDate(_writer, filePath);
            Version = new EngineVersion("SQLite", _writer.ExecuteScalar<string>("SELECT sqlite_version()")!);
        }
        catch
        {
            // A process that is refused the database must not keep others from it, and must not tidy away data that may still be saved.
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
    /// Deleted data is overwritten in the file, but older frames of the write-ahead log still hold it until the log is truncated. The first
    /// column is 1 when a reader of an older state prevented that.
    /// </summary>
    public override bool RemoveWhatWasDeleted() => _writer.QuerySingle<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;

    /// <summary>The write-ahead log is kept for the next process to read.</summary>
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
            throw new DatabaseIsServedException($"Another process has {filePath} open.", taken);
        }
    }
}
