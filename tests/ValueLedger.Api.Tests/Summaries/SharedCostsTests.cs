using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SharedCostsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string May = "from=2024-05-01&to=2024-05-31";

    [Fact]
    public async Task Costs_of_a_pool_are_spread_over_programmes_also_where_the_allocation_cuts_a_month()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/measures/spend", Sample.Measure("input", "public-spend", "GBP"))).Succeeded(201);
        (await organisation.PutAsync("/v1/programmes/kitchen", Sample.Programme())).Succeeded(201);
        foreach (
            var (programme, day, quantity) in new[]
            {
                ("kitchen", "2024-05-09", 90m),
                ("kitchen", "2024-05-10", 6000m),
                ("other", "2024-05-03", 1m),
            }
        )
        {
            await organisation.RecordAsync(
                ("programme", programme),
                ("measure", "spend"),
                ("quantity", quantity),
                ("date", day),
                ("team", null)
            );
        }

        await organisation.RecordAsync(
            ("programme", "watch"),
            ("measure", "spend"),
            ("quantity", 2m),
            ("date", "2024-05-03"),
            ("team", null)
        );
        var before = (await organisation.GetAsync($"/v1/summaries?{May}")).Json.Text("knownAt");
        (
            await organisation.PutAsync(
                "/v1/allocations/kitchen",
                new
                {
                    title = "Kitchen",
                    pool = "kitchen",
                    from = "2024-05-10",
                    to = "2024-12-31",
                    key = "quantity",
                    measure = "spend",
                }
            )
        ).Succeeded(201);
        var summary = (await organisation.GetAsync($"/v1/summaries?{May}&groupBy=programme&costs=shared")).Succeeded(200).Json;
        Assert.Equal("shared", summary.Text("costs"));
        Assert.Equal(
            [("kitchen", 90m, -6000m), ("other", 2001m, 2000m), ("watch", 4002m, 4000m)],
            summary
                .GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    (
                        row.GetProperty("group").Text("programme"),
                        row.GetProperty("publicCost").GetDecimal(),
                        row.GetProperty("sharedCost").GetDecimal()
                    )
                )
        );
        Assert.Equal(6093m, summary.GetProperty("total").GetProperty("publicCost").GetDecimal());
        var scope = Assert.Single(summary.GetProperty("economiesOfScope").EnumerateArray());
        Assert.Equal(
            (6003m, 0.9995m),
            (scope.GetProperty("jointAgencyCost").GetDecimal(), Math.Round(scope.GetProperty("ofAgencyCost").GetDecimal(), 4))
        );
        var rows = Csv.Read((await organisation.GetAsync($"/v1/summaries.csv?{May}&groupBy=programme&totals=only&costs=shared")).Text);
        Assert.Equal(["-6000.00", "2000.00", "4000.00"], rows.Select(row => row["sharedCost"]));
        var then = (await organisation.GetAsync($"/v1/summaries?{May}&costs=shared&programme=other&knownAt={before}")).Json;
        Assert.Equal(1m, then.GetProperty("total").GetProperty("publicCost").GetDecimal());
        var filtered = (await organisation.GetAsync($"/v1/summaries?{May}&costs=shared&programme=other")).Json;
        Assert.Equal(2001m, filtered.GetProperty("total").GetProperty("publicCost").GetDecimal());
    }

    [Theory]
    [InlineData("contributor")]
    [InlineData("deprivationQuintile")]
    [InlineData("decidedBy")]
    [InlineData("asset")]
    public async Task Costs_are_not_spread_over_people_or_uses(string groupBy)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.GetAsync($"/v1/summaries?{May}&costs=shared&groupBy=programme,{groupBy}")).IsRefused(
            400,
            "shared_costs_are_of_programmes /costs"
        );
        (await organisation.GetAsync($"/v1/summaries?{May}&costs=direct&groupBy={groupBy}")).Succeeded(200);
    }

    [Fact]
    public async Task Co_production_is_told_by_co_and_step()
    {
        var organisation = await server.NewLedgerAsync();
        (
            await organisation.PutAsync(
                "/v1/programmes/watch",
                """{"title":"Watch","coProduction":["co-delivery/co-performing"],"star":{"map":{"since":"2024-01-01"}},"benefitReach":"both"}"""
            )
        ).Succeeded(200);
        await organisation.RecordAsync(("quantity", 2m), ("date", "2024-05-04"));
        var table = (await organisation.GetAsync($"/v1/co-production?{May}")).Succeeded(200).Json;
        var cells = table.GetProperty("cells").EnumerateArray().ToList();
        Assert.Equal(("co-delivery", "map"), (cells[0].Text("co"), cells[0].Text("step")));
        Assert.Equal(2m, cells[0].GetProperty("figures").GetProperty("citizenHours").GetDecimal());
        Assert.Equal("nothing_recorded", cells[1].GetProperty("figures").Text("undefinedReason"));
        Assert.Equal(1, table.GetProperty("total").GetProperty("reach").GetProperty("both").GetInt32());
        (await organisation.GetAsync("/v1/co-production?from=2024-05-01")).IsRefused(400, "member_is_required /to");
    }
}
