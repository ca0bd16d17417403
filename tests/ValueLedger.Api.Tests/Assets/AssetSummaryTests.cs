using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Assets;

public sealed class AssetSummaryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string FourWeeks = "from=2024-04-29&to=2024-05-26";

    [Fact]
    public async Task What_is_offered_used_and_unused_is_told_as_known_at_the_moment()
    {
        var organisation = await WithAHallAsync();
        var before = (await organisation.GetAsync($"/v1/assets/summary?{FourWeeks}")).Succeeded(200).Json.Text("knownAt");
        await organisation.RecordAsync(
            ("measure", "hall-time"),
            ("quantity", 12m),
            ("date", "2024-05-04"),
            ("asset", "hall"),
            ("team", null)
        );
        var answer = (await organisation.GetAsync($"/v1/assets/summary?{FourWeeks}&groupBy=kind,area,holder")).Succeeded(200);
        Assert.NotNull(answer.Header("ETag"));
        var total = answer.Json.GetProperty("total");
        Assert.Equal(
            (40m, 12m, 28m, 600m, 180m, 420m),
            (
                total.GetProperty("offered").GetDecimal(),
                total.GetProperty("used").GetDecimal(),
                total.GetProperty("unused").GetDecimal(),
                total.GetProperty("offeredValue").GetDecimal(),
                total.GetProperty("usedValue").GetDecimal(),
                total.GetProperty("unusedValue").GetDecimal()
            )
        );
        var group = Assert.Single(answer.Json.GetProperty("rows").EnumerateArray()).GetProperty("group");
        Assert.Equal(
            ("space", "north", "volunteers", "party"),
            (group.Text("kind"), group.Text("area"), group.Text("holder"), group.Text("holderIs"))
        );
        var match = Assert.Single(Assert.Single(answer.Json.GetProperty("needs").EnumerateArray()).GetProperty("matches").EnumerateArray());
        Assert.Equal(("hall", 28m), (match.Text("asset"), match.GetProperty("unused").GetDecimal()));
        var then = (await organisation.GetAsync($"/v1/assets/summary?{FourWeeks}&knownAt={before}")).Succeeded(200).Json;
        Assert.Equal(0m, then.GetProperty("total").GetProperty("used").GetDecimal());
    }

    [Fact]
    public async Task A_use_that_is_taken_back_is_no_use()
    {
        var organisation = await WithAHallAsync();
        var use = await organisation.RecordAsync(
            ("measure", "hall-time"),
            ("quantity", 12m),
            ("date", "2024-05-04"),
            ("asset", "hall"),
            ("team", null)
        );
        (await organisation.PostAsync($"/v1/entries/{use}/reversal", new { reason = "Double" })).Succeeded(201);
        var total = (await organisation.GetAsync($"/v1/assets/summary?{FourWeeks}")).Json.GetProperty("total");
        Assert.Equal(40m, total.GetProperty("unused").GetDecimal());
    }

    [Fact]
    public async Task Everything_wrong_with_the_question_is_told_and_the_code_of_the_summary_is_no_assets()
    {
        var organisation = await WithAHallAsync();
        (await organisation.GetAsync("/v1/assets/summary?to=2024-05-26&groupBy=colour&knownAt=9999-01-01T00:00:00Z")).IsRefused(
            400,
            "member_is_required /from",
            "value_is_not_in_the_list /groupBy",
            "known_at_is_in_the_future /knownAt"
        );
        (await organisation.GetAsync("/v1/assets/summary?from=2024-05-26&to=2024-05-25")).IsRefused(
            400,
            "period_ends_before_it_starts /to"
        );
        (await organisation.PutAsync("/v1/assets/summary", Hall("space", null))).IsRefused(400, "code_is_reserved ");
    }

    private async Task<LedgerOrganisation> WithAHallAsync()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/measures/hall-time", Sample.Measure("input", "partner-goods", "hour"))).Succeeded(201);
        var rate = new
        {
            measure = "hall-time",
            basis = "actual-cost",
            amount = 15,
            effectiveFrom = "2020-01-01",
            source = new { title = "Case" },
        };
        (await organisation.PostAsync("/v1/rates", rate)).Succeeded(201);
        (await organisation.PutAsync("/v1/assets/hall", Hall("space", null))).Succeeded(201);
        (await organisation.PutAsync("/v1/assets/room", Hall("need", ["space"]))).Succeeded(201);
        return organisation;
    }

    private static object Hall(string kind, string[]? wanted) =>
        new
        {
            title = "Hall",
            kind,
            wanted,
            holder = new { party = "volunteers" },
            area = "north",
            measure = "hall-time",
            capacity = new { quantity = 10, per = "week" },
            from = "2024-04-29",
        };
}
