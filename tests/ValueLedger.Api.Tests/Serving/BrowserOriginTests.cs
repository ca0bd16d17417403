using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

public sealed class BrowserOriginTests
{
    private const string Dashboard = "https://dashboard.example.org";
    private const string Other = "http://localhost:3000";

    private static readonly (string Name, string Value) Asking = ("Access-Control-Request-Method", "PUT");

    [Theory]
    [InlineData(Dashboard)]
    [InlineData(Other)]
    public async Task A_browser_asks_without_a_key_and_is_told_what_it_may_send(string origin)
    {
        await using var server = Allowing($"{Dashboard}, {Other}");
        using var http = server.CreateClient();
        var answer = (
            await http.SendAsync(
                HttpMethod.Options,
                "/v1/programmes/watch",
                null,
                ("Origin", origin),
                Asking,
                ("Access-Control-Request-Headers", "authorization,content-type,idempotency-key,if-match,x-api-key,x-request-id")
            )
        ).Succeeded(204);
        Assert.Equal(origin, answer.Header("Access-Control-Allow-Origin"));
        Assert.Contains("PUT", answer.Header("Access-Control-Allow-Methods")!, StringComparison.Ordinal);
        var allowed = answer.Header("Access-Control-Allow-Headers")!;
        Assert.All(
            ["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Api-Key", "X-Request-Id"],
            name => Assert.Contains(name, allowed, StringComparison.OrdinalIgnoreCase)
        );
        Assert.Equal("3600", answer.Header("Access-Control-Max-Age"));
        Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
        Assert.Contains("Origin", answer.Message.Headers.Vary);
    }

    [Fact]
    public async Task A_page_of_an_allowed_origin_reads_answers_and_refusals_with_their_headers()
    {
        await using var server = Allowing(Dashboard);
        var organisation = await server.NewOrganisationAsync();
        foreach (var path in new[] { "/v1/organisation", "/v1/nothing", "/v1/entries?nope=1" })
        {
            var answer = await organisation.GetAsync(path, ("Origin", Dashboard));
            Assert.Equal(Dashboard, answer.Header("Access-Control-Allow-Origin"));
            var exposed = answer.Header("Access-Control-Expose-Headers")!;
            Assert.All(
                ["ETag", "Location", "Link", "Idempotency-Replayed", "Retry-After", "X-Request-Id", "Content-Disposition", "RateLimit"],
                name => Assert.Contains(name, exposed, StringComparison.Ordinal)
            );
        }

        using var stranger = server.CreateClient();
        var missing = await stranger.SendAsync(HttpMethod.Get, "/v1/organisation", null, ("Origin", Dashboard));
        missing.IsRefused(401, "key_is_missing ");
        Assert.Equal(Dashboard, missing.Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(Dashboard, "https://elsewhere.example.org")]
    [InlineData(Dashboard, "http://dashboard.example.org")]
    [InlineData("", Dashboard)]
    public async Task A_page_of_another_origin_reads_nothing(string setting, string origin)
    {
        await using var server = Allowing(setting);
        var organisation = await server.NewOrganisationAsync();
        Assert.Null((await organisation.GetAsync("/v1/organisation", ("Origin", origin))).Header("Access-Control-Allow-Origin"));
        using var http = server.CreateClient();
        var asked = await http.SendAsync(HttpMethod.Options, "/v1/programmes/watch", null, ("Origin", origin), Asking);
        Assert.Null(asked.Header("Access-Control-Allow-Origin"));
    }

    private static LedgerServer Allowing(string origins) => new() { Configure = host => host.UseSetting("Ledger:Origins", origins) };
}
