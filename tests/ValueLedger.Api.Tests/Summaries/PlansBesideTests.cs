using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class PlansBesideTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string May = "from=2024-05-01&to=2024-05-31";

    [Fact]
    public async Task Plans_stand_beside_quantities_in_the_summary_and_its_table_as_known_at_the_moment()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 9.5m), ("date", "2024-05-04"));
        var before = (await organisation.GetAsync($"/v1/summaries?{May}")).Json.Text("knownAt");
        await PutAsync(organisation, "a", "2024-05-01", "2024-05-31", 10);
        await PutAsync(organisation, "b", "2024-06-01", "2024-06-30", 7);
        await PutAsync(organisation, "c", "2024-04-01", "2024-04-30", 7);
        var summary = (await organisation.GetAsync($"/v1/summaries?{May}&plans=budget")).Succeeded(200).Json;
        Assert.Equal("budget", summary.Text("plans"));
        Assert.Empty(summary.GetProperty("plansBeyondThePeriod").EnumerateArray());
        var hours = Assert.Single(summary.GetProperty("total").GetProperty("measures").EnumerateArray());
        Assert.Equal(
            (10m, -0.5m, -0.05m),
            (
                hours.GetProperty("planned").GetDecimal(),
                hours.GetProperty("difference").GetDecimal(),
                hours.GetProperty("differenceShare").GetDecimal()
            )
        );
        var row = Assert.Single(Csv.Read((await organisation.GetAsync($"/v1/summaries.csv?{May}&plans=budget")).Succeeded(200).Text));
        Assert.Equal(
            ("10", "-0.5", "-0.050000", ""),
            (row["planned"], row["difference"], row["differenceShare"], row["plannedUndefinedReason"])
        );
        var cut = (await organisation.GetAsync("/v1/summaries?from=2024-05-02&to=2024-06-01&plans=budget")).Succeeded(200).Json;
        Assert.Equal(["a", "b"], cut.GetProperty("plansBeyondThePeriod").EnumerateArray().Select(plan => plan.Text("plan")));
        var then = (await organisation.GetAsync($"/v1/summaries?{May}&plans=budget&knownAt={before}")).Succeeded(200).Json;
        Assert.Equal(
            "plans_are_missing",
            then.GetProperty("total").GetProperty("measures").EnumerateArray().Single().Text("plannedUndefinedReason")
        );
        (await organisation.GetAsync($"/v1/summaries?{May}&plans=hope")).IsRefused(400, "value_is_not_in_the_list /plans");
    }

    [Fact]
    public async Task An_area_is_the_teams_or_else_the_programmes_and_no_text_of_it_is_run()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/programmes/watch", new { title = "Watch", area = "=1+1" });
        await organisation.PutAsync("/v1/teams/north", new { name = "North", area = "Calne" });
        await organisation.RecordAsync(("quantity", 2m), ("date", "2024-05-04"), ("team", "north"));
        await organisation.RecordAsync(("quantity", 3m), ("date", "2024-05-05"), ("team", null));
        var rows = Csv.Read((await organisation.GetAsync($"/v1/summaries.csv?{May}&groupBy=area")).Succeeded(200).Text);
        Assert.Equal([("'=1+1", "3"), ("Calne", "2")], rows.Select(row => (row["area"], row["quantity"])));
    }

    private static async Task PutAsync(LedgerOrganisation organisation, string code, string from, string to, decimal quantity) =>
        (
            await organisation.PutAsync(
                $"/v1/plans/{code}",
                new
                {
                    title = code,
                    kind = "budget",
                    programme = "watch",
                    measure = "hours",
                    from,
                    to,
                    quantity,
                }
            )
        ).Succeeded(201);
}
