using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class PreconditionTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/programmes/watch";

    [Fact]
    public async Task What_is_had_already_is_304_without_a_body()
    {
        var organisation = await server.NewLedgerAsync();
        var tag = (await organisation.GetAsync(Path)).Header("ETag")!;
        var answer = (await organisation.GetAsync(Path, ("If-None-Match", $"\"other\", W/{tag}"))).Succeeded(304);
        Assert.Equal("", answer.Text);
        Assert.Equal(tag, answer.Header("ETag"));
        (await organisation.PutAsync(Path, Title("Another"))).Succeeded(200);
        (await organisation.GetAsync(Path, ("If-None-Match", tag))).Succeeded(200);
    }

    [Fact]
    public async Task Of_two_who_replace_the_same_version_one_loses()
    {
        var organisation = await server.NewLedgerAsync();
        var tag = (await organisation.GetAsync(Path)).Header("ETag")!;
        (await organisation.PutAsync(Path, Title("First"), ("If-Match", tag))).Succeeded(200);
        (await organisation.PutAsync(Path, Title("Second"), ("If-Match", tag))).IsRefused(412, "precondition_failed ");
        Assert.Equal("First", (await organisation.GetAsync(Path)).Json.Text("title"));
    }

    [Fact]
    public async Task If_none_match_with_a_star_creates_and_never_replaces()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync(Path, Title("First"), ("If-None-Match", "*"))).Succeeded(201);
        (await organisation.PutAsync(Path, Title("Second"), ("If-None-Match", "*"))).IsRefused(412, "precondition_failed ");
        Assert.Equal("First", (await organisation.GetAsync(Path)).Json.Text("title"));
    }

    [Fact]
    public async Task If_match_on_what_is_not_there_creates_nothing()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync(Path, Title("First"), ("If-Match", "*"))).IsRefused(412, "precondition_failed ");
        (await organisation.GetAsync(Path)).IsRefused(404, "item_is_not_registered ");
    }

    [Theory]
    [InlineData("If-Match", "unquoted")]
    [InlineData("If-None-Match", "*, \"a\"")]
    public async Task A_tag_that_is_none_is_refused(string header, string tag)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync(Path, Title("First"), (header, tag))).IsRefused(400, "entity_tag_is_not_valid ");
    }

    [Theory]
    [InlineData("/v1/organisation")]
    [InlineData("/v1/programmes")]
    [InlineData("/v1/contributors/v-1")]
    [InlineData("/v1/rates")]
    [InlineData("/v1/entries")]
    [InlineData("/v1/summaries?from=2024-01-01&to=2024-12-31")]
    public async Task Every_read_has_a_tag_that_stays_while_the_answer_does(string path)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("contributor", "v-1"));
        var (first, second) = (await organisation.GetAsync(path), await organisation.GetAsync(path));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Header("ETag"), second.Header("ETag"));
        (await organisation.GetAsync(path, ("If-None-Match", first.Header("ETag")!))).Succeeded(304);
    }

    private static JsonObject Title(string title) => new() { ["title"] = title };
}
