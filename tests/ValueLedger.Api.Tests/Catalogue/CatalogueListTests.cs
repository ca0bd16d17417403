using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class CatalogueListTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("programmes", """{"title":"T"}""")]
    [InlineData("contributors", "{}")]
    public async Task A_list_carries_on_exactly_where_it_stopped_whatever_is_put_meanwhile(string collection, string body)
    {
        var organisation = await server.NewOrganisationAsync();
        for (var number = 0; number < 7; number++)
        {
            (await organisation.PutAsync($"/v1/{collection}/c-{number}", body)).Succeeded(201);
        }

        var codes = new List<string>();
        var page = (await organisation.GetAsync($"/v1/{collection}?limit=3")).Succeeded(200);
        codes.AddRange(Codes(page));
        (await organisation.PutAsync($"/v1/{collection}/a-earlier", body)).Succeeded(201);
        while (page.Header("Link") is { } link)
        {
            Assert.EndsWith("; rel=\"next\"", link, StringComparison.Ordinal);
            page = (await organisation.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)])).Succeeded(200);
            codes.AddRange(Codes(page));
        }

        Assert.Equal(["c-0", "c-1", "c-2", "c-3", "c-4", "c-5", "c-6"], codes);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, page.Json.GetProperty("nextCursor").ValueKind);
    }

    [Fact]
    public async Task A_page_that_is_just_full_is_the_last()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/a", Sample.Programme())).Succeeded(201);
        var page = await organisation.GetAsync("/v1/programmes?limit=1");
        Assert.Single(page.Json.GetProperty("items").EnumerateArray());
        Assert.Null(page.Header("Link"));
    }

    [Theory]
    [InlineData("/v1/programmes?limit=0", "limit_is_out_of_range /limit")]
    [InlineData("/v1/entries?limit=1001", "limit_is_out_of_range /limit")]
    [InlineData("/v1/rates?limit=-1", "limit_is_out_of_range /limit")]
    [InlineData("/v1/teams?limit=ten", "query_parameter_has_the_wrong_type /limit")]
    [InlineData("/v1/parties?limit=99999999999", "number_is_out_of_range /limit")]
    [InlineData("/v1/measures?limit=1&limit=2", "query_parameter_given_twice /limit")]
    [InlineData("/v1/measures?Limit=1", "unknown_query_parameter /Limit")]
    [InlineData("/v1/measures?cursor=", "cursor_is_not_valid /cursor")]
    [InlineData("/v1/measures?code=x&cursor=zzz", "unknown_query_parameter /code", "cursor_is_not_valid /cursor")]
    public async Task A_page_that_cannot_be_is_refused(string path, params string[] errors) =>
        (await (await server.NewOrganisationAsync()).GetAsync(path)).IsRefused(400, errors);

    [Fact]
    public async Task A_cursor_of_another_collection_is_not_valid()
    {
        var organisation = await server.NewLedgerAsync();
        var cursor = (await organisation.GetAsync("/v1/programmes?limit=1")).Json.Text("nextCursor");
        (await organisation.GetAsync($"/v1/measures?cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        (await organisation.GetAsync($"/v1/programmes?cursor={cursor}A")).IsRefused(400, "cursor_is_not_valid /cursor");
    }

    private static IEnumerable<string> Codes(Answer page) =>
        JsonNode.Parse(page.Text)!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>());
}
