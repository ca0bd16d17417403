using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ValueLedger.Api.Access;
using ValueLedger.Api.Operators;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Testing;

/// <summary>The real server in this process, on a database file of its own that is gone afterwards.</summary>
public sealed class LedgerServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplicationFactory<Program> factory;
    private int organisations;

    private LedgerServer(DirectoryInfo folder, WebApplicationFactory<Program> factory) => (this.folder, this.factory) = (folder, factory);

    /// <summary>Where it believes to be; nobody listens there but the handlers made here.</summary>
    public Uri Address { get; } = new("http://localhost/");

    public IServiceProvider Services => factory.Services;

    public static Task<LedgerServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-");
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(folder.FullName)
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseSetting("Ledger:Database", $"Data Source={Path.Combine(folder.FullName, "ledger.db")}"));
        var server = new LedgerServer(folder, factory);
        _ = factory.Server;
        return Task.FromResult(server);
    }

    /// <summary>An organisation with an empty ledger, and a key to it.</summary>
    /// <param name="standardBasis">What values citizens' time unless a request names another basis.</param>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="scopes">What the key may do; everything when none is named.</param>
    public async Task<OrganisationOnTrial> NewOrganisationAsync(Basis standardBasis = Basis.Own, string currency = "GBP", params IReadOnlyList<string> scopes)
    {
        var code = $"organisation-{Interlocked.Increment(ref organisations)}";
        var writer = Services.GetRequiredService<LedgerWriter>();
        Accept(await CreateOrganisation.RunAsync(new OrganisationDraft { Code = code, Name = code, Currency = currency, StandardBasis = standardBasis }, writer));
        var key = await NewKeyAsync(code, scopes);
        var http = factory.CreateClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return new OrganisationOnTrial(code, key, http);
    }

    /// <summary>Another key to an organisation; for everything when no scope is named.</summary>
    public async Task<string> NewKeyAsync(string organisation, params IReadOnlyList<string> scopes)
    {
        var draft = new KeyDraft { Organisation = organisation, Name = "test", Scopes = scopes.Count > 0 ? scopes : [Scopes.Everything] };
        return Accept(await CreateKey.RunAsync(draft, Services.GetRequiredService<LedgerWriter>())).Key;
    }

    /// <summary>Sends requests to the server without a network.</summary>
    public HttpMessageHandler CreateHandler() => factory.Server.CreateHandler();

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static T Accept<T>(Decision<T> decision)
        where T : notnull =>
        decision.IsAccepted ? decision.Value : throw new InvalidOperationException(string.Join(' ', decision.Problems.Select(problem => problem.Message)));
}

/// <summary>An organisation made for a test, with a client that sends its key.</summary>
public sealed record OrganisationOnTrial(string Code, string Key, HttpClient Http);
