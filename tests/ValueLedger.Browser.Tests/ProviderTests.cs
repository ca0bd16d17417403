using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using ValueLedger.Testing;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

/// <summary>Signing in with the identity provider of the council.</summary>
public sealed class ProviderTests(Chromium chromium) : IAsyncLifetime
{
    private const string Organisation = "council";

    private LoginProvider _provider = null!;
    private LedgerServer _server = null!;
    private Uri _address = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await LoginProvider.StartAsync(Organisation);
        _server = new LedgerServer
        {
            Configure = server =>
            {
                server.UseSetting("Ledger:Identity:0:Authority", _provider.Authority);
                server.UseSetting("Ledger:Identity:0:Audience", LoginProvider.Audience);
                server.UseSetting("Ledger:Identity:0:OrganisationClaim", "organisation");
                server.UseSetting("Ledger:Identity:0:ClientId", LoginProvider.Client);
                server.UseSetting("Ledger:Identity:0:ClientScope", "openid entries:read summaries:read");
                server.UseSetting("Ledger:Identity:0:Title", "Council login");
            },
        };
        _address = Chromium.Serve(_server);
        await _server.NewOrganisationAsync(Organisation, Core.Amounts.Basis.Own);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_signs_in_there_and_comes_back_to_the_page_that_was_asked_for()
    {
        await using var visitor = await OpenAsync();
        await visitor.Page.GotoAsync("/journal?from=2025-04-01&to=2026-03-31");
        Assert.Empty(await visitor.FaultsAsync());
        await visitor.Button("Sign in with Council login").ClickAsync();
        await visitor.Link("I am Zoë Bloggs").ClickAsync();
        await Expect(visitor.Heading("No entry is like this")).ToBeVisibleAsync();
        Assert.Equal(new Uri(_address, "/journal?from=2025-04-01&to=2026-03-31"), new Uri(visitor.Page.Url));
        var kept = await visitor.Page.EvaluateAsync<string>("JSON.stringify(sessionStorage)");
        Assert.DoesNotContain("verifier", kept, StringComparison.Ordinal);
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Heading("No entry is like this")).ToBeVisibleAsync();
        await visitor.Link("Statements").ClickAsync();
        await Expect(visitor.Heading("Your key may not see this")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_does_not_sign_in_there_or_comes_with_the_state_of_another_is_told_so()
    {
        await using var visitor = await OpenAsync();
        await visitor.Page.GotoAsync("/statements");
        await visitor.Button("Sign in with Council login").ClickAsync();
        await visitor.Link("Not now").ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Signing in came to nothing.");
        Assert.Equal("/statements", new Uri(visitor.Page.Url).AbsolutePath);
        Assert.Empty(await visitor.FaultsAsync());

        await visitor.Page.GotoAsync("/?code=stolen&state=guessed");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Signing in came to nothing.");
        Assert.Equal(_address, new Uri(visitor.Page.Url));
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_leaves_the_key()
    {
        await using var visitor = await OpenAsync();
        await visitor.Page.GotoAsync("/");
        await visitor.Page.RouteAsync($"{_provider.Authority}/**", route => route.AbortAsync());
        await visitor.Button("Sign in with Council login").ClickAsync();
        await Expect(visitor.Page.GetByText("Council login cannot be reached.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByLabel("API key")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_server_without_a_provider_offers_none_and_its_page_asks_nobody_else()
    {
        await using var visitor = await chromium.OpenAsync();
        var answer = (await visitor.Page.GotoAsync("/"))!;
        Assert.Contains("connect-src 'self';", await answer.HeaderValueAsync("Content-Security-Policy"), StringComparison.Ordinal);
        await Expect(visitor.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
    }

    private Task<Visitor> OpenAsync() => chromium.OpenAsync(new() { BaseURL = _address.ToString() });
}
