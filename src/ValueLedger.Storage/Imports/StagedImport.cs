using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Engines.Sqlite;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// The file beside the ledger that holds the rows of an import while it is read and checked. It holds no data of the ledger, so a slow
/// sender delays nobody and a refused import leaves no trace. The problems with rows are kept in it after the rows themselves are deleted.
/// </summary>
public sealed class StagedImport : IDisposable
{
    /// <summary>The end of the file's name.</summary>
    public const string Ending = ".import";

    /// <summary>What it tells of an import that is over.</summary>
    public const string ResultFact = "answer";

    private const int RowsInACommit = 20_000;
    private const int CachePages = 500;

    private static readonly SqlFile Sql = SqlFile.Load("Imports/Staged.sql");

    private readonly SqliteLedgerConnection _connection;
    private int _uncommitted;

    private StagedImport(string path, SqliteOpenMode mode)
    {
        Path = path;
        _connection = SqliteLedgerConnection.Open(path, mode);
        _connection.Execute($"PRAGMA cache_size = {CachePages}");
    }

    public string Path { get; }

    /// <summary>How much space it takes on the disk.</summary>
    public long Bytes => BytesOf(Path) + BytesOf(Path + SqliteFiles.WriteAheadLog);

    /// <summary>How many rows may be recorded.</summary>
    public long Staged { get; private set; }

    /// <summary>Zero when the file is gone.</summary>
    public static long BytesOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>The place of an import's file.</summary>
    /// <param name="place">Where the ledger is.</param>
    /// <param name="organisation">Whose import it is.</param>
    /// <param name="id">Its identity.</param>
    public static string PathOf(LedgerPlace place, int organisation, Guid id) =>
        System.IO.Path.Combine(FolderOf(place), string.Create(CultureInfo.InvariantCulture, $"{organisation}-{id:D}{Ending}"));

    /// <summary>The folder of all of them.</summary>
    public static string FolderOf(LedgerPlace place) => place.Beside(".imports");

    /// <summary>Deletes the file and anything that a stopped process may have left beside it.</summary>
    public static void Delete(string path) => SqliteFiles.Delete(path);

    public static StagedImport Create(string path)
    {
        PrivateFile.PrepareFolder(System.IO.Path.GetDirectoryName(path)!);
        SqliteFiles.Prepare(path);
        var import = new StagedImport(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            import._connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON");
            import._connection.Execute(Sql["create"]);
            return import;
        }
        catch
        {
            import.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens a file that was sealed, or one whose import is over; null when there is none, or only what a stop of the machine left of one.
    /// </summary>
    public static StagedImport? Open(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        PrivateFile.PrepareFolder(System.IO.Path.GetDirectoryName(path)!);
        SqliteFiles.Prepare(path);
        var import = new StagedImport(path, SqliteOpenMode.ReadWrite);
        try
        {
            if (import._connection.QuerySingle<long>(Sql["is-made"]) == 1)
            {
                import._connection.Execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
                return import;
            }
        }
        catch (SqliteException broken) when (SqliteFailure.IsOfADamagedFile(broken))
        {
            // Nothing of it was synced yet, and nothing of it is in the ledger.
        }

        import.Dispose();
        return null;
    }

    /// <summary>Opens the file to read what is wrong with rows, even while it is being written.</summary>
    public static StagedImport OpenToRead(string path) => new(path, SqliteOpenMode.ReadOnly);

    /// <summary>Copies the file of an import that is over; false while it has no result.</summary>
    public static bool CopyResult(string path, string copy)
    {
        using var import = OpenToRead(path);
        if (import.GetBytes(ResultFact) is null)
        {
            return false;
        }

        PrivateFile.PrepareFolder(System.IO.Path.GetDirectoryName(copy)!);
        SqliteFiles.Prepare(copy);
        using var written = SqliteLedgerConnection.Open(copy, SqliteOpenMode.ReadWrite);
        import._connection.BackupDatabase(written);
        return true;
    }

    /// <summary>Stores a checked row.</summary>
    /// <param name="fileRow">Its row in the file, as a spreadsheet shows it.</param>
    /// <param name="entry">What it would record.</param>
    /// <param name="recordedAs">The identity that an exported row states; null when there is none.</param>
    /// <param name="sent">The row as it was sent.</param>
    public void Add(long fileRow, Entry entry, Guid? recordedAs, ReadOnlySpan<byte> sent)
    {
        BeginWriting();
        _connection
            .Prepared(Sql["add-staged"])
            .Bind("number", ++Staged)
            .Bind("fileRow", fileRow)
            .Bind("programme", entry.Programme.Number)
            .Bind("measure", entry.Measure.Number)
            .Bind("party", entry.Party?.Number ?? 0)
            .Bind("team", entry.Team?.Number ?? 0)
            .Bind("contributor", entry.Contributor)
            .Bind("quantity", entry.Quantity.Micros)
            .Bind("day", entry.Date.ToDay())
            .Bind("startDay", entry.StartDate?.ToDay())
            .Bind("startSecond", entry.StartTime?.ToSecond())
            .Bind("endSecond", entry.EndTime?.ToSecond())
            .Bind("evidenceGrade", (int)entry.Evidence.Grade)
            .Bind("reference", entry.Reference)
            .Bind("texts", StagedEntry.TextsOf(entry))
            .Bind("giver", entry.Exchange?.Giver.Number)
            .Bind("giverCode", entry.Exchange?.Giver.Code)
            .Bind("receiver", entry.Exchange?.Receiver.Number)
            .Bind("receiverCode", entry.Exchange?.Receiver.Code)
            .Bind("recordedAs", recordedAs?.ToString("D"))
            .Bind("sent", sent)
            .Run();
    }

    /// <summary>Stores a row that is not recorded, with everything that is wrong with it.</summary>
    public void Reject(long fileRow, ReadOnlySpan<byte> sent, IEnumerable<StagedProblem> problems)
    {
        BeginWriting();
        _connection.Prepared(Sql["add-rejected"]).Bind("fileRow", fileRow).Bind("sent", sent).Run();
        foreach (var problem in problems)
        {
            _connection
                .Prepared(Sql["add-problem"])
                .Bind("fileRow", fileRow)
                .Bind("column", problem.Column)
                .Bind("code", problem.Code)
                .Bind("found", problem.Found)
                .Bind("expected", problem.Expected)
                .Run();
        }
    }

    public void Set<T>(string fact, T value) => SetBytes(fact, JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Options));

    public void SetBytes(string fact, ReadOnlySpan<byte> value)
    {
        BeginWriting();
        _connection.Prepared(Sql["set-fact"]).Bind("name", fact).Bind("value", value).Run();
    }

    public T? Get<T>(string fact)
        where T : class => GetBytes(fact) is { } value ? JsonSerializer.Deserialize<T>(value, WireJson.Drafts) : null;

    public byte[]? GetBytes(string fact) => _connection.QuerySingleOrDefault<byte[]>(Sql["fact"], new { name = fact });

    /// <summary>Commits what was written, so that readers see it.</summary>
    public void Commit()
    {
        if (_uncommitted > 0)
        {
            _connection.Commit();
            _uncommitted = 0;
        }
    }

    /// <summary>Brings everything to the disk: from then on the import can be finished whatever happens.</summary>
    public void Seal()
    {
        Commit();
        _connection.Execute("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Deletes the rows; what was wrong with them is kept.</summary>
    public void ForgetRows()
    {
        Commit();
        _connection.Execute(Sql["forget-rows"]);
        _connection.Execute(Sql["problem-rows"]);
        _connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>
    /// Deletes the rejected rows and the parts of them that the problems repeat; the places and codes of the problems are kept. Everything
    /// is done together with what was set before, or nothing is.
    /// </summary>
    public void ForgetRejected()
    {
        _connection.Execute(Sql["forget-rejected"], new { deleted = ImportAttestation.Deleted });
        Commit();
        _connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Rows in their order, after a number. Their codes come from the catalogue that the rows were checked against.</summary>
    public IEnumerable<StagedEntry> Rows(StagedCodes codes, long after = 0)
    {
        var rows = _connection.Prepared(Sql["staged"]).Bind("after", after);
        try
        {
            while (rows.Step())
            {
                yield return StagedEntry.Read(rows, codes);
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    public StagedEntry Row(StagedCodes codes, long number)
    {
        var row = _connection.Prepared(Sql["staged-row"]).Bind("number", number);
        row.Step();
        var entry = StagedEntry.Read(row, codes);
        row.Reset();
        return entry;
    }

    /// <summary>A row as it was sent.</summary>
    public byte[] Sent(long number) => _connection.QuerySingle<byte[]>(Sql["sent"], new { number });

    public IReadOnlyList<FoundProblem> ProblemsOfRows(long first, long last) =>
        _connection.Query<FoundProblem>(Sql["problems-of-rows"], new { first, last }).AsList();

    public IReadOnlyList<FoundProblem> Problems(long after, int limit) =>
        _connection.Query<FoundProblem>(Sql["problems"], new { after, limit }).AsList();

    public IReadOnlyList<RejectedRow> Rejected(long after, int limit) =>
        _connection.Query<RejectedRow>(Sql["rejected"], new { after, limit }).AsList();

    /// <summary>Whether there is any note of where something was wrong.</summary>
    internal bool HasProblems => _connection.QuerySingle<bool>(Sql["has-problems"]);

    /// <summary>Whether anything is kept from the contents of rejected rows.</summary>
    /// <param name="deleted">The text that replaces deleted contents.</param>
    internal bool HasRejected(string deleted) => _connection.QuerySingle<bool>(Sql["has-rejected"], new { deleted });

    /// <summary>Adds everything that a block reads to a hash, column by column with their lengths.</summary>
    internal void AppendTo(IncrementalHash hash, string sql)
    {
        var rows = _connection.Prepared(sql);
        while (rows.Step())
        {
            rows.AppendTo(hash);
        }
    }

    /// <summary>The references of the rows, as they are reserved.</summary>
    public List<ulong> References()
    {
        var references = ByReference().Select(row => ReservedReferences.Of(row.Reference)).ToList();
        references.Sort();
        return references;
    }

    /// <summary>The rows with a reference, in the order in which the ledger keeps references.</summary>
    internal IEnumerable<(long Number, string Reference)> ByReference()
    {
        var rows = _connection.Prepared(Sql["staged-by-reference"]);
        try
        {
            while (rows.Step())
            {
                yield return (rows.Int64("Number"), rows.Text("Reference"));
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    /// <summary>Number, row of the file, and the identity that an export states.</summary>
    internal CompiledSql WithoutReference() => _connection.Prepared(Sql["staged-without-reference"]);

    /// <summary>The same day by day, with what makes them like an entry.</summary>
    internal CompiledSql WithoutReferenceByDay() => _connection.Prepared(Sql["staged-without-reference-by-day"]);

    /// <summary>What the soft rules need of the rows of people, person by person.</summary>
    internal CompiledSql ByPerson() => _connection.Prepared(Sql["staged-by-person"]);

    /// <summary>The same for all rows, in their order.</summary>
    internal CompiledSql InOrder() => _connection.Prepared(Sql["staged-in-order"]);

    /// <summary>What debit limits need: number, programme, giver, receiver, the receiver's code and other bank, and the hours.</summary>
    internal CompiledSql Exchanges() => _connection.Prepared(Sql["staged-exchanges"]);

    public void Dispose() => _connection.Dispose();

    private void BeginWriting()
    {
        if (_uncommitted >= RowsInACommit)
        {
            Commit();
        }

        if (_uncommitted++ == 0)
        {
            _connection.Prepared("BEGIN").Run();
        }
    }
}
