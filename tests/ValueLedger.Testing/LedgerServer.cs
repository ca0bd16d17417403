using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Imports;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Organisations;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Testing;

/// <summary>The whole server in this process, on a database of its own that is removed afterwards.</summary>
public sealed class LedgerServer : WebApplicationFactory<Program>
{
    // All databases have the same tables, so that what was compiled for a query of one serves the others.
    static LedgerServer() => Dapper.SqlMapper.ConnectionStringComparer = new AnyConnectionString();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");
    private readonly string _setting;
    private readonly Action<string> _remove;
    private int _organisations;

    public LedgerServer() => (_setting, _remove) = (TestDatabase.New(_folder.FullName), TestDatabase.Remove);

    private LedgerServer(Func<string, string> setting, Action<string> remove) => (_setting, _remove) = (setting(_folder.FullName), remove);

    /// <summary>A server whose ledger is in PostgreSQL, whichever engine the other tests use.</summary>
    public static LedgerServer OnPostgres() => new(TestPostgres.Shared.NewLedger, TestPostgres.Shared.Recycle);

    /// <summary>Another server of the same ledger, with files of its own and the same signing key.</summary>
    public LedgerServer Another()
    {
        var other = new LedgerServer(folder => _setting.Replace(_folder.FullName, folder, StringComparison.Ordinal), _ => { });
        File.Copy(Place.Beside(SigningKeyFile.Ending), other.Place.Beside(SigningKeyFile.Ending));
        return other;
    }

    public SettableClock Clock { get; } = new();

    /// <summary>The place of the database and everything beside it.</summary>
    public string DatabasePath => Place.Beside("");

    public LedgerPlace Place => LedgerPlace.Of(_setting);

    /// <summary>Other settings, set before the server starts.</summary>
    public Action<IWebHostBuilder>? Configure { get; init; }

    /// <summary>An organisation with a key of these scopes; of all scopes when none is named.</summary>
    public Task<LedgerOrganisation> NewOrganisationAsync(params string[] scopes) =>
        NewOrganisationAsync($"organisation-{Interlocked.Increment(ref _organisations)}", Basis.Own, scopes);

    public async Task<LedgerOrganisation> NewOrganisationAsync(string code, Basis basis, params string[] scopes)
    {
        var draft = new OrganisationDraft
        {
            Code = code,
            Name = code,
            Currency = "GBP",
            StandardBasis = basis,
        };
        var number = await Writer.AdministerAsync(ledger => TurnResult.Kept(OrganisationStore.Create(ledger, draft.Validate().Value!)));
        var key = await NewKeyAsync(number, null, scopes);
        return new LedgerOrganisation(code, number, key.ToText(), ClientWith(key));
    }

    /// <summary>A key of these scopes; of all scopes when none is named.</summary>
    public async Task<ApiKey> NewKeyAsync(int organisation, Instant? expiresAt, params string[] scopes)
    {
        var key = ApiKey.Make();
        var content = new KeyContent(key.KeyId, "test", scopes.Length == 0 ? Scopes.All : scopes, expiresAt);
        await Writer.AdministerAsync(ledger => TurnResult.Kept(KeyStore.Add(ledger, organisation, null, content, key.SecretSha256)));
        return key;
    }

    public async Task RevokeAsync(int organisation, ApiKey key)
    {
        await Writer.AdministerAsync(ledger => TurnResult.Kept(KeyStore.Revoke(ledger, organisation, null, key.KeyId)));
        Services.GetRequiredService<KeyRing>().Forget(key.KeyId);
    }

    /// <summary>Holds up the imports of an organisation, after their files were read, until it is disposed of.</summary>
    public Task<IDisposable> HoldUpImportsAsync(LedgerOrganisation organisation) =>
        Services.GetRequiredService<ImportRegister>().TakeTurnAsync(organisation.Number, CancellationToken.None);

    /// <summary>What servers tell each other of an import that has just begun.</summary>
    public string AnswerOfRunning(int organisation, Guid id)
    {
        var caller = new Caller(organisation, null);
        using var run = new ImportRun(id, caller, ImportMode.Atomic, false, Clock.GetCurrentInstant(), Clock, CancellationToken.None);
        return ImportFacts.Text(run.Answer());
    }

    /// <summary>A client without a key; see <see cref="DocumentedAnswers"/>.</summary>
    public new HttpClient CreateClient() => CreateDefaultClient(ClientOptions.BaseAddress, new DocumentedAnswers());

    public HttpClient ClientWith(ApiKey key) => ClientWith(key.ToText());

    public HttpClient ClientWith(string key)
    {
        var client = CreateDefaultClient(ClientOptions.BaseAddress, new DocumentedAnswers());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.UseSetting("Ledger:Database", _setting);
        builder.UseSetting("Ledger:Postgres:Owner", "true");
        builder.ConfigureTestServices(services => services.AddSingleton<IClock>(Clock));
        Configure?.Invoke(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _remove(_setting);
        await RemoveAsync(_folder);
    }

    /// <summary>The program closes its database on a thread of its own, so files may still appear and disappear.</summary>
    private static async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(50);
            }
        }
    }

    private sealed class AnyConnectionString : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => true;

        public int GetHashCode(string obj) => 0;
    }

    private LedgerWriter Writer => Services.GetRequiredService<LedgerWriter>();
}
