using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class PlansAndAssetsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Plan =
        """{"title":"T","kind":"budget","programme":"watch","measure":"hours","from":"2024-05-01","to":"2024-05-31","quantity":10.5,"source":"Budget book","archived":false}""";

    private const string Allocation =
        """{"title":"T","pool":"watch","from":"2024-01-01","to":"2024-12-31","key":"given","measure":null,"programmes":null,"shares":[{"programme":"other","share":1}],"archived":false}""";

    private const string Asset =
        """{"title":"T","kind":"need","wanted":["space"],"holder":{"contributor":null,"party":"volunteers","team":null},"area":"North","measure":"hours","capacity":{"quantity":10,"per":"week"},"from":"2024-04-29","to":null,"source":"Survey","archived":false}""";

    [Theory]
    [InlineData("plans", Plan)]
    [InlineData("allocations", Allocation)]
    [InlineData("assets", Asset)]
    public async Task What_is_put_is_created_once_replaced_later_read_back_and_listed(string collection, string body)
    {
        var organisation = await server.NewLedgerAsync();
        var path = $"/v1/{collection}/x-1";
        var created = (await organisation.PutAsync(path, body)).Succeeded(201);
        var read = (await organisation.GetAsync(path)).Succeeded(200);
        Assert.Equal((created.Text, created.Header("ETag")), (read.Text, read.Header("ETag")));
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read.Text)![name]), $"{name}: {read.Text}");
        }

        var size = await organisation.LogSizeAsync();
        Assert.Equal(created.Header("ETag"), (await organisation.PutAsync(path, body)).Succeeded(200).Header("ETag"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        var changed = Sample.With(JsonNode.Parse(body)!.AsObject(), ("archived", true));
        Assert.NotEqual(created.Header("ETag"), (await organisation.PutAsync(path, changed)).Succeeded(200).Header("ETag"));
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal("x-1", Assert.Single(await organisation.ItemsAsync($"/v1/{collection}")).Text("code"));
        var row = Assert.Single(Csv.Read((await organisation.GetAsync($"/v1/{collection}.csv")).Succeeded(200).Text));
        Assert.Equal(("x-1", "T", "true"), (row["code"], row["title"], row["archived"]));
    }

    [Theory]
    [InlineData(
        "plans",
        """{"kind":"hope","programme":"nope","measure":"nope","from":"2024-05-02","to":"2024-05-01","quantity":0.0000001}""",
        "member_is_required /title",
        "value_is_not_in_the_list /kind",
        "unknown_programme /programme",
        "unknown_measure /measure",
        "period_ends_before_it_starts /to",
        "number_has_more_than_six_decimals /quantity"
    )]
    [InlineData(
        "allocations",
        """{"title":"T","pool":"watch","from":"2024-01-01","to":"2024-12-31","key":"given","measure":"hours","programmes":["other"],"shares":[{"programme":"watch","share":0.5},{"programme":"other","share":0.25},{"programme":"other","share":1.5}]}""",
        "member_is_of_another_key /measure",
        "member_is_of_another_key /programmes",
        "shares_do_not_sum_to_1 /shares",
        "pool_bears_its_own_cost /shares/0/programme",
        "programme_is_given_twice /shares/2/programme",
        "share_is_outside_0_to_1 /shares/2/share"
    )]
    [InlineData(
        "assets",
        """{"title":"T","kind":"space","wanted":["money"],"holder":{"contributor":"v-404","party":"nope"},"measure":"letters","capacity":{"quantity":0,"per":"week"},"from":"2024-04-29"}""",
        "only_needs_want /wanted",
        "holder_is_not_one /holder",
        "unknown_contributor /holder/contributor",
        "unknown_party /holder/party",
        "asset_is_not_an_input /measure",
        "capacity_must_be_positive /capacity/quantity"
    )]
    public async Task Everything_wrong_is_told_at_once_and_nothing_is_registered(string collection, string body, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PutAsync($"/v1/{collection}/x", body)).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Plans_and_allocations_for_the_same_days_are_refused()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/plans/a", Plan)).Succeeded(201);
        (await organisation.PutAsync("/v1/plans/b", Plan)).IsRefused(400, "plans_overlap /from");
        (await organisation.PutAsync("/v1/allocations/a", Allocation)).Succeeded(201);
        (await organisation.PutAsync("/v1/allocations/b", Allocation)).IsRefused(400, "allocations_overlap /from");
        var withdrawn = Sample.With(JsonNode.Parse(Plan)!.AsObject(), ("archived", true));
        (await organisation.PutAsync("/v1/plans/a", withdrawn)).Succeeded(200);
        (await organisation.PutAsync("/v1/plans/b", Plan)).Succeeded(201);
    }

    [Fact]
    public async Task An_asset_keeps_the_code_of_its_holder_when_the_contributor_is_erased()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/contributors/v-1", new { team = "north" })).Succeeded(201);
        var holder = new JsonObject { ["contributor"] = "v-1" };
        (await organisation.PutAsync("/v1/assets/a", Sample.With(JsonNode.Parse(Asset)!.AsObject(), ("holder", holder)))).Succeeded(201);
        (await organisation.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        Assert.Equal("v-1", (await organisation.GetAsync("/v1/assets/a")).Json.GetProperty("holder").Text("contributor"));
    }

    [Fact]
    public async Task A_step_of_the_star_is_not_in_the_future_and_an_empty_star_is_none()
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PutAsync(
                "/v1/programmes/x",
                """{"title":"T","star":{"map":{"since":"9999-12-31"},"grow":{"note":"Soon"}}}"""
            )
        ).IsRefused(400, "date_is_in_the_future /star/map/since", "member_is_required /star/grow/since");
        var none = (await organisation.PutAsync("/v1/programmes/x", """{"title":"T","star":{"map":null}}""")).Succeeded(201);
        Assert.Null(JsonNode.Parse(none.Text)!["star"]);
    }
}
