using System.Data.Common;
using Dapper;
using NodaTime;
using NodaTime.Testing;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Organisations;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests;

/// <summary>A database file of a test's own, with a writer, a reader and a clock; gone with the test.</summary>
internal sealed class TestLedger : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");
    private readonly string _setting;
    private bool _isOpen;

    public TestLedger()
    {
        _setting = TestDatabase.New(_folder.FullName);
        Open();
    }

    public FakeClock Clock { get; } = new(Instant.FromUtc(2016, 9, 1, 9, 0));

    public Database Database { get; private set; } = null!;

    public LedgerWriter Writer { get; private set; } = null!;

    public LedgerReader Reader { get; private set; } = null!;

    /// <summary>The database file; with PostgreSQL, only the files beside the database begin with it.</summary>
    public string FilePath => Place.Beside("");

    public LedgerPlace Place => LedgerPlace.Of(_setting);

    public void Open() => Open(new Database(Place));

    private void Open(Database database)
    {
        Database = database;
        Writer = new LedgerWriter(Database, Clock);
        Reader = new LedgerReader(Database);
        _isOpen = true;
    }

    public async Task CloseAsync()
    {
        if (_isOpen)
        {
            _isOpen = false;
            await Writer.DisposeAsync();
            Database.Dispose();
        }
    }

    public async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    /// <summary>Takes a turn whose records are kept.</summary>
    public Task<T> KeepAsync<T>(Func<LedgerTurn, T> write) => Writer.AdministerAsync(ledger => TurnResult.Kept(write(ledger)));

    public Task<int> OrganisationAsync(string code = "wiltshire", string currency = "GBP") =>
        KeepAsync(ledger =>
            OrganisationStore.Create(ledger, new Organisation(code, "Wiltshire Council", currency, "Europe/London", Basis.Own))
        );

    public Task<Registered<T>> PutAsync<T>(int organisation, T item)
        where T : ICatalogueItem => KeepAsync(ledger => CatalogueStore.Put(ledger, organisation, null, item));

    public IReadOnlyList<VerifiedLog> Verify() => Reader.ReadAll(LedgerVerifier.Verify);

    public string? FirstWrong() => Verify().Select(log => log.FirstWrong).FirstOrDefault(wrong => wrong is not null);

    /// <summary>A connection past the ledger's own, as someone with the database at hand would open it.</summary>
    public DbConnection OpenRaw() => TestDatabase.OpenRaw(Place);

    /// <summary>Closes the ledger, does something to the file that the ledger never would, and opens it again.</summary>
    public async Task TamperAsync(string sql, object? parameters = null)
    {
        await CloseAsync();
        using (var raw = OpenRaw())
        {
            TestDatabase.RemoveTriggers(raw);
            Assert.True(raw.Execute(TestDatabase.InItsWords(sql), parameters) > 0, $"'{sql}' touched nothing.");
        }

        // The head file would refuse much of it before anybody could look closer, and erased texts would be erased again.
        File.Delete(FilePath + ".erasures");
        Open(OpenWhateverIsThere());
    }

    private Database OpenWhateverIsThere()
    {
        var database = new Database(Place, looksAtHead: false);
        database.TakeTheHeadAsItIs();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        TestDatabase.Remove(_setting);
        _folder.Delete(recursive: true);
    }
}
