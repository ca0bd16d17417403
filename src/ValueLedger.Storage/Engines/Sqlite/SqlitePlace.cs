using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// A ledger in a database file. Everything that belongs to it is beside the file, with a name that begins with the file's name.
/// </summary>
internal sealed class SqlitePlace : LedgerPlace
{
    public new const string Usual = "Data Source=valueledger.db";

    public new const string Expected = "'Data Source=' and the path of the database file";

    private const string HeadEnding = ".head";

    private readonly string _setting;

    public SqlitePlace(string connectionString)
    {
        _setting = connectionString;
        var source = new SqliteConnectionStringBuilder(connectionString).DataSource;
        FilePath =
            string.IsNullOrWhiteSpace(source) || source.StartsWith(':')
                ? throw new ArgumentException("The ledger needs a database file: 'Data Source=' and a path.", nameof(connectionString))
                : Path.GetFullPath(source);
    }

    /// <summary>Absolute path of the file.</summary>
    public string FilePath { get; }

    public override string Name => FilePath;

    protected override string Whereabouts =>
        File.Exists(FilePath) ? File.ResolveLinkTarget(FilePath, returnFinalTarget: true)?.FullName ?? FilePath : FilePath;

    public override bool IsThere => File.Exists(FilePath) || File.Exists(Beside(HeadEnding));

    internal override string HowToBringBack =>
        "Bring back the missing files (the -wal file and the .head file belong to the database), or accept the loss with the command 'verify --accept-loss', which records it in every log that it concerns.";

    public override string ToString() => _setting;

    public override string Beside(string ending) => FilePath + ending;

    internal override LedgerEngine Open() => new SqliteEngine(FilePath);

    internal override T ReadUnserved<T>(Func<ILedgerConnection, T> read)
    {
        if (!File.Exists(FilePath))
        {
            throw new FileNotFoundException($"There is no database at {FilePath}; set Ledger:Database to the one you mean.");
        }

        try
        {
            using var connection = SqliteLedgerConnection.Open(FilePath, SqliteOpenMode.ReadOnly);
            DatabaseFormat.Check(connection, FilePath);
            Migrator.CheckIsUpToDate(connection, FilePath);
            connection.BeginReading();
            try
            {
                return read(connection);
            }
            finally
            {
                connection.Rollback();
            }
        }
        catch (SqliteException unreadable)
        {
            throw new IOException($"{FilePath} cannot be read as a database: {unreadable.Message}", unreadable);
        }
    }

    internal override IEnumerable<string> Wrongs(ILedgerConnection connection) => new SqliteFileCheck(connection).Wrongs();
}
