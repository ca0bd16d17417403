using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class PutTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData(
        "programmes",
        """{"title":"T","description":null,"serviceArea":"community-safety","area":"North","coProduction":["co-design","co-delivery/co-performing"],"star":{"map":{"since":"2024-01-05","note":"Who does what"},"focus":null,"people":null,"market":null,"grow":{"since":"2024-02-29","note":null}},"benefitReach":"both","startDate":"2024-01-01","endDate":null,"archived":false}"""
    )]
    [InlineData("parties", """{"name":"N","sector":"third","archived":false}""")]
    [InlineData("teams", """{"name":"N","programme":null,"area":"Wiltshire","archived":false}""")]
    [InlineData("contributors", """{"team":null,"deprivationQuintile":3,"archived":false}""")]
    [InlineData(
        "measures",
        """{"title":"T","stage":"input","class":"public-spend","unit":"GBP","direction":"decrease","aggregation":"level","mobilisation":true,"archived":false}"""
    )]
    public async Task What_is_put_is_created_once_replaced_later_and_read_back(string collection, string body)
    {
        var organisation = await server.NewOrganisationAsync();
        var path = $"/v1/{collection}/x-1";
        var created = (await organisation.PutAsync(path, body)).Succeeded(201);
        Assert.Equal(path, created.Header("Location"));
        var read = (await organisation.GetAsync(path)).Succeeded(200);
        Assert.Equal(created.Text, read.Text);
        Assert.Equal(created.Header("ETag"), read.Header("ETag"));
        Assert.Equal("x-1", read.Json.Text("code"));
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read.Text)![name]), $"{name}: {read.Text}");
        }

        var size = await organisation.LogSizeAsync();
        var again = (await organisation.PutAsync(path, body)).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal(created.Header("ETag"), again.Header("ETag"));

        var changed = (await organisation.PutAsync(path, Sample.With(JsonNode.Parse(body)!.AsObject(), ("archived", true)))).Succeeded(200);
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.NotEqual(created.Header("ETag"), changed.Header("ETag"));
        Assert.Null(changed.Header("Location"));
        Assert.True((await organisation.GetAsync(path)).Json.GetProperty("archived").GetBoolean());
    }

    [Theory]
    [InlineData(
        "programmes",
        """{"title":" ","serviceArea":"Å","coProduction":["co-design","co-sleeping"],"benefitReach":"all","startDate":"2024-02-02","endDate":"2024-02-01","colour":1}""",
        "unknown_member_of_the_body /colour",
        "member_is_required /title",
        "code_is_not_valid /serviceArea",
        "value_is_not_in_the_list /coProduction/1",
        "value_is_not_in_the_list /benefitReach",
        "programme_ends_before_it_starts /endDate"
    )]
    [InlineData("parties", "{}", "member_is_required /name", "member_is_required /sector")]
    [InlineData("teams", """{"programme":"nope"}""", "member_is_required /name", "unknown_programme /programme")]
    [InlineData(
        "contributors",
        """{"name":"Jo Bloggs","team":"nope","deprivationQuintile":6}""",
        "unknown_member_of_the_body /name",
        "unknown_team /team",
        "quintile_is_outside_1_to_5 /deprivationQuintile"
    )]
    [InlineData(
        "measures",
        """{"title":"T","stage":"output","class":"citizen-time","unit":" hour","mobilisation":true}""",
        "class_is_of_another_stage /class",
        "unit_is_not_valid /unit",
        "mobilisation_is_not_of_this_class /mobilisation"
    )]
    public async Task Everything_wrong_is_told_at_once_and_nothing_is_registered(string collection, string body, params string[] errors)
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PutAsync($"/v1/{collection}/x", body)).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync($"/v1/{collection}"));
    }

    [Fact]
    public async Task A_measure_with_entries_keeps_what_it_counts_and_may_change_its_title()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "minute"))).Succeeded(200);
        (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "hour"))).Succeeded(200);
        await organisation.RecordAsync();
        var size = await organisation.LogSizeAsync();
        foreach (
            var (name, value) in (ReadOnlySpan<(string, string)>)
                [("unit", "minute"), ("class", "citizen-goods"), ("direction", "decrease"), ("aggregation", "level")]
        )
        {
            Assert.Equal("measure_has_entries", Put(name, value).Code);
            Assert.Equal(409, Put(name, value).Status);
        }

        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal(200, Put("title", "Volunteers' time").Status);

        Http.Answer Put(string name, string value) =>
            organisation
                .PutAsync("/v1/measures/hours", Sample.With(Sample.Measure("input", "citizen-time", "hour"), (name, value)))
                .GetAwaiter()
                .GetResult();
    }

    [Fact]
    public async Task A_measure_in_an_impact_map_keeps_what_it_counts_and_may_change_its_title()
    {
        var organisation = await server.NewLedgerAsync();
        (await PutAsync("share", "Smokers")).Succeeded(201);
        await organisation.PutMapAsync(
            ImpactMaps.Of(
                ImpactMaps.Line(
                    ("measure", "smokers"),
                    ("baseline", JsonNode.Parse("""{"quantity":40,"of":100,"source":"Survey"}""")),
                    ("comparator", JsonNode.Parse("""{"quantity":30,"of":100,"source":"Survey elsewhere"}"""))
                )
            )
        );
        (await PutAsync("sum", "Smokers")).IsRefused(409, "measure_is_in_an_impact_map ");
        (await PutAsync("share", "People who smoke")).Succeeded(200);
        await organisation.PutMapAsync(ImpactMaps.Of());
        (await PutAsync("sum", "People who smoke")).Succeeded(200);

        Task<Http.Answer> PutAsync(string aggregation, string title) =>
            organisation.PutAsync(
                "/v1/measures/smokers",
                Sample.With(Sample.Measure("outcome", "outcome", "person"), ("aggregation", aggregation), ("title", title))
            );
    }

    [Fact]
    public async Task A_measure_with_a_plan_keeps_what_it_counts_until_the_plan_is_taken_back()
    {
        var organisation = await server.NewLedgerAsync();
        var plan = new JsonObject
        {
            ["title"] = "Walks",
            ["kind"] = "target",
            ["programme"] = "watch",
            ["measure"] = "walks",
            ["from"] = "2024-01-01",
            ["to"] = "2024-12-31",
            ["quantity"] = 500,
        };
        (await PutAsync("sum", "Walks")).Succeeded(201);
        (await organisation.PutAsync("/v1/plans/walks", plan)).Succeeded(201);
        (await PutAsync("share", "Walks")).IsRefused(409, "measure_has_plans ");
        (await PutAsync("sum", "Long walks")).Succeeded(200);
        (await organisation.PutAsync("/v1/plans/walks", Sample.With(plan.DeepClone().AsObject(), ("archived", true)))).Succeeded(200);
        (await PutAsync("share", "Long walks")).Succeeded(200);

        Task<Http.Answer> PutAsync(string aggregation, string title) =>
            organisation.PutAsync(
                "/v1/measures/walks",
                Sample.With(Sample.Measure("output", "output", "person"), ("aggregation", aggregation), ("title", title))
            );
    }

    [Fact]
    public async Task What_is_archived_takes_no_new_entries_and_stays_everywhere_else()
    {
        var organisation = await server.NewLedgerAsync();
        var entry = await organisation.RecordAsync(("party", "volunteers"), ("team", "north"), ("contributor", "v-1"));
        foreach (var (path, body) in Archived())
        {
            (await organisation.PutAsync($"/v1/{path}", Sample.With(body, ("archived", true)))).Succeeded(200);
        }

        var answer = await organisation.PostAsync(
            "/v1/entries",
            Sample.Entry(("party", "volunteers"), ("team", "north"), ("contributor", "v-1"))
        );
        answer.IsRefused(
            400,
            "programme_is_archived /programme",
            "measure_is_archived /measure",
            "party_is_archived /party",
            "team_is_archived /team",
            "contributor_is_archived /contributor"
        );
        Assert.Single(
            await organisation.ItemsAsync("/v1/entries?programme=watch&measure=hours&party=volunteers&team=north&contributor=v-1")
        );
        var total = (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31&programme=watch")).Json.GetProperty("total");
        Assert.Equal(2.5m, total.GetProperty("citizenHours").GetDecimal());
        (await organisation.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Not ours" })).Succeeded(201);
        Assert.Single(await organisation.ItemsAsync("/v1/parties"));
    }

    private static IEnumerable<(string Path, JsonObject Body)> Archived() =>
        [
            ("programmes/watch", Sample.Programme()),
            ("measures/hours", Sample.Measure("input", "citizen-time", "hour")),
            ("parties/volunteers", new JsonObject { ["name"] = "Volunteers", ["sector"] = "citizen" }),
            ("teams/north", new JsonObject { ["name"] = "North", ["programme"] = "watch" }),
            ("contributors/v-1", []),
        ];
}
