using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SummaryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31";

    [Theory]
    [InlineData("programme", "other", "watch")]
    [InlineData("serviceArea", "safety", null)]
    [InlineData("coProduction", "co-delivery", "co-design/user-forum", null)]
    [InlineData("benefitReach", "both", null)]
    [InlineData("measure", "hours", "letters")]
    [InlineData("stage", "input", "output")]
    [InlineData("party", "volunteers", null)]
    [InlineData("team", "north", null)]
    [InlineData("month", "2024-03", "2024-04")]
    [InlineData("quarter", "2024-Q1", "2024-Q2")]
    [InlineData("year", "2024")]
    [InlineData("financialYear", "2023-24", "2024-25")]
    public async Task Rows_are_grouped_and_sorted_with_those_without_a_value_last(string groupBy, params string?[] groups)
    {
        var organisation = await FilledAsync();
        var summary = (await organisation.GetAsync($"{Year}&groupBy={groupBy}")).Succeeded(200).Json;
        Assert.Equal(
            groups,
            summary.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("group").GetProperty(groupBy).GetString())
        );
        Assert.Equal(2, summary.GetProperty("total").GetProperty("entries").GetInt32());
        Assert.Equal(2m, summary.GetProperty("total").GetProperty("citizenHours").GetDecimal());
    }

    [Fact]
    public async Task Several_groups_are_crossed_and_without_any_there_are_no_rows()
    {
        var organisation = await FilledAsync();
        var rows = (await organisation.GetAsync($"{Year}&groupBy=stage,month,stage")).Succeeded(200).Json.GetProperty("rows");
        Assert.Equal(
            ["{\"stage\":\"input\",\"month\":\"2024-03\"}", "{\"stage\":\"output\",\"month\":\"2024-04\"}"],
            rows.EnumerateArray().Select(row => row.GetProperty("group").GetRawText())
        );
        Assert.Empty((await organisation.GetAsync(Year)).Json.GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public async Task The_basis_is_the_standard_one_unless_another_is_named()
    {
        var organisation = await FilledAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 8)));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 6.70m), ("basis", "minimum-wage")));
        await IsAsync("", "own", 16m);
        await IsAsync("&basis=minimum-wage", "minimum-wage", 13.4m);
        await IsAsync("&basis=living-wage", "living-wage", 0m);
        (await organisation.PatchAsync("/v1/organisation", new { standardBasis = "minimum-wage" })).Succeeded(200);
        await IsAsync("", "minimum-wage", 13.4m);

        async Task IsAsync(string query, string basis, decimal value)
        {
            var summary = (await organisation.GetAsync(Year + query)).Succeeded(200).Json;
            Assert.Equal(
                (basis, value),
                (summary.Text("basis"), summary.GetProperty("total").GetProperty("citizenInputValue").GetDecimal())
            );
        }
    }

    [Theory]
    [InlineData("", "member_is_required /from", "member_is_required /to")]
    [InlineData("from=2024-01-01", "member_is_required /to")]
    [InlineData("from=2024-02-02&to=2024-02-01", "period_ends_before_it_starts /to")]
    [InlineData("from=2023-02-29&to=0000-00-00", "date_is_not_valid /from", "date_is_not_valid /to")]
    [InlineData("from=2024-01-01&to=2024-01-01&groupBy=", "value_is_not_in_the_list /groupBy")]
    [InlineData("from=2024-01-01&to=2024-01-01&groupBy=month,Month", "value_is_not_in_the_list /groupBy")]
    [InlineData("from=2024-01-01&to=2024-01-01&basis=Own", "value_is_not_in_the_list /basis")]
    [InlineData("from=2024-01-01&to=2024-01-01&knownAt=2999-01-01T00:00:00Z", "known_at_is_in_the_future /knownAt")]
    [InlineData("from=2024-01-01&to=2024-01-01&knownAt=2024-01-01T00:00:00", "instant_is_not_valid /knownAt")]
    [InlineData(
        "from=2024-01-01&to=2024-01-01&programme=nope&measure=nope&team=nope&party=nope&group=x",
        "unknown_query_parameter /group",
        "unknown_programme /programme",
        "unknown_measure /measure",
        "unknown_team /team",
        "unknown_party /party"
    )]
    public async Task What_is_wrong_is_refused_for_json_and_csv(string query, params string[] errors)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.GetAsync($"/v1/summaries?{query}")).IsRefused(400, errors);
        (await organisation.GetAsync($"/v1/summaries.csv?{query}")).IsRefused(400, errors);
    }

    [Theory]
    [InlineData("2026-01-01T12:00:00Z", 1)]
    [InlineData("2026-01-01T12:00:00.1234567Z", 1)]
    [InlineData("2026-01-01T13:00:00.1%2B01:00", 1)]
    [InlineData("2026-01-01T13:00:00+01:00", 1)]
    [InlineData("2026-01-03T00:00:00Z", 2)]
    [InlineData("2026-01-03T00:00:00-00:00", 2)]
    public async Task What_was_known_at_a_moment_is_told_whatever_its_offset_and_decimals(string knownAt, int entries)
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var organisation = await own.NewLedgerAsync();
        await organisation.RecordAsync();
        own.Clock.Advance(Duration.FromDays(1));
        await organisation.RecordAsync();
        own.Clock.Advance(Duration.FromDays(1));
        var summary = (await organisation.GetAsync($"{Year}&knownAt={knownAt}")).Succeeded(200).Json;
        Assert.Equal(entries, summary.GetProperty("total").GetProperty("entries").GetInt32());
    }

    [Fact]
    public async Task The_standard_basis_and_the_codes_are_those_known_then()
    {
        var organisation = await FilledAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 8)));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 6.70m), ("basis", "minimum-wage")));
        var then = (await organisation.GetAsync(Year)).Json.Text("knownAt");
        var before = (await organisation.GetAsync($"{Year}&knownAt={then}")).Succeeded(200);
        (await organisation.PatchAsync("/v1/organisation", new { standardBasis = "minimum-wage" })).Succeeded(200);
        await organisation.PutAsync("/v1/programmes/later", new { title = "Later" });
        Assert.Equal(before.Text, (await organisation.GetAsync($"{Year}&knownAt={then}")).Text);
        (await organisation.GetAsync($"{Year}&knownAt={then}&programme=later")).IsRefused(400, "unknown_programme /programme");
        (await organisation.GetAsync($"/v1/entries?knownAt={then}&programme=later")).IsRefused(400, "unknown_programme /programme");
    }

    [Fact]
    public async Task Nothing_is_recorded_at_a_moment_that_was_answered_and_the_future_is_refused()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var organisation = await own.NewLedgerAsync();
        own.Clock.Now = Instant.FromUtc(2026, 1, 2, 0, 0);
        const string then = $"{Year}&knownAt=2026-01-02T00:00:00Z";
        var before = (await organisation.GetAsync(then)).Succeeded(200);
        await organisation.RecordAsync();
        Assert.Equal(before.Text, (await organisation.GetAsync(then)).Text);
        (await organisation.GetAsync($"{Year}&knownAt=2026-01-02T00:00:00.000002Z")).IsRefused(400, "known_at_is_in_the_future /knownAt");
    }

    [Theory]
    [InlineData("2000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task Before_the_ledger_began_every_figure_is_nil(string knownAt)
    {
        var organisation = await FilledAsync();
        var summary = (await organisation.GetAsync($"{Year}&groupBy=programme&knownAt={knownAt}")).Succeeded(200).Json;
        Assert.Equal(0, summary.GetProperty("logSize").GetInt32());
        Assert.Equal("GBP", summary.Text("currency"));
        Assert.Equal(0, summary.GetProperty("total").GetProperty("entries").GetInt32());
        Assert.Empty(summary.GetProperty("rows").EnumerateArray());
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31", 2)]
    [InlineData("2024-03-15", "9999-12-15", 2)]
    [InlineData("9999-12-31", "9999-12-31", 0)]
    [InlineData("9999-12-02", "9999-12-31", 0)]
    [InlineData("0001-01-01", "0001-01-01", 0)]
    [InlineData("2024-04-01", "2024-04-01", 1)]
    public async Task A_period_may_reach_to_the_ends_of_the_calendar(string from, string to, int entries)
    {
        var organisation = await FilledAsync();
        var summary = (await organisation.GetAsync($"/v1/summaries?from={from}&to={to}&groupBy=month,quarter,year,financialYear"))
            .Succeeded(200)
            .Json;
        Assert.Equal(entries, summary.GetProperty("total").GetProperty("entries").GetInt32());
    }

    [Fact]
    public async Task The_first_day_of_the_calendar_has_figures_too()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "0001-01-01"), ("effectiveTo", "9999-12-31")));
        await organisation.RecordAsync(("programme", "other"), ("date", "0001-01-01"));
        var row = (await organisation.GetAsync("/v1/summaries?from=0001-01-01&to=9999-12-31&groupBy=month,financialYear"))
            .Succeeded(200)
            .Json.GetProperty("rows")[0];
        Assert.Equal("""{"month":"0001-01","financialYear":"0000-01"}""", row.GetProperty("group").GetRawText());
        Assert.Equal(20m, row.GetProperty("citizenInputValue").GetDecimal());
    }

    private async Task<LedgerOrganisation> FilledAsync()
    {
        var organisation = await server.NewLedgerAsync();
        var programme = JsonNode
            .Parse("""{"title":"T","serviceArea":"safety","coProduction":["co-design/user-forum","co-delivery"],"benefitReach":"both"}""")!
            .AsObject();
        (await organisation.PutAsync("/v1/programmes/watch", programme)).Succeeded(200);
        await organisation.RecordAsync(("quantity", 2), ("date", "2024-03-31"), ("team", "north"), ("party", "volunteers"));
        await organisation.RecordAsync(("programme", "other"), ("measure", "letters"), ("quantity", 5), ("date", "2024-04-01"));
        return organisation;
    }
}
