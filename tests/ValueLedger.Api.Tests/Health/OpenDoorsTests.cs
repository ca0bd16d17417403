using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Health;

public sealed class OpenDoorsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("/health/live", "application/json")]
    [InlineData("/health/ready", "application/json")]
    [InlineData("/openapi/v1.json", "application/json")]
    [InlineData("/docs/index.html", "text/html")]
    [InlineData("/", "text/html")]
    [InlineData("/page/start.js", "text/javascript")]
    [InlineData("/problems", "text/html")]
    [InlineData("/problems.md", "text/markdown")]
    public async Task What_anybody_may_see_needs_no_key(string path, string contentType)
    {
        using var http = server.CreateClient();
        Assert.Equal(contentType, (await http.SendAsync(HttpMethod.Get, path, null)).Succeeded(200).ContentType);
    }

    [Fact]
    public async Task Ready_names_the_engine_and_its_version()
    {
        using var http = server.CreateClient();
        var engine = (await http.SendAsync(HttpMethod.Get, "/health/ready", null)).Json.GetProperty("engine");
        Assert.Equal(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite", engine.Text("name"));
        Assert.Matches(@"^\d+\.\d+(\.\d+)?$", engine.Text("version"));
    }

    [Theory]
    [InlineData("POST", "/operator/organisations", """{"code":"intruder","name":"I","currency":"GBP","standardBasis":"own"}""")]
    [InlineData("POST", "/operator/keys", """{"organisation":"wiltshire","name":"I","scopes":["all"]}""")]
    [InlineData("GET", "/operator/organisations/wiltshire/keys", null)]
    [InlineData("POST", "/operator/keys/0123456789abcdef/revocation", null)]
    [InlineData("POST", "/operator/verification", null)]
    [InlineData("POST", "/operator/migration", null)]
    [InlineData("POST", "/operator/clock-acceptance", null)]
    public async Task Operators_doors_are_not_there_over_the_network(string method, string path, string? body)
    {
        using var http = server.CreateClient();
        (await http.SendAsync(new HttpMethod(method), path, body)).IsRefused(404, "no_such_path ");
        (await http.SendAsync(new HttpMethod(method), path, body, ("X-Forwarded-Proto", "unix"), ("Host", "operator"))).IsRefused(
            404,
            "no_such_path "
        );
    }
}
