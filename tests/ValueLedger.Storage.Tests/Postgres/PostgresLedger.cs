using NodaTime;
using NodaTime.Testing;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Organisations;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>A ledger in PostgreSQL, whichever engine the other tests use.</summary>
internal sealed class PostgresLedger : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");
    private readonly Lazy<Database> _database;
    private readonly Lazy<LedgerWriter> _writer;
    private bool _isClosed;

    /// <param name="through">
    /// What stands between it and the server, and sees each statement as it is written; nothing when it is null.
    /// </param>
    public PostgresLedger(CuttingProxy? through = null)
    {
        Setting = TestPostgres.Shared.NewLedger(_folder.FullName);
        var used = through is null
            ? Setting
            : Setting.Replace(
                $"Port={TestPostgres.Shared.Port}",
                $"Port={through.Port};Timeout=2;Max Auto Prepare=0",
                StringComparison.Ordinal
            );
        _database = new Lazy<Database>(() => new Database(LedgerPlace.Of(used)));
        _writer = new Lazy<LedgerWriter>(() => new LedgerWriter(Database, Clock));
    }

    public FakeClock Clock { get; } = new(Instant.FromUtc(2016, 9, 1, 9, 0));

    public string Setting { get; }

    public LedgerPlace Place => LedgerPlace.Of(Setting);

    public Database Database => _database.Value;

    public LedgerWriter Writer => _writer.Value;

    public LedgerReader Reader => new(Database);

    public Task<int> OrganisationAsync(string code = "wiltshire") => OrganisationAsync(Writer, code);

    public static Task<int> OrganisationAsync(LedgerWriter writer, string code) =>
        writer.AdministerAsync(ledger =>
            TurnResult.Kept(
                OrganisationStore.Create(ledger, new Organisation(code, "Wiltshire Council", "GBP", "Europe/London", Basis.Own))
            )
        );

    /// <summary>Lets others open it.</summary>
    public async Task CloseAsync()
    {
        if (_writer.IsValueCreated && !_isClosed)
        {
            await _writer.Value.DisposeAsync();
        }

        if (_database.IsValueCreated && !_isClosed)
        {
            _database.Value.Dispose();
        }

        _isClosed = true;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        TestPostgres.Shared.Recycle(Setting);
        _folder.Delete(recursive: true);
    }
}
