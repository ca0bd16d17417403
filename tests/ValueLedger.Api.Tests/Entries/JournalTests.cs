using System.Text.Json;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class JournalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Each_filter_finds_its_entries()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("quantity", 1), ("team", "north"));
        await organisation.RecordAsync(("quantity", 2), ("programme", "other"), ("date", "2024-06-01"), ("contributor", "v-1"));
        await organisation.RecordAsync(("quantity", 3), ("measure", "letters"), ("party", "volunteers"), ("date", "2024-07-01"));
        await organisation.RecordAsync(("quantity", 4), ("measure", "casualties"), ("reference", "r 1+2"), ("date", "2024-08-01"));
        await FindsAsync("", 1, 2, 3, 4);
        await FindsAsync("?programme=watch", 1, 3, 4);
        await FindsAsync("?measure=hours", 1, 2);
        await FindsAsync("?stage=input", 1, 2);
        await FindsAsync("?stage=outcome", 4);
        await FindsAsync("?team=north", 1);
        await FindsAsync("?contributor=v-1", 2);
        (await organisation.GetAsync("/v1/entries?contributor=nobody")).IsRefused(400, "unknown_contributor /contributor");
        await FindsAsync("?party=volunteers", 3);
        await FindsAsync("?from=2024-06-01", 2, 3, 4);
        await FindsAsync("?to=2024-06-01", 1, 2);
        await FindsAsync("?from=2024-06-01&to=2024-07-01&stage=output", 3);
        await FindsAsync("?reference=r%201%2B2", 4);
        await FindsAsync("?reference=r");
        await FindsAsync("?from=0001-01-01&to=9999-12-31", 1, 2, 3, 4);

        async Task FindsAsync(string query, params int[] quantities) =>
            Assert.Equal(
                quantities,
                (await organisation.ItemsAsync($"/v1/entries{query}")).Select(entry => entry.GetProperty("quantity").GetInt32())
            );
    }

    [Theory]
    [InlineData(
        "programme=nope&measure=&team=nope&party=nope",
        "unknown_programme /programme",
        "unknown_measure /measure",
        "unknown_team /team",
        "unknown_party /party"
    )]
    [InlineData(
        "from=2024-02-30&to=10000-01-01&stage=Input",
        "value_is_not_in_the_list /stage",
        "date_is_not_valid /from",
        "date_is_not_valid /to"
    )]
    [InlineData("from=2024-02-02&to=2024-02-01", "period_ends_before_it_starts /to")]
    [InlineData(
        "recordedAfter=2024-01-01&recordedBefore=x&knownAt=2999-01-01T00:00:00Z",
        "instant_is_not_valid /recordedAfter",
        "instant_is_not_valid /recordedBefore"
    )]
    [InlineData("knownAt=2999-01-01T00:00:00Z", "known_at_is_in_the_future /knownAt")]
    [InlineData("programm=watch", "unknown_query_parameter /programm")]
    public async Task A_filter_that_is_wrong_is_refused_for_json_and_csv(string query, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.GetAsync($"/v1/entries?{query}")).IsRefused(400, errors);
        (await organisation.GetAsync($"/v1/entries.csv?{query}")).IsRefused(400, errors);
    }

    [Fact]
    public async Task Pages_carry_on_exactly_with_the_filters_of_the_first()
    {
        var organisation = await server.NewLedgerAsync();
        for (var number = 1; number <= 9; number++)
        {
            await organisation.RecordAsync(("quantity", number), ("programme", number % 2 == 0 ? "other" : "watch"));
        }

        var found = new List<int>();
        string? next = "/v1/entries?programme=watch&limit=2";
        while (next is not null)
        {
            var page = (await organisation.GetAsync(next)).Succeeded(200);
            found.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("quantity").GetInt32()));
            next = page.Json.GetProperty("nextCursor").GetString() is { } cursor ? $"/v1/entries?limit=2&cursor={cursor}" : null;
            Assert.Equal(next is null, page.Header("Link") is null);
            await organisation.RecordAsync(("quantity", 100), ("programme", "other"));
        }

        Assert.Equal([1, 3, 5, 7, 9], found);
    }

    [Fact]
    public async Task A_cursor_takes_no_other_filters_and_no_tampering()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync();
        await organisation.RecordAsync();
        var cursor = (await organisation.GetAsync("/v1/entries?programme=watch&limit=1")).Json.Text("nextCursor");
        (await organisation.GetAsync($"/v1/entries?programme=watch&cursor={cursor}")).Succeeded(200);
        (await organisation.GetAsync($"/v1/entries?programme=other&cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        (await organisation.GetAsync($"/v1/entries?programme=watch&measure=hours&cursor={cursor}")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );
        for (var place = 0; place < cursor.Length; place += 7)
        {
            var tampered = cursor[..place] + (cursor[place] == 'A' ? 'B' : 'A') + cursor[(place + 1)..];
            (await organisation.GetAsync($"/v1/entries?cursor={tampered}")).IsRefused(400, "cursor_is_not_valid /cursor");
        }

        (await organisation.GetAsync($"/v1/rates?cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        (await organisation.GetAsync($"/v1/entries.csv?cursor={cursor}")).IsRefused(400, "unknown_query_parameter /cursor");
    }

    [Fact]
    public async Task Recorded_after_and_before_are_exclusive_to_the_tenth_of_a_microsecond()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 2, 3, 4, 5);
        var organisation = await own.NewLedgerAsync();
        own.Clock.Now = Instant.FromUtc(2026, 1, 2, 3, 4, 6);
        await organisation.RecordAsync();
        own.Clock.Advance(Duration.FromSeconds(10));
        Assert.Equal("2026-01-02T03:04:06.000000Z", Assert.Single(await organisation.ItemsAsync("/v1/entries")).Text("recordedAt"));
        await CountsAsync("recordedAfter", "2026-01-02T03:04:06Z", 0);
        await CountsAsync("recordedAfter", "2026-01-02T03:04:06.0000001Z", 0);
        await CountsAsync("recordedAfter", "2026-01-02T03:04:05.9999999Z", 1);
        await CountsAsync("recordedBefore", "2026-01-02T03:04:06Z", 0);
        await CountsAsync("recordedBefore", "2026-01-02T03:04:06.0000001Z", 1);
        await CountsAsync("recordedBefore", "2026-01-02T04:04:06.000001%2B01:00", 1);
        await CountsAsync("knownAt", "2026-01-02T03:04:06Z", 1);
        await CountsAsync("knownAt", "2026-01-02T03:04:05.9999999Z", 0);
        await CountsAsync("recordedBefore", "0001-01-01T00:00:00Z", 0);
        await CountsAsync("recordedAfter", "0001-01-01T00:00:00Z", 1);
        await CountsAsync("recordedAfter", "9999-12-31T23:59:59.9999999Z", 0);
        await CountsAsync("recordedBefore", "9999-12-31T23:59:59.9999999Z", 1);

        async Task CountsAsync(string filter, string moment, int entries) =>
            Assert.Equal(entries, (await organisation.ItemsAsync($"/v1/entries?{filter}={moment}")).Length);
    }

    [Fact]
    public async Task What_was_known_at_a_moment_is_told_without_what_came_later()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var organisation = await own.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        own.Clock.Advance(Duration.FromDays(1));
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Not ours" });
        own.Clock.Advance(Duration.FromDays(1));
        var then = Assert.Single(await organisation.ItemsAsync("/v1/entries?knownAt=2026-01-01T12:00:00Z"));
        Assert.Equal(JsonValueKind.Null, then.GetProperty("reversedBy").ValueKind);
        Assert.Equal("no_rate_in_force", then.Text("unvaluedReason"));
        Assert.Equal(2, (await organisation.ItemsAsync("/v1/entries?knownAt=2026-01-03T00:00:00Z")).Length);
    }

    [Theory]
    [InlineData("/v1/entries?knownAt=2000-01-01T00:00:00Z")]
    [InlineData("/v1/entries?knownAt=0001-01-01T00:00:00Z")]
    public async Task Before_the_ledger_began_nothing_was_known(string path)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync();
        Assert.Empty(await organisation.ItemsAsync(path));
    }
}
