using System.Text;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Access;

public sealed class KeyTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new();
    private LedgerOrganisation _organisation = null!;

    public async ValueTask InitializeAsync() => _organisation = await _server.NewOrganisationAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Without_a_key_every_path_is_401_and_asks_for_one()
    {
        using var http = _server.CreateClient();
        foreach (var path in (string[])["/v1/entries", "/v1", "/v1/no-such-path", "/V1/entries"])
        {
            var answer = await http.SendAsync(HttpMethod.Get, path, null);
            answer.IsRefused(401, "key_is_missing ");
            Assert.Equal("Bearer", answer.Header("WWW-Authenticate"));
        }
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer vl_")]
    [InlineData("Bearer vl_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Basic dXNlcg==")]
    [InlineData("Basic no-base-64!")]
    [InlineData("Negotiate abc")]
    [InlineData("vl_0123456789abcdef")]
    public async Task A_key_that_is_not_known_is_401(string header) => (await SendAsync(header)).IsRefused(401, "key_is_not_valid ");

    [Fact]
    public async Task A_known_key_with_another_secret_is_not_known()
    {
        var other = _organisation.Key[^1] == '0' ? '1' : '0';
        (await SendAsync($"Bearer {_organisation.Key[..^1]}{other}")).IsRefused(401, "key_is_not_valid ");
        (await SendAsync($"Bearer {_organisation.Key.ToUpperInvariant()}")).IsRefused(401, "key_is_not_valid ");
        (await SendAsync($"bearer {_organisation.Key}")).Succeeded(200);
    }

    [Theory]
    [InlineData("Authorization", "Basic", "excel:{key}")]
    [InlineData("Authorization", "basic", ":{key}")]
    [InlineData("Authorization", "Basic", "Zoë at the council:{key}")]
    [InlineData("X-Api-Key", "", "{key}")]
    [InlineData("x-api-key", "", " {key} ")]
    public async Task A_key_may_be_a_password_or_have_a_header_of_its_own(string header, string scheme, string text)
    {
        using var http = _server.CreateClient();
        var sent = text.Replace("{key}", _organisation.Key, StringComparison.Ordinal);
        var value = scheme.Length == 0 ? sent : $"{scheme} {Convert.ToBase64String(Encoding.UTF8.GetBytes(sent))}";
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null, (header, value))).Succeeded(200);
    }

    [Fact]
    public async Task Different_keys_are_refused_and_the_same_one_sent_twice_is_not()
    {
        var other = (await _server.NewKeyAsync(_organisation.Number, null)).ToText();
        using var http = _server.CreateClient();
        var bearer = ("Authorization", $"Bearer {_organisation.Key}");
        var answer = await http.SendAsync(HttpMethod.Get, "/v1/entries", null, bearer, ("X-Api-Key", other));
        answer.IsRefused(400, "keys_differ ");
        Assert.Null(answer.Header("WWW-Authenticate"));
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null, bearer, ("X-Api-Key", "nothing"))).IsRefused(400, "keys_differ ");
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null, bearer, ("X-Api-Key", _organisation.Key))).Succeeded(200);
    }

    [Fact]
    public async Task No_browser_asks_its_user_for_a_password()
    {
        var basic = await SendAsync("Basic dXNlcjpwYXNz");
        Assert.Equal("Bearer", basic.Header("WWW-Authenticate"));
    }

    [Fact]
    public async Task A_key_expires_at_its_moment()
    {
        var noon = _server.Clock.GetCurrentInstant();
        _server.Clock.Now = noon;
        var key = await _server.NewKeyAsync(_organisation.Number, noon + Duration.FromHours(1));
        using var http = _server.ClientWith(key);
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        _server.Clock.Advance(Duration.FromMinutes(60));
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).IsRefused(401, "key_has_expired ");
    }

    [Fact]
    public async Task A_revoked_key_stops_at_once()
    {
        var key = await _server.NewKeyAsync(_organisation.Number, null);
        using var http = _server.ClientWith(key);
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        await _server.RevokeAsync(_organisation.Number, key);
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).IsRefused(401, "key_is_revoked ");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_404_with_a_key_and_says_nothing_of_scopes()
    {
        using var http = _server.ClientWith(await _server.NewKeyAsync(_organisation.Number, null, Scopes.AuditRead));
        (await http.SendAsync(HttpMethod.Get, "/v1/no-such-path", null)).IsRefused(404, "no_such_path ");
        (await http.SendAsync(HttpMethod.Delete, "/v1/entries", null)).IsRefused(405, "method_is_not_allowed ");
    }

    private async Task<Answer> SendAsync(string header)
    {
        using var http = _server.CreateClient();
        return await http.SendAsync(HttpMethod.Get, "/v1/entries", null, ("Authorization", header));
    }
}
