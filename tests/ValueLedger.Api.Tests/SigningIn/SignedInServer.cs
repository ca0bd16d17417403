using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.SigningIn;

/// <summary>A ledger that accepts tokens of an identity provider.</summary>
internal sealed class SignedInServer : IAsyncDisposable
{
    private SignedInServer(CouncilProvider provider, LedgerServer ledger, LedgerOrganisation organisation)
    {
        (Provider, Ledger, Organisation) = (provider, ledger, organisation);
    }

    public CouncilProvider Provider { get; }

    public LedgerServer Ledger { get; }

    public LedgerOrganisation Organisation { get; }

    /// <summary>How much time has passed for those who measure it.</summary>
    public SettableTime Time { get; private init; } = null!;

    public static async Task<SignedInServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var provider = await CouncilProvider.StartedAsync();
        var time = new SettableTime();
        var ledger = new LedgerServer
        {
            Configure = server =>
            {
                server.UseSetting("Ledger:Identity:0:Authority", provider.Authority);
                server.UseSetting("Ledger:Identity:0:Audience", CouncilProvider.Audience);
                server.UseSetting("Ledger:Identity:0:OrganisationClaim", "organisation");
                server.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(time));
                foreach (var (name, value) in settings)
                {
                    server.UseSetting(name, value);
                }
            },
        };
        return new SignedInServer(
            provider,
            ledger,
            settings.Any(setting => setting.Name.Contains("Limits", StringComparison.Ordinal))
                ? await ledger.NewOrganisationAsync()
                : await ledger.NewWatchAsync()
        )
        {
            Time = time,
        };
    }

    /// <summary>The same organisation, for somebody with a token.</summary>
    public LedgerOrganisation With(string token)
    {
        var http = Ledger.CreateClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return Organisation with { Http = http };
    }

    public async Task<LedgerOrganisation> SignInAsync(string scopes, string subject = "u-7") =>
        With(await Provider.TokenAsync(Organisation.Code, scopes, subject));

    public Task<Answer> GetAsync(string token) => With(token).GetAsync("/v1/programmes");

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>Time passes only when a test says so.</summary>
    internal sealed class SettableTime : TimeProvider
    {
        private TimeSpan _passed;

        public void Advance(TimeSpan by) => _passed += by;

        public override long GetTimestamp() => (long)(_passed.TotalSeconds * TimestampFrequency);
    }
}

/// <summary>One server for tests that leave it as it is.</summary>
public sealed class SharedSignIn : IAsyncLifetime
{
    internal SignedInServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await SignedInServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

internal static class TokenRefusal
{
    public static void IsNoWayIn(this Answer answer, string code)
    {
        answer.IsRefused(401, code + " ");
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
    }
}
