using Microsoft.IdentityModel.Tokens;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;

namespace ValueLedger.Api.Tests.SigningIn;

public sealed class ProviderTests
{
    [Fact]
    public async Task A_token_holds_from_its_first_to_its_last_moment_by_the_ledgers_clock_give_or_take_a_minute()
    {
        await using var server = await SignedInServer.StartAsync();
        var now = server.Ledger.Clock.GetCurrentInstant();
        server.Ledger.Clock.Now = now;
        var token = server.Provider.Signed(
            ("organisation", server.Organisation.Code),
            ("nbf", (now + Duration.FromMinutes(10)).ToUnixTimeSeconds()),
            ("exp", (now + Duration.FromMinutes(20)).ToUnixTimeSeconds())
        );
        (await server.GetAsync(token)).IsNoWayIn("token_is_not_valid_yet");
        server.Ledger.Clock.Advance(Duration.FromMinutes(9.5));
        (await server.GetAsync(token)).Succeeded(200);
        server.Ledger.Clock.Advance(Duration.FromMinutes(11));
        (await server.GetAsync(token)).Succeeded(200);
        server.Ledger.Clock.Advance(Duration.FromMinutes(1));
        (await server.GetAsync(token)).IsNoWayIn("token_has_expired");
        var issued = await server.Provider.TokenAsync(server.Organisation.Code, "entries:read");
        server.Ledger.Clock.Advance(Duration.FromHours(2));
        (await server.GetAsync(issued)).IsNoWayIn("token_has_expired");
        (await server.GetAsync(server.Provider.Signed(("exp", 0)))).IsNoWayIn("token_has_expired");
    }

    [Fact]
    public async Task The_provider_may_change_its_key_while_the_server_runs()
    {
        await using var server = await SignedInServer.StartAsync();
        var before = await server.Provider.TokenAsync(server.Organisation.Code, "entries:read");
        (await server.GetAsync(before)).Succeeded(200);
        await server.Provider.RotateAsync();
        (await server.GetAsync(await server.Provider.TokenAsync(server.Organisation.Code, "entries:read"))).Succeeded(200);
        (await server.GetAsync(before)).IsNoWayIn("token_key_is_unknown");
    }

    [Fact]
    public async Task The_provider_is_not_asked_about_every_unknown_key()
    {
        await using var server = await SignedInServer.StartAsync();
        var forged = server.Provider.Forged(new SigningCredentials(CouncilProvider.NewKey(), SecurityAlgorithms.RsaSha256));
        (await server.GetAsync(forged)).IsNoWayIn("token_key_is_unknown");
        await server.Provider.RotateAsync();
        var token = await server.Provider.TokenAsync(server.Organisation.Code, "entries:read");
        (await server.GetAsync(token)).IsNoWayIn("token_key_is_unknown");
        server.Time.Advance(TimeSpan.FromSeconds(10));
        (await server.GetAsync(token)).Succeeded(200);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_503_until_it_does_and_known_keys_go_on_working()
    {
        await using var server = await SignedInServer.StartAsync();
        var token = await server.Provider.TokenAsync(server.Organisation.Code, "entries:read");
        await server.Provider.StopAsync();
        var down = await server.GetAsync(token);
        down.IsRefused(503, "identity_provider_is_down ");
        Assert.Equal(("5", null), (down.Header("Retry-After"), down.Header("WWW-Authenticate")));
        (await server.Organisation.GetAsync("/v1/programmes")).Succeeded(200);
        await server.Provider.StartAsync();
        (await server.GetAsync(token)).IsRefused(503, "identity_provider_is_down ");
        server.Time.Advance(TimeSpan.FromSeconds(2));
        (await server.GetAsync(token)).Succeeded(200);
        await server.Provider.StopAsync();
        server.Time.Advance(TimeSpan.FromHours(13));
        (await server.GetAsync(token)).Succeeded(200);
    }

    [Fact]
    public async Task Roles_grant_scopes_and_a_provider_may_be_for_one_organisation()
    {
        await using var server = await SignedInServer.StartAsync(
            ("Ledger:Identity:0:OrganisationClaim", ""),
            ("Ledger:Identity:0:Organisation", "organisation-1"),
            ("Ledger:Identity:0:ScopesClaim", "roles"),
            ("Ledger:Identity:0:SubjectClaim", "oid"),
            ("Ledger:Identity:0:Grants:Finance officers", "entries:read, statements:read"),
            ("Ledger:Identity:0:Grants:admin", "all")
        );
        var officer = server.With(server.Provider.Signed(("oid", "o-1"), ("roles", (string[])["Other", "Finance officers"])));
        (await officer.GetAsync("/v1/programmes")).Succeeded(200);
        (await officer.GetAsync("/v1/statements")).Succeeded(200);
        (await officer.GetAsync("/v1/keys")).IsRefused(403, "scope_is_missing ");
        (await server.With(server.Provider.Signed(("oid", "o-2"), ("roles", "admin"))).GetAsync("/v1/keys")).Succeeded(200);
        (await server.GetAsync(server.Provider.Signed(("roles", "admin")))).IsNoWayIn("token_is_not_valid");
    }

    [Fact]
    public async Task Each_person_has_requests_of_their_own()
    {
        await using var server = await SignedInServer.StartAsync(("Ledger:Limits:RequestsPerSecond", "0.001"));
        (await (await server.SignInAsync("entries:read")).GetAsync("/v1/programmes")).Succeeded(200);
        (await (await server.SignInAsync("entries:read catalogue:write")).PutAsync("/v1/programmes/x", Sample.Programme())).IsRefused(
            429,
            "too_many_requests "
        );
        (await (await server.SignInAsync("entries:read", "u-8")).GetAsync("/v1/programmes")).Succeeded(200);
    }
}
