using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

public sealed class ContributorYearsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/contributors/v-1/years";

    [Fact]
    public async Task Each_year_has_hours_entries_and_the_first_and_last_day()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("programme", "other"), ("contributor", "v-1"), ("date", "2023-12-31"), ("quantity", 1.5m));
        await organisation.RecordAsync(("programme", "other"), ("contributor", "v-1"), ("date", "2021-02-03"), ("startDate", "2020-12-30"));
        await organisation.RecordAsync(("programme", "other"), ("contributor", "v-1"), ("date", "2023-01-01"), ("quantity", 2));
        await organisation.RecordAsync(
            ("programme", "other"),
            ("contributor", "v-1"),
            ("date", "2023-11-05"),
            ("quantity", 40),
            ("measure", "letters")
        );
        await organisation.RecordAsync(("programme", "other"), ("contributor", "v-2"), ("date", "2022-06-01"));
        await organisation.RecordAsync(("programme", "other"), ("date", "2023-06-01"));
        Assert.Equal(
            [
                """{"year":2021,"hours":2.5,"entries":1,"firstDay":"2021-02-03","lastDay":"2021-02-03"}""",
                """{"year":2023,"hours":3.5,"entries":3,"firstDay":"2023-01-01","lastDay":"2023-12-31"}""",
            ],
            Years(await organisation.GetAsync(Path))
        );
    }

    [Fact]
    public async Task What_was_reversed_or_waits_does_not_count_and_the_moment_decides()
    {
        var organisation = await server.NewLedgerAsync();
        var first = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 20));
        var then = (await organisation.GetAsync(Path)).Json.Text("knownAt");
        await organisation.PostAsync("/v1/entries", Sample.Entry(("contributor", "v-1"), ("quantity", 6)));
        Assert.Contains("\"entries\":1,", Assert.Single(Years(await organisation.GetAsync(Path))), StringComparison.Ordinal);
        (await organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "Never there" })).Succeeded(201);
        Assert.Empty(Years(await organisation.GetAsync(Path)));
        Assert.Contains(
            "\"hours\":20,",
            Assert.Single(Years(await organisation.GetAsync($"{Path}?knownAt={then}"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Attributes_keep_their_tag_when_an_entry_is_recorded_and_the_years_get_another()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 2 });
        var (attributes, years) = (await organisation.GetAsync("/v1/contributors/v-1"), await organisation.GetAsync(Path));
        await organisation.RecordAsync(("contributor", "v-1"));
        (await organisation.GetAsync("/v1/contributors/v-1", ("If-None-Match", attributes.Header("ETag")!))).Succeeded(304);
        (await organisation.GetAsync(Path, ("If-None-Match", years.Header("ETag")!))).Succeeded(200);
        (await organisation.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        Assert.Single(Years(await organisation.GetAsync(Path)));
    }

    [Fact]
    public async Task A_contributor_nobody_knows_and_a_moment_to_come_are_refused()
    {
        var (organisation, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        await other.RecordAsync(("contributor", "v-1"));
        (await organisation.GetAsync(Path)).IsRefused(404, "item_is_not_registered ");
        (await other.GetAsync($"{Path}?knownAt=2999-01-01T00:00:00Z")).IsRefused(400, "known_at_is_in_the_future /knownAt");
    }

    private static string[] Years(Answer answer) =>
        [.. answer.Succeeded(200).Json.GetProperty("years").EnumerateArray().Select(year => year.GetRawText())];
}
