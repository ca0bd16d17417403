using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class CatalogueTableTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("programmes")]
    [InlineData("parties")]
    [InlineData("teams")]
    [InlineData("contributors")]
    [InlineData("measures")]
    public async Task A_table_has_every_item_of_the_list_with_all_its_members(string collection)
    {
        var organisation = await server.NewLedgerAsync();
        var watch = new JsonObject
        {
            ["title"] = "Wächter \"Nord\", 2024",
            ["description"] = "Two lines,\nand a comma",
            ["serviceArea"] = "community-safety",
            ["coProduction"] = new JsonArray("co-delivery/co-performing", "co-design"),
            ["benefitReach"] = "both",
            ["startDate"] = "2024-01-01",
        };
        watch["area"] = "Calne, \"north\"";
        await organisation.PutAsync("/v1/programmes/other", watch);
        await organisation.PutAsync(
            "/v1/teams/south",
            new
            {
                name = "South",
                area = "Malmesbury & villages",
                archived = true,
            }
        );
        await organisation.PutAsync(
            "/v1/measures/wellbeing",
            new
            {
                title = "How content people are",
                stage = "outcome",
                @class = "outcome",
                unit = "point",
                aggregation = "mean",
                scale = new { from = 0, to = 10 },
            }
        );
        await organisation.PutAsync("/v1/contributors/v-1", new { team = "north", deprivationQuintile = 2 });
        await organisation.PutAsync("/v1/contributors/v-2", new { team = "south" });
        (await organisation.DeleteAsync("/v1/contributors/v-2")).Succeeded(204);
        await organisation.RecordAsync(("contributor", "v-3"));
        var answer = (await organisation.GetAsync($"/v1/{collection}.csv")).Succeeded(200);
        Assert.Equal(
            ("text/csv", $"attachment; filename=\"{collection}.csv\""),
            (answer.ContentType, answer.Header("Content-Disposition"))
        );
        Csv.Read(answer.Text).HasRowsLike(await organisation.ItemsAsync($"/v1/{collection}"));
    }

    [Fact]
    public async Task The_title_of_a_code_stands_beside_it_and_no_text_is_run()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/programmes/watch", new { title = "=1+1" });
        await organisation.PutAsync("/v1/contributors/v-1", new { team = "north" });
        var team = Assert.Single(Csv.Read((await organisation.GetAsync("/v1/teams.csv")).Text));
        Assert.Equal(("North", "watch", "'=1+1"), (team["name"], team["programme"], team["programmeTitle"]));
        Assert.Equal("North", Assert.Single(Csv.Read((await organisation.GetAsync("/v1/contributors.csv")).Text))["teamName"]);
    }

    [Theory]
    [InlineData("programmes")]
    [InlineData("contributors")]
    public async Task The_whole_table_is_sent_however_many_rows_it_has(string collection)
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var batch in Enumerable.Range(1, 2001).Chunk(1000))
        {
            if (collection == "contributors")
            {
                var entries = batch.Select(number => Sample.Entry(("contributor", $"v-{number:D4}")));
                (await organisation.PostAsync("/v1/entries/batch", new { entries })).Succeeded(201);
            }
        }

        for (var number = 1; number <= 1005 && collection == "programmes"; number++)
        {
            (await organisation.PutAsync($"/v1/programmes/p-{number:D4}", new { title = $"Programme {number}" })).Succeeded(201);
        }

        var codes = Csv.Read((await organisation.GetAsync($"/v1/{collection}.csv")).Text).ConvertAll(row => row["code"]);
        Assert.Equal(collection == "contributors" ? 2001 : 1007, codes.Count);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public async Task A_table_takes_no_parameters_and_shows_nothing_of_another_organisation()
    {
        var (mine, other) = (await server.NewLedgerAsync(), await server.NewOrganisationAsync());
        (await mine.GetAsync("/v1/programmes.csv?limit=1")).IsRefused(400, "unknown_query_parameter /limit");
        Assert.Empty(Csv.Read((await other.GetAsync("/v1/programmes.csv")).Succeeded(200).Text));
    }
}
