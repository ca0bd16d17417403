using Dapper;
using ValueLedger.Storage.Copies;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Copies;

/// <summary>Ledgers that a test copies to, gone with it.</summary>
internal sealed class CopiedTo : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-copies-");
    private readonly List<string> _lent = [];
    private readonly List<string> _made = [];
    private int _files;

    /// <summary>A file that is not there yet.</summary>
    public LedgerPlace File() => LedgerPlace.Of($"Data Source={Path.Combine(_folder.FullName, $"copy-{_files++}.db")}");

    /// <summary>A database in PostgreSQL that was migrated.</summary>
    public LedgerPlace Postgres()
    {
        _lent.Add(TestPostgres.Shared.NewLedger(_folder.FullName));
        return LedgerPlace.Of(_lent[^1]);
    }

    /// <summary>A database in PostgreSQL without anything in it, for a role that does not make tables.</summary>
    public LedgerPlace WithoutTables()
    {
        _made.Add(TestPostgres.Shared.NewDatabase(_folder.FullName));
        return LedgerPlace.Of(_made[^1], ownsTables: false);
    }

    public static CopiedLedger Copy(LedgerPlace source, LedgerPlace target, string? code = null) =>
        new LedgerCopy(source, target, source.Beside(".signing-key")).Run(code);

    /// <summary>The reason for which nothing was copied.</summary>
    public static string Refusal(LedgerPlace source, LedgerPlace target, string? code = null) =>
        Assert.ThrowsAny<IOException>(() => Copy(source, target, code)).Message;

    /// <summary>Code, size and root of each log, once everything about the ledger was found right.</summary>
    public static IReadOnlyList<(string Code, long Records, string Root)> Logs(LedgerPlace place)
    {
        var verified = LedgerVerifier.Verify(place);
        Assert.Empty(verified.Wrong.Concat(verified.Notices).Concat(verified.Logs.Select(log => log.FirstWrong).OfType<string>()));
        return [.. verified.Logs.Select(log => (log.Organisation, log.Records, log.Root)).Order()];
    }

    public static T Ask<T>(LedgerPlace place, Func<LedgerView, T> ask)
    {
        using var database = new Database(place);
        return new LedgerReader(database).ReadAll(ask);
    }

    public static void Do(LedgerPlace place, string sql)
    {
        using var database = new Database(place);
        database.Writer.Execute(sql);
    }

    public static long Count(LedgerPlace place, string table) =>
        Ask(place, ledger => ledger.Connection.QuerySingle<long>($"SELECT count(*) FROM {table}"));

    public void Dispose()
    {
        _lent.ForEach(setting => TestPostgres.Shared.Recycle(setting));
        _made.ForEach(setting => TestPostgres.Shared.Remove(setting));
        _folder.Delete(recursive: true);
    }
}
