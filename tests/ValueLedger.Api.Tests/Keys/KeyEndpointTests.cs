using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Keys;

public sealed class KeyEndpointTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly object Reader = Draft("Reader", Scopes.EntriesRead);

    [Fact]
    public async Task A_key_is_made_shown_once_and_works()
    {
        var organisation = await server.NewOrganisationAsync();
        var made = (await organisation.PostAsync("/v1/keys", Reader)).Succeeded(201);
        var (text, keyId) = (made.Json.Text("key"), made.Json.Text("keyId"));
        Assert.Equal(keyId, made.Json.Text("id"));
        Assert.Equal($"/v1/keys/{keyId}", made.Header("Location"));
        using var http = server.ClientWith(ApiKey.Parse(text)!);
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        (await http.SendAsync(HttpMethod.Get, "/v1/keys", null)).IsRefused(403, "scope_is_missing ");

        var read = (await organisation.GetAsync($"/v1/keys/{keyId}")).Succeeded(200);
        Assert.Equal("Reader", read.Json.Text("name"));
        Assert.Equal([Scopes.EntriesRead], ScopesOf(read));
        Assert.DoesNotContain(text[^48..], read.Text + (await organisation.GetAsync("/v1/keys")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_again_under_the_same_idempotency_key_it_is_the_same_key_without_its_text()
    {
        var organisation = await server.NewOrganisationAsync();
        var first = (await organisation.PostAsync("/v1/keys", Reader, ("Idempotency-Key", "once"))).Succeeded(201);
        var again = (await organisation.PostAsync("/v1/keys", Reader, ("Idempotency-Key", "once"))).Succeeded(201);
        Assert.Equal("true", again.Header("Idempotency-Replayed"));
        Assert.Equal(first.Json.Text("keyId"), again.Json.Text("keyId"));
        Assert.Null(again.Json.Text("key"));
        Assert.Equal(2, (await organisation.ItemsAsync("/v1/keys")).Length);
        (await organisation.PostAsync("/v1/keys", Draft("Other", "all"), ("Idempotency-Key", "once"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
    }

    [Fact]
    public async Task A_dry_run_makes_no_key_and_tells_none()
    {
        var organisation = await server.NewOrganisationAsync();
        var tried = (await organisation.PostAsync("/v1/keys?dryRun=true", Reader)).Succeeded(200);
        Assert.Equal((null, null), (tried.Json.Text("key"), tried.Json.Text("keyId")));
        Assert.Single(await organisation.ItemsAsync("/v1/keys"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_key_is_told_at_once()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PostAsync("/v1/keys", """{ "scopes": ["fly"], "expiresAt": "2020-01-01T00:00:00Z" }""")).IsRefused(
            400,
            "member_is_required /name",
            "unknown_scope /scopes/0",
            "expiry_is_in_the_past /expiresAt"
        );
        (await organisation.PostAsync("/v1/keys", Draft("N"))).IsRefused(400, "list_is_empty /scopes");
        (await organisation.PostAsync("/v1/keys", """{ "name": "N", "scopes": ["all"], "organisation": "other" }""")).IsRefused(
            400,
            "unknown_member_of_the_body /organisation"
        );
    }

    [Fact]
    public async Task A_key_grants_no_scope_that_it_lacks_neither_by_making_nor_by_replacing()
    {
        var organisation = await server.NewOrganisationAsync();
        using var manager = server.ClientWith(await server.NewKeyAsync(organisation.Number, null, Scopes.KeysManage, Scopes.EntriesRead));
        foreach (
            var scopes in (string[][])
                [
                    ["all"],
                    [Scopes.EntriesWrite],
                    [Scopes.EntriesRead, Scopes.EntriesRelease],
                ]
        )
        {
            (await manager.SendAsync(HttpMethod.Post, "/v1/keys", Draft("N", scopes))).IsRefused(403, "scope_cannot_be_granted /scopes");
        }

        var everything = ApiKey.Parse(organisation.Key)!.KeyId;
        (await manager.SendAsync(HttpMethod.Post, $"/v1/keys/{everything}/rotation", null)).IsRefused(
            403,
            "scope_cannot_be_granted /scopes"
        );
        (await manager.SendAsync(HttpMethod.Post, "/v1/keys", Reader)).Succeeded(201);
        Assert.Equal(3, (await organisation.ItemsAsync("/v1/keys")).Length);
    }

    [Fact]
    public async Task Keys_are_listed_page_by_page_in_the_order_in_which_they_were_made()
    {
        var organisation = await server.NewOrganisationAsync();
        foreach (var name in (string[])["A", "B"])
        {
            (await organisation.PostAsync("/v1/keys", Draft(name, "all"))).Succeeded(201);
        }

        var first = (await organisation.GetAsync("/v1/keys?limit=2")).Succeeded(200);
        var second = (await organisation.GetAsync($"/v1/keys?limit=2&cursor={first.Json.Text("nextCursor")}")).Succeeded(200);
        Assert.Equal(
            ["test", "A", "B"],
            first
                .Json.GetProperty("items")
                .EnumerateArray()
                .Concat(second.Json.GetProperty("items").EnumerateArray())
                .Select(key => key.Text("name"))
        );
        Assert.Null(second.Json.Text("nextCursor"));
        (await organisation.GetAsync("/v1/keys?limit=0&cursor=mine")).IsRefused(
            400,
            "limit_is_out_of_range /limit",
            "cursor_is_not_valid /cursor"
        );
    }

    [Fact]
    public async Task Keys_of_another_organisation_can_neither_be_seen_nor_touched()
    {
        var (mine, other) = (await server.NewOrganisationAsync(), await server.NewOrganisationAsync());
        var keyId = ApiKey.Parse(mine.Key)!.KeyId;
        (await other.GetAsync($"/v1/keys/{keyId}")).IsRefused(404, "unknown_key ");
        (await other.PostAsync($"/v1/keys/{keyId}/revocation", new { })).IsRefused(404, "unknown_key ");
        (await other.PostAsync($"/v1/keys/{keyId}/rotation", new { })).IsRefused(404, "unknown_key ");
        Assert.DoesNotContain(await other.ItemsAsync("/v1/keys"), key => key.Text("keyId") == keyId);
        (await mine.GetAsync("/v1/keys")).Succeeded(200);
    }

    private static object Draft(string name, params string[] scopes) => new { name, scopes };

    private static string[] ScopesOf(Answer answer) =>
        [.. answer.Json.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!)];
}
