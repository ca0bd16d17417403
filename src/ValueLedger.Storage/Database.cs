using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using ValueLedger.Proofs;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage;

/// <summary>
/// One database file: a single connection that writes, and any number that can only read. Records get their place in the log from the
/// one writer, and what waits together is committed together. (SQLite 3.7.0 to 3.51.2 could also lose pages when two connections wrote or
/// checkpointed at once; the version that is bound here cannot.)
/// </summary>
public sealed class Database : IDisposable
{
    private const int CheckpointPages = 20_000;

    /// <summary>Seconds. Nobody else writes, so that a lock is somebody's mistake; those who wait are soon told.</summary>
    private const int WriterPatience = 3;

    private const int ReaderPatience = 30;

    private readonly ConcurrentBag<LedgerConnection> _idleReaders = [];
    private readonly FileStream _lockFile;
    private HeadFile? _head;
    private bool _disposed;

    /// <summary>Opens the file for this process alone and brings it up to date.</summary>
    /// <param name="connectionString">Such as <c>Data Source=valueledger.db</c>.</param>
    /// <exception cref="DatabaseIsServedException">Another process has it open.</exception>
    /// <exception cref="DatabaseIsOfAnotherBuildException">It holds records of another build, or no ledger.</exception>
    /// <exception cref="LedgerIsNotWholeException">Something that was recorded is not there.</exception>
    public Database(string connectionString)
        : this(connectionString, looksAtHead: true)
    {
    }

    /// <param name="connectionString">Such as <c>Data Source=valueledger.db</c>.</param>
    /// <param name="looksAtHead">Whether the logs are held to the head file; otherwise the head is begun by whoever opens it.</param>
    internal Database(string connectionString, bool looksAtHead)
    {
        FilePath = PathOf(connectionString);
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        _lockFile = Lock(FilePath);
        try
        {
            PrivateFile.Prepare(FilePath);
            Writer = Open(SqliteOpenMode.ReadWriteCreate, WriterPatience);
        }
        catch
        {
            _lockFile.Dispose();
            throw;
        }

        try
        {
            DatabaseFormat.Check(Writer, FilePath);
            // What is deleted is overwritten, or erased texts could be read out of the free parts of the file for years.
            Writer.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {CheckpointPages}; PRAGMA secure_delete = ON;");
            Migrator.BringUpToDate(Writer, FilePath);
            SqliteVersion = Writer.ExecuteScalar<string>("SELECT sqlite_version()")!;
            if (looksAtHead)
            {
                OpenHead();
            }
        }
        catch
        {
            // Whoever is refused the database must not keep others from it, nor tidy away what may still be saved.
            LeaveTheFilesAsTheyAre();
            Dispose();
            throw;
        }
    }

    public string SqliteVersion { get; }

    /// <summary>Absolute path of the file.</summary>
    public string FilePath { get; }

    /// <summary>How far every log has come, in a file of its own.</summary>
    internal HeadFile Head => _head ?? throw new InvalidOperationException("The head file is not open.");

    internal string HeadPath => FilePath + HeadFile.Ending;

    /// <summary>The only connection that writes or checkpoints; belongs to the writer's thread.</summary>
    internal LedgerConnection Writer { get; }

    /// <summary>A connection that can only read; give it back to be used again.</summary>
    internal LedgerConnection BorrowReader()
    {
        if (_idleReaders.TryTake(out var idle))
        {
            return idle;
        }

        var reader = Open(SqliteOpenMode.ReadOnly, ReaderPatience);
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
        try
        {
            _head?.Dispose();
        }
        finally
        {
            _lockFile.Dispose();
        }
    }

    /// <summary>Writes a head file of what is there, and goes on with it.</summary>
    internal void BeginHead(Instant answeredUpTo)
    {
        _head?.Dispose();
        var identity = HeadCheck.IdentityOf(Writer) ?? Hash32.FromBytes(RandomNumberGenerator.GetBytes(Hash32.Length));
        HeadCheck.Begin(Writer, HeadPath, new HeadsAsKept(identity, answeredUpTo, HeadCheck.Found(Writer)));
        _head = new HeadFile(HeadPath);
    }

    /// <summary>Goes on with a head file that nothing was compared with.</summary>
    internal void TakeTheHeadAsItIs() => _head = new HeadFile(HeadPath);

    /// <summary>Closing writes nothing any more: the write-ahead log stays for the next to read.</summary>
    internal void LeaveTheFilesAsTheyAre() =>
        SQLitePCL.raw.sqlite3_db_config(Writer.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);

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
            return PrivateFile.Open(filePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(filePath + ".lock"))
        {
            throw new DatabaseIsServedException(filePath, taken);
        }
    }

    private void OpenHead()
    {
        var check = HeadCheck.Of(Writer, HeadPath);
        if (check.Faults.Count > 0)
        {
            throw new LedgerIsNotWholeException(FilePath, check.Faults);
        }

        if (check.HasToBegin)
        {
            BeginHead(check.Kept?.AnsweredUpTo ?? Instant.MinValue);
            return;
        }

        TakeTheHeadAsItIs();
    }

    private LedgerConnection Open(SqliteOpenMode mode, int patienceInSeconds)
    {
        var connection = new LedgerConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Mode = mode, Pooling = false, DefaultTimeout = patienceInSeconds }.ToString());
        connection.Open();
        return connection;
    }
}
