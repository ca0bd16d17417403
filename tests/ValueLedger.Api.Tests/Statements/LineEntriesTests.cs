using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class LineEntriesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Entries_of_a_line_are_valued_on_the_basis_of_the_line()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "minimum-wage"), ("amount", 6.5m)));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("basis", "replacement-cost"), ("amount", 12)));
        var draft = await organisation.PrepareAsync(("basis", "minimum-wage"), ("compareBases", new JsonArray("own")));
        Assert.Equal(
            ["minimum-wage 65", "own 80", "replacement-cost 120"],
            [await FirstAsync("citizen-1"), await FirstAsync("own-citizen-1"), await FirstAsync("replacement-citizen-1")]
        );

        async Task<string> FirstAsync(string line)
        {
            var valuation = (await organisation.ItemsAsync($"{draft.Header("Location")}/lines/{line}/entries"))[0].GetProperty("valuation");
            return $"{valuation.Text("basis")} {valuation.GetProperty("amount")}";
        }
    }

    [Fact]
    public async Task A_note_of_what_is_left_out_leads_to_the_entries_as_they_were_known_then()
    {
        var organisation = await server.NewWatchAsync();
        var reversed = await organisation.RecordAsync(("quantity", 4), ("date", "2024-06-01"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Not ours" })).Succeeded(201);
        await RoundAsync("09:00", "11:00");
        var suspended = await RoundAsync("10:00", "12:00");
        var draft = await organisation.PrepareAsync();
        (await organisation.PostAsync($"/v1/entries/{suspended}/release", new { reason = "Looked at" })).Succeeded(201);
        var rereversed = await organisation.RecordAsync(("quantity", 5), ("date", "2024-06-01"));
        (await organisation.PostAsync($"/v1/entries/{rereversed}/reversal", new { reason = "Not ours either" })).Succeeded(201);
        Assert.Equal((reversed, suspended), (await OnlyAsync("reversed-1"), await OnlyAsync("suspended-1")));
        (await organisation.GetAsync($"{draft.Header("Location")}/lines/suspended-2/entries")).IsRefused(404, "unknown_line ");

        async Task<string> OnlyAsync(string line) =>
            Assert.Single(await organisation.ItemsAsync($"{draft.Header("Location")}/lines/{line}/entries")).Text("id");

        Task<string> RoundAsync(string start, string end) =>
            organisation.RecordAsync(
                ("quantity", 2),
                ("date", "2024-07-01"),
                ("startTime", start),
                ("endTime", end),
                ("contributor", "v-1")
            );
    }
}
