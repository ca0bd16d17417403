using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage;

/// <summary>
/// One database file: a single connection that writes, and any number that can only read. SQLite before 3.51.3 can lose pages when two
/// connections write or checkpoint at once, so that no second one is ever given the chance.
/// </summary>
public sealed class Database : IDisposable
{
    private const int CheckpointPages = 20_000;

    private readonly ConcurrentBag<LedgerConnection> _idleReaders = [];
    private readonly FileStream _lockFile;
    private bool _disposed;

    /// <summary>Opens the file for this process alone and brings it up to date.</summary>
    /// <param name="connectionString">Such as <c>Data Source=valueledger.db</c>.</param>
    /// <exception cref="DatabaseIsServedException">Another process has it open.</exception>
    public Database(string connectionString)
    {
        FilePath = PathOf(connectionString);
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        _lockFile = Lock(FilePath);
        Writer = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            // What is deleted is overwritten, or erased texts could be read out of the free parts of the file for years.
            Writer.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {CheckpointPages}; PRAGMA secure_delete = ON;");
            Migrator.BringUpToDate(Writer);
            SqliteVersion = Writer.ExecuteScalar<string>("SELECT sqlite_version()")!;
        }
        catch
        {
            // Whoever is refused the database must not keep others from it.
            Dispose();
            throw;
        }
    }

    public string SqliteVersion { get; }

    /// <summary>Absolute path of the file.</summary>
    public string FilePath { get; }

    /// <summary>The only connection that writes or checkpoints; belongs to the writer's thread.</summary>
    internal LedgerConnection Writer { get; }

    /// <summary>A connection that can only read; give it back to be used again.</summary>
    internal LedgerConnection BorrowReader()
    {
        if (_idleReaders.TryTake(out var idle))
        {
            return idle;
        }

        var reader = Open(SqliteOpenMode.ReadOnly);
        reader.Execute("PRAGMA query_only = ON;");
        return reader;
    }

    internal void GiveBack(LedgerConnection reader)
    {
        if (_disposed)
        {
            reader.Dispose();
            return;
        }

        _idleReaders.Add(reader);
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idleReaders.TryTake(out var reader))
        {
            reader.Dispose();
        }

        Writer.Dispose();
        _lockFile.Dispose();
    }

    /// <summary>Absolute path of the file that a connection string names.</summary>
    public static string PathOf(string connectionString)
    {
        var source = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return string.IsNullOrWhiteSpace(source) || source.StartsWith(':')
            ? throw new ArgumentException("The ledger needs a database file: 'Data Source=' and a path.", nameof(connectionString))
            : Path.GetFullPath(source);
    }

    private static FileStream Lock(string filePath)
    {
        try
        {
            return new FileStream(filePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(filePath + ".lock"))
        {
            throw new DatabaseIsServedException(filePath, taken);
        }
    }

    private LedgerConnection Open(SqliteOpenMode mode)
    {
        var connection = new LedgerConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }
}
