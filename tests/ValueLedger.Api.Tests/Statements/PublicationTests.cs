using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class PublicationTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_publication_has_the_next_number_and_is_a_record_and_the_document_stays_what_it_is()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        var size = await organisation.LogSizeAsync();
        var published = (await organisation.PublishAsync(draft)).Succeeded(201);
        Assert.Equal(
            ("published", 1, draft.Header("Location")),
            (published.Json.Text("state"), published.Json.GetProperty("number").GetInt32(), published.Header("Location"))
        );
        Assert.Equal(published.Json.Text("preparedBy"), published.Json.Text("publishedBy"));
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal(draft.Text, (await organisation.GetAsync(draft.Header("Location")!)).Text);
        Assert.Equal(published.Text, (await organisation.StatusAsync(draft)).Text);
    }

    [Fact]
    public async Task A_second_publication_of_the_same_draft_is_refused_unless_it_is_the_same_request()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        var first = (await organisation.PublishAsync(draft, ("Idempotency-Key", "k"))).Succeeded(201);
        var again = (await organisation.PublishAsync(draft, ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal(
            (first.Text, draft.Header("Location"), "true"),
            (again.Text, again.Header("Location"), again.Header("Idempotency-Replayed"))
        );
        (await organisation.PublishAsync(draft)).IsRefused(409, "statement_is_published ");
    }

    [Fact]
    public async Task Publications_at_the_same_time_have_a_number_each_and_one_draft_is_published_once()
    {
        var organisation = await server.NewWatchAsync();
        var drafts = await Task.WhenAll(Enumerable.Range(1, 5).Select(month => organisation.PrepareAsync(("from", $"2024-{month:00}-01"))));
        var answers = await Task.WhenAll(drafts.Concat(drafts).Select(draft => organisation.PublishAsync(draft)));
        Assert.Equal(
            [1, 2, 3, 4, 5],
            answers.Where(answer => answer.Status == 201).Select(answer => answer.Json.GetProperty("number").GetInt32()).Order()
        );
        Assert.All(answers.Where(answer => answer.Status != 201), answer => answer.IsRefused(409, "statement_is_published "));
    }

    [Fact]
    public async Task A_later_publication_of_the_same_programmes_and_period_supersedes_the_earlier_one()
    {
        var organisation = await server.NewWatchAsync();
        var (first, other) = (await organisation.PrepareAsync(), await organisation.PrepareAsync(("to", "2024-11-30")));
        await organisation.RecordAsync(("quantity", 1), ("date", "2024-03-01"));
        var second = await organisation.PrepareAsync();
        foreach (var draft in new[] { first, other, second })
        {
            (await organisation.PublishAsync(draft)).Succeeded(201);
        }

        var (before, after) = ((await organisation.StatusAsync(first)).Json, (await organisation.StatusAsync(second)).Json);
        Assert.Equal((after.Text("id"), before.Text("id")), (before.Text("supersededBy"), after.Text("supersedes")));
        Assert.Equal(JsonValueKind.Null, (await organisation.StatusAsync(other)).Json.GetProperty("supersededBy").ValueKind);
        Assert.Equal(3, after.GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task What_is_silent_is_prepared_and_not_published()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line(("displacement", null), ("dropOff", null))));
        var draft = await organisation.PrepareAsync();
        Assert.Contains("assumption_is_silent", draft.Json.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        var refused = await organisation.PublishAsync(draft);
        refused.IsRefused(409, "assumption_is_silent ", "assumption_is_silent ");
        Assert.Contains("displacement", refused.Text, StringComparison.Ordinal);
        Assert.Equal("draft", (await organisation.StatusAsync(draft)).Json.Text("state"));
    }

    [Fact]
    public async Task Where_two_people_are_asked_for_nobody_publishes_what_they_prepared()
    {
        var organisation = await server.NewWatchAsync();
        (await organisation.PatchAsync("/v1/organisation", new { twoPeople = true })).Succeeded(200);
        (await organisation.PatchAsync("/v1/organisation", new { twoPeople = false })).IsRefused(
            409,
            "two_people_stay_required /twoPeople"
        );
        var draft = await organisation.PrepareAsync();
        (await organisation.PublishAsync(draft)).IsRefused(409, "another_key_must_publish ");
        var mine = (await organisation.ItemsAsync("/v1/keys"))[0].Text("keyId");
        using var renewed = await WithKeyAsync(organisation, $"/v1/keys/{mine}/rotation", new JsonObject());
        (await renewed.SendAsync(HttpMethod.Post, draft.Header("Location") + "/publication", "{}")).IsRefused(
            409,
            "another_key_must_publish "
        );
        using var somebody = await WithKeyAsync(
            organisation,
            "/v1/keys",
            new JsonObject { ["name"] = "Auditor", ["scopes"] = new JsonArray("statements:write") }
        );
        (await somebody.SendAsync(HttpMethod.Post, draft.Header("Location") + "/publication", "{}")).Succeeded(201);
        var status = (await organisation.StatusAsync(draft)).Json;
        Assert.NotEqual(status.Text("preparedBy"), status.Text("publishedBy"));
    }

    [Fact]
    public async Task A_trial_publishes_nothing()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        var tried = (await organisation.PostAsync(draft.Header("Location") + "/publication?dryRun=true", "{}")).Succeeded(200).Json;
        Assert.Equal(("published", 1), (tried.Text("state"), tried.GetProperty("number").GetInt32()));
        Assert.Equal("draft", (await organisation.StatusAsync(draft)).Json.Text("state"));
    }

    private async Task<HttpClient> WithKeyAsync(LedgerOrganisation organisation, string path, JsonObject body)
    {
        var key = (await organisation.PostAsync(path, body)).Succeeded(201).Json.Text("key");
        var http = server.CreateClient();
        http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", key);
        return http;
    }
}
