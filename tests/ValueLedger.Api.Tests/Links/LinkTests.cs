using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Links;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Links;

/// <summary>Making, listing, counting and stopping links. What each opens is <see cref="LinkReachTests"/>.</summary>
public sealed class LinkTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new();
    private LedgerOrganisation _watch = null!;

    public async ValueTask InitializeAsync() => _watch = await _server.NewWatchAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Its_address_opens_the_page_and_has_the_token_as_its_fragment()
    {
        var made = await _watch.MakeLinkAsync(LinkCalls.Programme);
        var (address, token) = (new Uri(made.Json.Text("address")), made.Json.Text("token"));
        Assert.Equal("/programmes/watch?from=2024-01-01&to=2024-12-31", address.PathAndQuery);
        Assert.Equal($"#{token}", address.Fragment);
        Assert.Equal($"/v1/links/{made.Json.Text("id")}", made.Header("Location"));
        Assert.Equal("no-store", made.Header("Cache-Control"));

        using var reader = _server.Reader(made);
        var used = (await reader.SendAsync(HttpMethod.Get, "/v1/links/current", null)).Succeeded(200).Json;
        Assert.Equal(address.PathAndQuery, used.Text("path"));
        Assert.Equal("programme", used.GetProperty("view").Text("page"));
        (await _watch.GetAsync("/v1/links/current")).IsRefused(404, "unknown_link ");
    }

    [Fact]
    public async Task Every_member_of_a_view_comes_back_and_stands_in_the_address()
    {
        var view = LinkCalls.Overview;
        view["programme"] = "watch";
        view["basis"] = "minimum-wage";
        view["knownAt"] = "2024-12-31T12:00:00Z";
        var made = await _watch.MakeLinkAsync(view);
        Assert.Equal(
            "/?from=2024-01-01&to=2024-12-31&programme=watch&basis=minimum-wage&known=2024-12-31T12%3A00%3A00Z",
            new Uri(made.Json.Text("address")).PathAndQuery
        );
        var kept = (await _watch.GetAsync(made.Header("Location")!)).Succeeded(200).Json.GetProperty("view");
        Assert.Equal(
            ("overview", "watch", "minimum-wage", "2024-12-31T12:00:00.000000Z", null),
            (kept.Text("page"), kept.Text("programme"), kept.Text("basis"), kept.Text("knownAt"), kept.Text("statement"))
        );
    }

    [Fact]
    public async Task Sent_again_it_is_the_same_link_without_its_token_and_a_dry_run_makes_none()
    {
        var draft = LinkCalls.Draft(LinkCalls.Overview);
        var tried = (await _watch.PostAsync(LinkCalls.Path + "?dryRun=true", draft)).Succeeded(200).Json;
        Assert.Equal((null, null, null), (tried.Text("address"), tried.Text("token"), tried.Text("id")));
        Assert.Empty(await _watch.ItemsAsync(LinkCalls.Path));

        var first = (await _watch.PostAsync(LinkCalls.Path, draft, ("Idempotency-Key", "once"))).Succeeded(201).Json;
        var again = (await _watch.PostAsync(LinkCalls.Path, draft, ("Idempotency-Key", "once"))).Succeeded(201).Json;
        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Equal((null, null), (again.Text("address"), again.Text("token")));
        Assert.Single(await _watch.ItemsAsync(LinkCalls.Path));
    }

    [Fact]
    public async Task Every_use_is_counted_and_kept_when_the_server_stops()
    {
        var made = await _watch.MakeLinkAsync(LinkCalls.Overview);
        await _watch.MakeLinkAsync(LinkCalls.Programme);
        using (var reader = _server.Reader(made))
        {
            foreach (var path in (string[])["/v1/links/current", "/v1/organisation", "/v1/entries", "/v1/links/current"])
            {
                await reader.SendAsync(HttpMethod.Get, path, null);
            }
        }

        await IsUsedAsync(_watch, made, (2, 4));
        var uses = _server.Services.GetRequiredService<CountedUses>();
        await uses.StopAsync(CancellationToken.None);
        Assert.Null(uses.Waiting(_watch.Number, SequenceOf(made)));
        await IsUsedAsync(_watch, made, (2, 4));
        using var later = _server.Reader(made);
        (await later.SendAsync(HttpMethod.Get, "/v1/links/current", null)).Succeeded(200);
        await IsUsedAsync(_watch, made, (3, 5));
        await uses.WriteAsync();
        await IsUsedAsync(_watch, made, (3, 5));
        var unused = (await _watch.ItemsAsync(LinkCalls.Path))[1];
        Assert.Equal((0, null), (unused.GetProperty("opened").GetInt32(), unused.Text("lastUsedAt")));
    }

    [Fact]
    public async Task It_stops_when_it_is_revoked_or_has_expired()
    {
        var made = await _watch.MakeLinkAsync(LinkCalls.Overview);
        using var reader = _server.Reader(made);
        var revoked = (await _watch.PostAsync($"{made.Header("Location")}/revocation", "")).Succeeded(201).Json;
        Assert.NotNull(revoked.Text("revokedAt"));
        (await reader.SendAsync(HttpMethod.Get, "/v1/links/current", null)).IsRefused(401, "key_is_revoked ");
        Assert.Equal(
            revoked.Text("revokedAt"),
            (await _watch.PostAsync($"{made.Header("Location")}/revocation", "")).Json.Text("revokedAt")
        );

        using var other = _server.Reader(await _watch.MakeLinkAsync(LinkCalls.Overview));
        _server.Clock.Advance(Duration.FromDays(15));
        (await other.SendAsync(HttpMethod.Get, "/v1/links/current", null)).IsRefused(401, "key_has_expired ");
    }

    [Fact]
    public async Task What_is_wrong_with_a_link_is_told_at_once()
    {
        (await _watch.PostAsync(LinkCalls.Path, """{ "view": {}, "expiresAt": "2020-01-01T00:00:00Z" }""")).IsRefused(
            400,
            "member_is_required /name",
            "member_is_required /view/page",
            "expiry_is_in_the_past /expiresAt"
        );
        await IsRefusedAsync(
            LinkCalls.Draft(LinkCalls.Overview, ("expiresAt", "2099-01-01T00:00:00Z")),
            400,
            "link_lasts_too_long /expiresAt"
        );
        await IsRefusedAsync(With(LinkCalls.Overview, "from", "2025-01-01"), 400, "period_ends_before_it_starts /view/to");
        await IsRefusedAsync(With(LinkCalls.Overview, "to", null), 400, "member_is_required /view/to");
        await IsRefusedAsync(With(LinkCalls.Overview, "programme", "no-such"), 400, "unknown_programme /view/programme");
        await IsRefusedAsync(With(LinkCalls.Programme, "programme", null), 400, "member_is_required /view/programme");
        await IsRefusedAsync(With(LinkCalls.Overview, "knownAt", "2099-01-01T00:00:00Z"), 400, "known_at_is_in_the_future /view/knownAt");
        await IsRefusedAsync(With(LinkCalls.Overview, "statement", "x"), 400, "link_view_is_not_valid /view/statement");
        await IsRefusedAsync(
            With(LinkCalls.Statement("x"), "from", "2024-01-01"),
            400,
            "link_view_is_not_valid /view",
            "statement_is_not_published /view/statement"
        );
    }

    [Fact]
    public async Task Only_a_published_statement_of_the_organisation_can_be_shown()
    {
        var draft = await _watch.PrepareAsync();
        await IsRefusedAsync(LinkCalls.Draft(LinkCalls.Statement(IdOf(draft))), 409, "statement_is_not_published /view/statement");
        (await _watch.PublishAsync(draft)).Succeeded(201);
        await _watch.MakeLinkAsync(LinkCalls.Statement(IdOf(draft)));
        var others = await _server.NewWatchAsync();
        (await others.PostAsync(LinkCalls.Path, LinkCalls.Draft(LinkCalls.Statement(IdOf(draft))))).IsRefused(
            409,
            "statement_is_not_published /view/statement"
        );
    }

    [Fact]
    public async Task Nobody_shows_what_they_may_not_see()
    {
        using var http = _server.ClientWith(
            await _server.NewKeyAsync(_watch.Number, null, Scopes.LinksManage, Scopes.EntriesRead, Scopes.SummariesRead)
        );
        (await http.SendAsync(HttpMethod.Post, LinkCalls.Path, LinkCalls.Draft(LinkCalls.Overview))).Succeeded(201);
        (await http.SendAsync(HttpMethod.Post, LinkCalls.Path, LinkCalls.Draft(LinkCalls.Programme))).IsRefused(
            403,
            "scope_cannot_be_granted /view"
        );
    }

    [Fact]
    public async Task A_link_is_not_among_the_keys_and_only_its_organisation_knows_it()
    {
        var made = await _watch.MakeLinkAsync(LinkCalls.Overview);
        var id = made.Json.Text("id");
        Assert.Single(await _watch.ItemsAsync("/v1/keys"));
        (await _watch.GetAsync($"/v1/keys/{id}")).IsRefused(404, "unknown_key ");
        (await _watch.PostAsync($"/v1/keys/{id}/rotation", "")).IsRefused(404, "unknown_key ");
        (await _watch.PostAsync($"/v1/keys/{id}/revocation", "")).IsRefused(404, "unknown_key ");
        (await _watch.GetAsync($"/v1/links/{ApiKey.Parse(_watch.Key)!.KeyId}")).IsRefused(404, "unknown_link ");
        (await _watch.PostAsync($"/v1/links/{ApiKey.Parse(_watch.Key)!.KeyId}/revocation", "")).IsRefused(404, "unknown_link ");
        var others = await _server.NewWatchAsync();
        Assert.Empty(await others.ItemsAsync(LinkCalls.Path));
        (await others.GetAsync($"/v1/links/{id}")).IsRefused(404, "unknown_link ");
        (await others.PostAsync($"/v1/links/{id}/revocation", "")).IsRefused(404, "unknown_link ");
    }

    private long SequenceOf(Answer made) =>
        _server
            .Services.GetRequiredService<LedgerReader>()
            .Read(_watch.Number, ledger => KeyStore.Find(ledger, made.Json.Text("id"))!.Sequence);

    private static string IdOf(Answer prepared) => prepared.Header("Location")!.Split('/')[^1];

    private static JsonObject With(JsonObject view, string name, JsonNode? value)
    {
        view[name] = value;
        return LinkCalls.Draft(view);
    }

    private async Task IsRefusedAsync(JsonObject draft, int status, params string[] errors) =>
        (await _watch.PostAsync(LinkCalls.Path, draft)).IsRefused(status, errors);

    private static async Task IsUsedAsync(LedgerOrganisation organisation, Answer made, (int, int) uses)
    {
        var link = (await organisation.GetAsync(made.Header("Location")!)).Succeeded(200).Json;
        Assert.Equal(uses, (link.GetProperty("opened").GetInt32(), link.GetProperty("requests").GetInt32()));
        Assert.NotNull(link.Text("lastUsedAt"));
        var listed = (await organisation.ItemsAsync(LinkCalls.Path))[0];
        Assert.Equal(link.GetRawText(), listed.GetRawText());
    }
}
