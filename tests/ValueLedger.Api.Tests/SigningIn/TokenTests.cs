using Microsoft.IdentityModel.Tokens;
using ValueLedger.Api.Tests.Ledger;

namespace ValueLedger.Api.Tests.SigningIn;

public sealed class TokenTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    private readonly SignedInServer _server = shared.Server;

    [Fact]
    public async Task A_token_of_the_provider_lets_in_with_its_scopes_beside_keys()
    {
        var reader = await _server.SignInAsync("entries:read openid");
        (await reader.GetAsync("/v1/programmes")).Succeeded(200);
        (await reader.PostAsync("/v1/entries", Sample.Entry())).IsRefused(403, "scope_is_missing ");
        (await _server.Organisation.GetAsync("/v1/programmes")).Succeeded(200);
        var other = await _server.Ledger.NewOrganisationAsync();
        Assert.Empty(await _server.With(await _server.Provider.TokenAsync(other.Code, "entries:read")).ItemsAsync("/v1/programmes"));
    }

    [Fact]
    public async Task A_token_that_somebody_else_issued_is_refused()
    {
        await using var other = await CouncilProvider.StartedAsync();
        (await _server.GetAsync(await other.TokenAsync(_server.Organisation.Code, "entries:read"))).IsNoWayIn("token_issuer_is_unknown");
    }

    [Fact]
    public async Task A_token_for_another_server_is_refused()
    {
        var token = await _server.Provider.TokenAsync(_server.Organisation.Code, "entries:read", audience: "https://payroll.example.org");
        (await _server.GetAsync(token)).IsNoWayIn("token_audience_is_another");
    }

    [Fact]
    public async Task A_token_without_signature_or_signed_with_what_everybody_knows_is_refused()
    {
        (await _server.GetAsync(_server.Provider.Forged(null))).IsNoWayIn("token_algorithm_is_not_accepted");
        var published = _server.Provider.Key.Rsa.ExportSubjectPublicKeyInfo();
        foreach (
            var secret in (byte[][])
                [published, System.Text.Encoding.ASCII.GetBytes(_server.Provider.Key.Rsa.ExportSubjectPublicKeyInfoPem())]
        )
        {
            var forged = new SigningCredentials(
                new SymmetricSecurityKey(secret) { KeyId = _server.Provider.Key.KeyId },
                SecurityAlgorithms.HmacSha256
            );
            (await _server.GetAsync(_server.Provider.Forged(forged))).IsNoWayIn("token_algorithm_is_not_accepted");
        }
    }

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused_whichever_key_it_names()
    {
        var stranger = CouncilProvider.NewKey();
        (await _server.GetAsync(_server.Provider.Forged(new SigningCredentials(stranger, SecurityAlgorithms.RsaSha256)))).IsNoWayIn(
            "token_key_is_unknown"
        );
        stranger.KeyId = _server.Provider.Key.KeyId;
        (await _server.GetAsync(_server.Provider.Forged(new SigningCredentials(stranger, SecurityAlgorithms.RsaSha256)))).IsNoWayIn(
            "token_is_not_valid"
        );
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = (await _server.Provider.TokenAsync(_server.Organisation.Code, "entries:read")).Split('.');
        var content = Base64UrlEncoder.Decode(parts[1]).Replace("entries:read", "keys:manage", StringComparison.Ordinal);
        (await _server.GetAsync($"{parts[0]}.{Base64UrlEncoder.Encode(content)}.{parts[2]}")).IsNoWayIn("token_is_not_valid");
    }

    [Theory]
    [InlineData("eyJ.e30.")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.not-base64!.x")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bnVsbA.x")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.W10.x")]
    [InlineData("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d")]
    public async Task What_only_looks_like_a_token_is_refused(string token)
    {
        (await _server.GetAsync(token)).IsNoWayIn("token_is_not_valid");
    }

    [Fact]
    public async Task Claims_of_odd_types_are_refused()
    {
        foreach (
            var (claims, code) in new ((string, object)[], string)[]
            {
                ([("sub", "")], "token_is_not_valid"),
                ([("sub", new string('x', 256))], "token_is_not_valid"),
                ([("sub", "a\nb")], "token_is_not_valid"),
                ([("exp", "tomorrow")], "token_is_not_valid"),
            }
        )
        {
            (await _server.GetAsync(_server.Provider.Signed(claims))).IsNoWayIn(code);
        }
    }

    [Fact]
    public async Task A_token_without_organisation_or_scopes_is_refused()
    {
        (await _server.GetAsync(await _server.Provider.TokenAsync("no-such-organisation", "entries:read"))).IsRefused(
            403,
            "token_names_no_organisation "
        );
        (await _server.GetAsync(await _server.Provider.TokenAsync(_server.Organisation.Code, "openid all"))).IsRefused(
            403,
            "token_grants_nothing "
        );
    }
}
