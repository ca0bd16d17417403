using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

/// <summary>What answers say to those who keep and show them.</summary>
public sealed class AnswerHeadersTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("/v1/organisation", 200)]
    [InlineData("/v1/entries", 200)]
    [InlineData("/v1/entries.csv", 200)]
    [InlineData("/v1/entries.journal", 200)]
    [InlineData("/v1/keys", 200)]
    [InlineData("/v1/nothing", 404)]
    [InlineData("/v1/entries?nope=1", 400)]
    [InlineData("/health/ready", 200)]
    [InlineData("/problems", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/docs/index.html", 200)]
    [InlineData("/docs/swagger-ui.css", 200)]
    [InlineData("/", 200)]
    [InlineData("/page/start.js", 200)]
    public async Task Nobody_but_who_asked_keeps_an_answer_and_no_browser_frames_it(string path, int status)
    {
        var organisation = await server.NewOrganisationAsync();
        var answer = (await organisation.GetAsync(path)).Succeeded(status);
        HasHeaders(answer, "no-cache, private", stylesItself: path.StartsWith("/docs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unanswered_by_a_key_and_unchanged_it_says_the_same()
    {
        var organisation = await server.NewOrganisationAsync();
        var tag = (await organisation.GetAsync("/v1/organisation")).Header("ETag")!;
        HasHeaders((await organisation.GetAsync("/v1/organisation", ("If-None-Match", tag))).Succeeded(304), "no-cache, private");
        using var stranger = server.CreateClient();
        HasHeaders((await stranger.SendAsync(HttpMethod.Get, "/v1/organisation", null)).Succeeded(401), "no-cache, private");
    }

    [Fact]
    public async Task Nobody_keeps_the_secret_of_a_key()
    {
        var organisation = await server.NewOrganisationAsync();
        var draft = new { name = "website", scopes = new[] { "entries:read" } };
        var made = (await organisation.PostAsync("/v1/keys", draft, ("Idempotency-Key", "k1"))).Succeeded(201);
        HasHeaders(made, "no-store");
        HasHeaders((await organisation.PostAsync("/v1/keys", draft, ("Idempotency-Key", "k1"))).Succeeded(201), "no-store");
        HasHeaders((await organisation.PostAsync("/v1/keys", new { name = "website" })).Succeeded(400), "no-store");
        var id = made.Json.Text("keyId");
        HasHeaders((await organisation.PostAsync($"/v1/keys/{id}/rotation", "", ("Idempotency-Key", "k2"))).Succeeded(201), "no-store");
        HasHeaders((await organisation.PostAsync($"/v1/keys/{id}/rotation", "", ("Idempotency-Key", "k2"))).Succeeded(201), "no-store");
        HasHeaders((await organisation.PostAsync($"/v1/keys/{id}/revocation", "")).Succeeded(201), "no-cache, private");
    }

    private static void HasHeaders(Answer answer, string cacheControl, bool stylesItself = false)
    {
        Assert.Equal(cacheControl, string.Join(", ", answer.Header("Cache-Control")!.Split(", ").Order(StringComparer.Ordinal)));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        var policy = answer.Header("Content-Security-Policy")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "unsafe",
            stylesItself ? policy.Replace("style-src 'self' 'unsafe-inline'", "", StringComparison.Ordinal) : policy,
            StringComparison.Ordinal
        );
    }
}
