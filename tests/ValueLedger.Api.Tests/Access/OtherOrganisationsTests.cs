using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Access;

public sealed class OtherOrganisationsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("programmes", "watch")]
    [InlineData("parties", "volunteers")]
    [InlineData("teams", "north")]
    [InlineData("measures", "hours")]
    [InlineData("contributors", "v-1")]
    public async Task What_another_organisation_registered_is_404(string collection, string code)
    {
        var (mine, other) = (await server.NewLedgerAsync(), await server.NewOrganisationAsync());
        await mine.RecordAsync(("contributor", "v-1"));
        (await mine.GetAsync($"/v1/{collection}/{code}")).Succeeded(200);
        (await other.GetAsync($"/v1/{collection}/{code}")).IsRefused(404, "item_is_not_registered ");
        Assert.Empty(await other.ItemsAsync($"/v1/{collection}"));
    }

    [Fact]
    public async Task What_another_organisation_registered_cannot_be_named()
    {
        var (_, other) = (await server.NewLedgerAsync(), await server.NewOrganisationAsync());
        var answer = await other.PostAsync("/v1/entries", Sample.Entry(("party", "volunteers"), ("team", "north")));
        answer.IsRefused(400, "unknown_programme /programme", "unknown_measure /measure", "unknown_party /party", "unknown_team /team");
        (await other.PostAsync("/v1/rates", Sample.Rate())).IsRefused(400, "unknown_measure /measure");
        (await other.GetAsync("/v1/rates?measure=hours")).IsRefused(400, "unknown_measure /measure");
        (await other.DeleteAsync("/v1/contributors/v-1")).IsRefused(404, "item_is_not_registered ");
    }

    [Fact]
    public async Task Entries_and_rates_of_another_organisation_are_404()
    {
        var (mine, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        var entry = await mine.RecordAsync();
        var rate = (await mine.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201).Json.Text("id");
        var size = await other.LogSizeAsync();
        (await other.GetAsync($"/v1/entries/{entry}")).IsRefused(404, "unknown_entry ");
        (await other.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Mine" })).IsRefused(404, "unknown_entry ");
        (await other.PostAsync($"/v1/entries/{entry}/correction", new { reason = "Mine", entry = Sample.Entry() })).IsRefused(
            404,
            "unknown_entry "
        );
        (await other.PostAsync($"/v1/entries/{entry}/release", new { reason = "Mine" })).IsRefused(404, "unknown_entry ");
        (await other.PostAsync($"/v1/entries/{entry}/rejection", new { reason = "Mine" })).IsRefused(404, "unknown_entry ");
        (await other.DeleteAsync($"/v1/entries/{entry}/text")).IsRefused(404, "unknown_entry ");
        (await other.GetAsync($"/v1/rates/{rate}")).IsRefused(404, "unknown_rate ");
        Assert.Empty(await other.ItemsAsync("/v1/entries"));
        Assert.Empty(await other.ItemsAsync("/v1/rates"));
        Assert.Equal(size, await other.LogSizeAsync());
    }

    [Fact]
    public async Task A_cursor_of_another_organisation_is_not_valid()
    {
        var (mine, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        await mine.RecordAsync();
        await mine.RecordAsync();
        await mine.PostAsync("/v1/rates", Sample.Rate());
        await mine.PostAsync("/v1/rates", Sample.Rate());
        foreach (var list in (string[])["entries", "rates", "measures"])
        {
            var cursor = (await mine.GetAsync($"/v1/{list}?limit=1")).Json.Text("nextCursor");
            (await mine.GetAsync($"/v1/{list}?cursor={cursor}")).Succeeded(200);
            (await other.GetAsync($"/v1/{list}?cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        }
    }

    [Fact]
    public async Task References_and_idempotency_keys_are_each_organisations_own()
    {
        var (mine, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        var first = (await mine.PostAsync("/v1/entries", Sample.Entry(("reference", "r-1")), ("Idempotency-Key", "k-1"))).Succeeded(201);
        var second = (
            await other.PostAsync("/v1/entries", Sample.Entry(("reference", "r-1"), ("quantity", 7)), ("Idempotency-Key", "k-1"))
        ).Succeeded(201);
        Assert.NotEqual(first.Json.Text("id"), second.Json.Text("id"));
        Assert.Null(second.Header("Idempotency-Replayed"));
    }

    [Theory]
    [InlineData("/v1/entries")]
    [InlineData("/v1/rates")]
    [InlineData("/v1/programmes")]
    [InlineData("/v1/programmes/alike")]
    public async Task An_entity_tag_of_another_organisation_matches_nothing_even_where_the_answers_are_alike(string path)
    {
        var (mine, other) = (await server.NewOrganisationAsync(), await server.NewOrganisationAsync());
        foreach (var organisation in (LedgerOrganisation[])[mine, other])
        {
            (await organisation.PutAsync("/v1/programmes/alike", new JsonObject { ["title"] = "Alike" })).Succeeded(201);
        }

        var tag = (await mine.GetAsync(path)).Succeeded(200).Header("ETag")!;
        (await mine.GetAsync(path, ("If-None-Match", tag))).Succeeded(304);
        (await other.GetAsync(path, ("If-None-Match", tag))).Succeeded(200);
    }
}
