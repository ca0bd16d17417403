using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Links;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

/// <summary>An entry is where its team works or, for a team without area and for an entry without team, where its programme is.</summary>
public sealed class AreaTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string May = "from=2024-05-01&to=2024-05-31";
    private const string Villages = "Villages%20%26%20Dene";

    [Theory]
    [InlineData("Calne", 1, 4)]
    [InlineData(Villages, 2, 8)]
    public async Task Figures_and_entries_of_an_area_are_those_of_its_row(string area, params int[] hours)
    {
        var organisation = await NewLedgerAsync();
        var summary = (await organisation.GetAsync($"/v1/summaries?{May}&area={area}")).Succeeded(200).Json;
        var total = summary.GetProperty("total");
        var rows = (await organisation.GetAsync($"/v1/summaries?{May}&groupBy=area")).Succeeded(200).Json.GetProperty("rows");
        var row = rows.EnumerateArray().Single(row => row.GetProperty("group").Text("area") == Uri.UnescapeDataString(area));
        foreach (var figure in (string[])["entries", "citizenHours", "contributors", "hoursWithoutContributor", "teams", "publicCost"])
        {
            Assert.Equal(row.GetProperty(figure).GetDecimal(), total.GetProperty(figure).GetDecimal());
        }

        Assert.Equal(hours.Sum(), total.GetProperty("citizenHours").GetDecimal());
        Assert.Equal(row.GetProperty("measures").GetRawText(), total.GetProperty("measures").GetRawText());
        Assert.Equal(row.GetProperty("flags").GetRawText(), summary.GetProperty("flags").GetRawText());
        var entries = await organisation.ItemsAsync($"/v1/entries?{May}&area={area}&measure=hours");
        Assert.Equal(hours, entries.Select(entry => entry.GetProperty("quantity").GetInt32()));
        var csv = Csv.Read((await organisation.GetAsync($"/v1/entries.csv?{May}&area={area}&measure=hours")).Succeeded(200).Text);
        Assert.Equal(hours.Select(number => $"{number}"), csv.Select(line => line["quantity"]));
    }

    [Fact]
    public async Task What_waits_for_a_decision_is_that_of_the_area()
    {
        var organisation = await NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 20), ("contributor", "v-9"));
        foreach (var team in (string[])["north", "south"])
        {
            await organisation.RecordAsync(("quantity", 11), ("team", team), ("contributor", "v-9"));
        }

        foreach (var (filter, count) in ((string, int)[])[("", 2), ("&area=Calne", 1), ($"&area={Villages}", 1)])
        {
            var summary = (await organisation.GetAsync($"/v1/summaries?{May}{filter}")).Succeeded(200).Json;
            Assert.Equal(count, summary.GetProperty("suspended").GetProperty("entries").GetInt32());
            Assert.Equal(count, (await organisation.ItemsAsync($"/v1/entries?{May}&suspended=true{filter}")).Length);
        }
    }

    [Theory]
    [InlineData(null, 0, true)]
    [InlineData("south", 100, false)]
    public async Task Costs_without_a_team_are_said_to_be_left_out_and_not_nil(string? team, int cost, bool isLeftOut)
    {
        var organisation = await NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 100), ("measure", "spend"), ("team", team));
        foreach (var query in (string[])[$"area={Villages}&programme=watch", $"area={Villages}&programme=watch&groupBy=month"])
        {
            var summary = (await organisation.GetAsync($"/v1/summaries?{May}&{query}")).Succeeded(200).Json;
            Assert.Equal(cost, summary.GetProperty("total").GetProperty("publicCost").GetDecimal());
            Assert.Equal(isLeftOut, summary.GetProperty("flags").GetRawText().Contains("costs_without_team", StringComparison.Ordinal));
        }

        var whole = (await organisation.GetAsync($"/v1/summaries?{May}&groupBy=area&programme=watch")).Succeeded(200).Json;
        Assert.DoesNotContain("costs_without_team", whole.GetProperty("flags").GetRawText(), StringComparison.Ordinal);
        Assert.All(
            whole.GetProperty("rows").EnumerateArray(),
            row => Assert.Equal(isLeftOut, row.GetProperty("flags").GetRawText().Contains("costs_without_team", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task An_area_is_as_it_was_known_at_the_moment()
    {
        var organisation = await NewLedgerAsync();
        var before = (await organisation.GetAsync($"/v1/summaries?{May}")).Json.Text("knownAt");
        await organisation.PutAsync("/v1/teams/south", new { name = "South", area = "Calne" });
        foreach (var (moment, hours) in ((string, int)[])[("", 7), ($"&knownAt={before}", 5)])
        {
            var summary = (await organisation.GetAsync($"/v1/summaries?{May}&area=Calne{moment}")).Succeeded(200).Json;
            Assert.Equal(hours, summary.GetProperty("total").GetProperty("citizenHours").GetDecimal());
            var entries = await organisation.ItemsAsync($"/v1/entries?{May}&area=Calne&measure=hours{moment}");
            Assert.Equal(hours, entries.Sum(entry => entry.GetProperty("quantity").GetInt32()));
        }
    }

    [Theory]
    [InlineData("calne")]
    [InlineData("Calne%20")]
    [InlineData("")]
    public async Task An_area_that_nothing_has_is_refused_instead_of_nil(string area)
    {
        var organisation = await NewLedgerAsync();
        foreach (var path in (string[])["summaries", "summaries.csv", "entries", "entries.csv", "entries.journal"])
        {
            (await organisation.GetAsync($"/v1/{path}?{May}&area={area}")).IsRefused(400, "unknown_area /area");
        }
    }

    [Fact]
    public async Task A_plan_is_of_a_whole_programme_so_it_stands_beside_an_area_only_where_no_team_works_elsewhere()
    {
        var organisation = await NewLedgerAsync();
        foreach (var programme in (string[])["watch", "other"])
        {
            await organisation.PutAsync(
                $"/v1/plans/{programme}",
                new
                {
                    title = programme,
                    kind = "target",
                    programme,
                    measure = "hours",
                    from = "2024-05-01",
                    to = "2024-05-31",
                    quantity = 10,
                }
            );
        }

        await ShowsAsync("Calne", "watch", null, "plans_are_not_divided");
        await ShowsAsync(Villages, "other", 10, null);

        async Task ShowsAsync(string area, string programme, int? planned, string? why)
        {
            var path = $"/v1/summaries?{May}&plans=target&area={area}&programme={programme}";
            var total = (await organisation.GetAsync(path)).Succeeded(200).Json.GetProperty("total");
            var hours = total.GetProperty("measures").EnumerateArray().Single(measure => measure.Text("measure") == "hours");
            Assert.Equal($"{planned}", hours.GetProperty("planned").ToString());
            Assert.Equal(why ?? "", hours.GetProperty("plannedUndefinedReason").ToString());
        }
    }

    [Fact]
    public async Task A_link_to_an_area_shows_that_area_and_no_other()
    {
        var organisation = await NewLedgerAsync();
        var view = LinkCalls.Overview;
        view["area"] = "Calne";
        var link = await organisation.MakeLinkAsync(view);
        Assert.Contains("&area=Calne#", link.Json.Text("address"), StringComparison.Ordinal);
        using var reader = server.Reader(link);
        const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31&groupBy=month";
        var shown = (await reader.SendAsync(HttpMethod.Get, $"{Year}&area=Calne", null)).Succeeded(200).Json;
        Assert.Equal(5, shown.GetProperty("total").GetProperty("citizenHours").GetDecimal());
        foreach (var other in (string[])["", $"&area={Villages}"])
        {
            (await reader.SendAsync(HttpMethod.Get, Year + other, null)).IsRefused(403, "link_shows_one_view ");
        }

        view["area"] = "Swindon";
        (await organisation.PostAsync(LinkCalls.Path, LinkCalls.Draft(view))).IsRefused(400, "unknown_area /view/area");
        var programme = LinkCalls.Programme;
        programme["area"] = "Calne";
        (await organisation.PostAsync(LinkCalls.Path, LinkCalls.Draft(programme))).IsRefused(400, "link_view_is_not_valid /view/area");
    }

    /// <summary>A programme of Calne with a team of its own, one that works elsewhere and one without area; and another programme.</summary>
    private async Task<LedgerOrganisation> NewLedgerAsync()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/programmes/watch", new { title = "Watch", area = "Calne" });
        await organisation.PutAsync("/v1/programmes/other", new { title = "Other", area = "Villages & Dene" });
        await organisation.PutAsync("/v1/teams/south", new { name = "South", area = "Villages & Dene" });
        await organisation.PutAsync("/v1/measures/spend", Sample.Measure("input", "public-spend", "GBP"));
        await organisation.RecordAsync(("quantity", 1), ("contributor", "v-1"));
        await organisation.RecordAsync(("quantity", 2), ("team", "south"), ("contributor", "v-2"));
        await organisation.RecordAsync(("quantity", 4), ("team", "north"));
        await organisation.RecordAsync(("quantity", 8), ("programme", "other"), ("contributor", "v-1"));
        await organisation.RecordAsync(("quantity", 16), ("programme", "other"), ("measure", "spend"));
        await organisation.RecordAsync(("quantity", 32), ("measure", "letters"), ("team", "south"));
        return organisation;
    }
}
