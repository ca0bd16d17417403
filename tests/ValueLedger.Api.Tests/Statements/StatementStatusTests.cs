using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class StatementStatusTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Statements_are_listed_as_they_were_prepared_by_state_and_page_after_page()
    {
        var organisation = await server.NewWatchAsync();
        var drafts = new List<Answer>();
        foreach (var to in (string[])["2024-12-31", "2024-11-30", "2024-10-31"])
        {
            drafts.Add(await organisation.PrepareAsync(("to", to)));
        }

        (await organisation.PublishAsync(drafts[1])).Succeeded(201);
        Assert.Equal(["2024-12-31 draft", "2024-11-30 published", "2024-10-31 draft"], await ListedAsync(""));
        Assert.Equal(["2024-11-30 published"], await ListedAsync("?state=published"));
        var page = (await organisation.GetAsync(StatementCalls.Path + "?state=draft&limit=1")).Succeeded(200).Json;
        Assert.Equal(["2024-10-31 draft"], await ListedAsync($"?cursor={page.Text("nextCursor")}"));
        (await organisation.GetAsync($"{StatementCalls.Path}?state=published&cursor={page.Text("nextCursor")}")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );
        (await organisation.GetAsync(StatementCalls.Path + "?state=final&limit=0")).IsRefused(
            400,
            "value_is_not_in_the_list /state",
            "limit_is_out_of_range /limit"
        );

        async Task<IEnumerable<string>> ListedAsync(string query) =>
            (await organisation.ItemsAsync(StatementCalls.Path + query)).Select(item => $"{item.Text("to")} {item.Text("state")}");
    }

    [Fact]
    public async Task A_line_leads_to_the_entries_that_it_is_made_of()
    {
        var organisation = await server.NewWatchAsync();
        var reversed = await organisation.RecordAsync(("quantity", 99), ("date", "2024-03-03"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Not ours" })).Succeeded(201);
        var draft = await organisation.PrepareAsync();
        await organisation.RecordAsync(("quantity", 7), ("date", "2024-03-04"));
        Assert.Equal(["10 2024-03-01"], await EntriesAsync("citizen-1"));
        Assert.Equal(["5 2024-04-01"], await EntriesAsync("citizen-2"));
        Assert.Equal(["10 2024-03-01", "5 2024-04-01"], await EntriesAsync("citizen-total"));
        Assert.Equal(["50 2024-05-01"], await EntriesAsync("output-1"));
        Assert.Equal(["60 2024-12-31"], await EntriesAsync("benefit-1"));
        Assert.Equal(["10 2024-03-01", "60 2024-12-31"], await EntriesAsync("party-1"));
        Assert.Equal(["60 2024-12-31"], await EntriesAsync("benefit-total"));
        Assert.Equal(4, (await EntriesAsync("grade-total")).Count());
        Assert.Equal(4, (await EntriesAsync("grade-1")).Count());
        foreach (var line in (string[])["citizen-rounding", "quintile-1", "quintile-total", "citizen-3"])
        {
            (await organisation.GetAsync($"{draft.Header("Location")}/lines/{line}/entries")).IsRefused(404, "unknown_line ");
        }

        var page = (await organisation.GetAsync(draft.Header("Location") + "/lines/grade-1/entries?limit=3")).Succeeded(200).Json;
        Assert.Single(await organisation.ItemsAsync($"{draft.Header("Location")}/lines/grade-1/entries?cursor={page.Text("nextCursor")}"));
        (await organisation.GetAsync($"{draft.Header("Location")}/lines/citizen-1/entries?cursor={page.Text("nextCursor")}")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );

        async Task<IEnumerable<string>> EntriesAsync(string line) =>
            (await organisation.ItemsAsync($"{draft.Header("Location")}/lines/{line}/entries")).Select(entry =>
                $"{entry.GetProperty("quantity")} {entry.Text("date")}"
            );
    }

    [Fact]
    public async Task Statements_of_another_organisation_are_404()
    {
        var (mine, other) = (await server.NewWatchAsync(), await server.NewWatchAsync());
        var place = (await mine.PrepareAsync()).Header("Location")!;
        foreach (var path in (string[])["", "/status", "/lines/citizen-1/entries"])
        {
            (await other.GetAsync(place + path)).IsRefused(404, "unknown_statement ");
            (await other.GetAsync(StatementCalls.Path + "/nonsense" + path)).IsRefused(404, "unknown_statement ");
        }

        (await other.PostAsync(place + "/publication", "{}")).IsRefused(404, "unknown_statement ");
        Assert.Empty(await other.ItemsAsync(StatementCalls.Path));
    }
}
