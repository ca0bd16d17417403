using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

/// <summary>The server of the database goes away while the ledger is served.</summary>
public sealed class UnreachableDatabaseTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [PostgresFact]
    public async Task Whoever_asks_or_records_is_told_to_try_again_soon()
    {
        var proxy = new CuttingProxy(TestPostgres.Shared.Port);
        var setting = TestPostgres.Shared.NewLedger(_folder.FullName);
        var through = setting.Replace($"Port={TestPostgres.Shared.Port}", $"Port={proxy.Port};Timeout=1", StringComparison.Ordinal);
        await using (var server = new LedgerServer { Configure = host => host.UseSetting("Ledger:Database", through) })
        {
            var organisation = await server.NewLedgerAsync();
            var ready = await organisation.GetAsync("/health/ready");
            Assert.Equal("PostgreSQL", ready.Json.GetProperty("engine").GetProperty("name").GetString());
            Assert.Equal(201, (await organisation.PostAsync("/v1/entries", Sample.Entry())).Status);

            proxy.Dispose();
            (await organisation.PostAsync("/v1/entries", Sample.Entry())).IsRefused(503, "database_is_unreachable ");
            (await organisation.GetAsync("/v1/programmes")).IsRefused(503, "database_is_unreachable ");
            (await organisation.GetAsync("/health/ready")).IsRefused(503, "database_is_unreachable ");
            Assert.Equal(200, (await organisation.GetAsync("/health/live")).Status);
        }

        TestPostgres.Shared.Remove(setting);
    }
}
