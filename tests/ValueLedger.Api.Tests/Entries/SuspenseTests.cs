using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>Doubtful hours wait for a person.</summary>
public sealed class SuspenseTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31";

    [Fact]
    public async Task An_entry_in_doubt_counts_nowhere_until_it_is_released_and_from_then_on()
    {
        var organisation = await server.NewLedgerAsync();
        await RoundAsync(organisation, "09:00", "11:00", 2);
        var doubtful = (await RoundAsync(organisation, "10:00", "13:00", 3)).Succeeded(201).Json;
        Assert.Equal(
            """{"rules":["overlaps_another_entry"],"status":"suspended","decidedBy":null,"decidedAt":null,"reason":null}""",
            doubtful.GetProperty("suspension").GetRawText()
        );
        var before = await SummaryAsync(organisation);
        Assert.Equal((1, 2m, 1), Figures(before));
        Assert.Equal(
            """[{"measure":"hours","unit":"hour","quantity":3}]""",
            before.GetProperty("suspended").GetProperty("quantities").GetRawText()
        );

        var released = (await DecideAsync(organisation, doubtful.Text("id"), "release")).Succeeded(201);
        Assert.Equal($"/v1/entries/{doubtful.Text("id")}", released.Header("Location"));
        var suspension = released.Json.GetProperty("suspension");
        Assert.Equal(("released", "Looked at"), (suspension.Text("status"), suspension.Text("reason")));
        Assert.NotEqual(doubtful.Text("id"), suspension.Text("decidedBy"));
        Assert.Equal(released.Text, (await organisation.GetAsync($"/v1/entries/{doubtful.Text("id")}")).Succeeded(200).Text);
        Assert.Equal(doubtful.Text("leafHash"), released.Json.Text("leafHash"));

        Assert.Equal((2, 5m, 0), Figures(await SummaryAsync(organisation)));
        Assert.Equal("[]", (await SummaryAsync(organisation)).GetProperty("suspended").GetProperty("quantities").GetRawText());
        Assert.Equal(before.GetRawText(), (await SummaryAsync(organisation, $"&knownAt={before.Text("knownAt")}")).GetRawText());
        Verified();
    }

    [Fact]
    public async Task The_journal_lists_what_stands_and_on_demand_what_waits_as_known_at_a_moment()
    {
        var organisation = await server.NewLedgerAsync();
        var standing = (await RoundAsync(organisation, "09:00", "11:00", 2)).Json.Text("id");
        var (one, two) = (
            (await RoundAsync(organisation, "10:00", "13:00", 3)).Json.Text("id"),
            (await RoundAsync(organisation, "10:30", "13:30", 4)).Json.Text("id")
        );
        var before = (await SummaryAsync(organisation)).Text("knownAt");
        Assert.Equal([standing], await IdsAsync(organisation, ""));
        Assert.Equal([standing], await IdsAsync(organisation, "?suspended=false"));
        Assert.Equal([one, two], await IdsAsync(organisation, "?suspended=true"));
        (await DecideAsync(organisation, one, "release")).Succeeded(201);
        (await DecideAsync(organisation, two, "rejection")).Succeeded(201);
        Assert.Equal([standing, one], await IdsAsync(organisation, ""));
        Assert.Empty(await IdsAsync(organisation, "?suspended=true"));
        Assert.Equal([standing], await IdsAsync(organisation, $"?knownAt={before}"));
        var then = await organisation.ItemsAsync($"/v1/entries?suspended=true&knownAt={before}");
        Assert.Equal([one, two], then.Select(entry => entry.Text("id")));
        Assert.All(then, entry => Assert.Equal("suspended", entry.GetProperty("suspension").Text("status")));
        (await organisation.GetAsync("/v1/entries?suspended=perhaps")).Succeeded(400);
    }

    [Fact]
    public async Task A_cursor_carries_that_what_waits_is_asked_for_and_csv_takes_the_same_filter()
    {
        var organisation = await server.NewLedgerAsync();
        await RoundAsync(organisation, "09:00", "11:00", 2);
        var (one, two) = (
            (await RoundAsync(organisation, "10:00", "13:00", 3)).Json.Text("id"),
            (await RoundAsync(organisation, "10:30", "13:30", 4)).Json.Text("id")
        );
        var page = (await organisation.GetAsync("/v1/entries?suspended=true&limit=1")).Succeeded(200).Json;
        Assert.Equal(one, Assert.Single(page.GetProperty("items").EnumerateArray()).Text("id"));
        var cursor = page.Text("nextCursor");
        Assert.Equal([two], await IdsAsync(organisation, $"?cursor={cursor}"));
        (await organisation.GetAsync($"/v1/entries?suspended=false&cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        Assert.Equal(
            [one, two],
            Csv.Read((await organisation.GetAsync("/v1/entries.csv?suspended=true")).Succeeded(200).Text).Select(row => row["id"])
        );
        Assert.Equal(["2"], Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text).Select(row => row["quantity"]));
    }

    [Fact]
    public async Task A_summary_tells_what_waits_in_its_period_and_under_its_filters_only_and_so_does_its_csv()
    {
        var organisation = await server.NewLedgerAsync();
        await RoundAsync(organisation, "09:00", "11:00", 2);
        await RoundAsync(organisation, "10:00", "13:00", 3);
        await organisation.RecordAsync(
            ("measure", "letters"),
            ("quantity", 7),
            ("contributor", "v-1"),
            ("team", "north"),
            ("startTime", "10:00"),
            ("endTime", "10:30")
        );
        Assert.Equal(
            """{"entries":2,"quantities":[{"measure":"hours","unit":"hour","quantity":3},{"measure":"letters","unit":"item","quantity":7}]}""",
            (await SummaryAsync(organisation)).GetProperty("suspended").GetRawText()
        );
        Assert.Equal(
            """{"entries":1,"quantities":[{"measure":"letters","unit":"item","quantity":7}]}""",
            (await SummaryAsync(organisation, "&team=north")).GetProperty("suspended").GetRawText()
        );
        Assert.Equal(1, Figures(await SummaryAsync(organisation, "&measure=hours&groupBy=month")).Suspended);
        Assert.Equal(0, Figures(await SummaryAsync(organisation, "&programme=other")).Suspended);
        Assert.Equal(0, Figures((await organisation.GetAsync("/v1/summaries?from=2024-05-02&to=2024-12-31")).Json).Suspended);
        Assert.All(
            Csv.Read((await organisation.GetAsync("/v1/summaries.csv?from=2024-01-01&to=2024-12-31")).Text),
            line => Assert.Equal("2", line["suspendedEntries"])
        );
    }

    [Fact]
    public async Task A_rejected_entry_never_counts_and_takes_no_other_decision()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("contributor", "v-1"), ("reference", "r-1"), ("quantity", 20));
        var doubtful = Sample.Entry(("contributor", "v-1"), ("reference", "r-2"), ("quantity", 4.000001m));
        var recorded = (await organisation.PostAsync("/v1/entries", doubtful)).Succeeded(201).Json;
        Assert.Equal(
            ["more_than_24_hours_in_a_day_in_sum"],
            recorded.GetProperty("suspension").GetProperty("rules").EnumerateArray().Select(rule => rule.GetString())
        );
        var again = (await organisation.PostAsync("/v1/entries", doubtful)).Succeeded(200).Json;
        Assert.Equal(recorded.GetRawText(), again.GetRawText());
        var id = recorded.Text("id");
        Assert.Equal(
            "rejected",
            (await DecideAsync(organisation, id, "rejection")).Succeeded(201).Json.GetProperty("suspension").Text("status")
        );
        Assert.Equal((1, 20m, 0), Figures(await SummaryAsync(organisation)));
        (await organisation.PostAsync("/v1/entries", doubtful)).IsRefused(409, "reference_was_rejected /reference");
        (await DecideAsync(organisation, id, "release")).IsRefused(409, "entry_was_rejected ");
        (await DecideAsync(organisation, id, "rejection")).IsRefused(409, "entry_was_rejected ");
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "r" })).IsRefused(409, "entry_was_rejected ");
        (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "r", entry = Sample.Entry() })).IsRefused(
            409,
            "entry_was_rejected "
        );
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        Verified();
    }

    [Fact]
    public async Task What_waits_is_neither_reversed_nor_corrected_and_what_was_released_is()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await DoubtfulAsync(organisation);
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "r" })).IsRefused(409, "entry_is_suspended ");
        (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "r", entry = Sample.Entry() })).IsRefused(
            409,
            "entry_is_suspended "
        );
        (await DecideAsync(organisation, id, "release")).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "r" })).Succeeded(201);
        Assert.Equal((1, 2.5m, 0), Figures(await SummaryAsync(organisation)));
        (await DecideAsync(organisation, id, "release")).IsRefused(409, "entry_is_not_suspended ");
        Verified();
    }

    [Fact]
    public async Task A_batch_with_a_doubtful_entry_is_recorded_whole_and_answered_again_as_it_was()
    {
        var organisation = await server.NewLedgerAsync();
        var batch = new JsonObject
        {
            ["entries"] = new JsonArray(
                Round("09:00", "11:00", 2, "r-1"),
                Round("10:00", "13:00", 3, "r-2"),
                Round("13:00", "14:00", 1, "r-3")
            ),
        };
        var first = (await organisation.PostAsync("/v1/entries/batch", batch, ("Idempotency-Key", "k"))).Succeeded(201);
        var entries = first.Json.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal([false, true, false], entries.Select(entry => entry.GetProperty("suspension").ValueKind == JsonValueKind.Object));
        Assert.Equal((2, 3m, 1), Figures(await SummaryAsync(organisation)));
        (await DecideAsync(organisation, entries[1].Text("id"), "release")).Succeeded(201);
        Assert.Equal(first.Text, (await organisation.PostAsync("/v1/entries/batch", batch, ("Idempotency-Key", "k"))).Succeeded(201).Text);

        batch["entries"]!.AsArray().Add(Sample.Entry());
        var later = (await organisation.PostAsync("/v1/entries/batch", batch, ("Idempotency-Key", "later"))).Succeeded(201);
        Assert.Equal("released", later.Json.GetProperty("entries")[1].GetProperty("suspension").Text("status"));
        Assert.Equal(
            later.Text,
            (await organisation.PostAsync("/v1/entries/batch", batch, ("Idempotency-Key", "later"))).Succeeded(201).Text
        );
    }

    [Fact]
    public async Task A_replacement_can_be_in_doubt_too_and_then_what_it_replaces_is_out_already()
    {
        var organisation = await server.NewLedgerAsync();
        await RoundAsync(organisation, "09:00", "11:00", 2);
        var later = (await RoundAsync(organisation, "11:00", "12:00", 1)).Json.Text("id");
        var replacement = (
            await organisation.PostAsync(
                $"/v1/entries/{later}/correction",
                new { reason = "Began earlier", entry = Round("10:00", "12:00", 2, null) }
            )
        )
            .Succeeded(201)
            .Json;
        Assert.Equal(["overlaps_another_entry"], Rules(replacement));
        Assert.Equal((1, 2m, 1), Figures(await SummaryAsync(organisation)));
        (await DecideAsync(organisation, replacement.Text("id"), "release")).Succeeded(201);
        Assert.Equal((2, 4m, 0), Figures(await SummaryAsync(organisation)));
        Verified();
    }

    [Fact]
    public async Task The_reason_of_a_decision_is_erased_with_the_texts_of_its_entry()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await DoubtfulAsync(organisation);
        (
            await organisation.PostAsync($"/v1/entries/{id}/rejection", new { reason = "Jo Bloggs was ill" }, ("Idempotency-Key", "k"))
        ).Succeeded(201);
        (await organisation.DeleteAsync($"/v1/entries/{id}/text")).Succeeded(204);
        var suspension = (await organisation.GetAsync($"/v1/entries/{id}")).Succeeded(200).Json.GetProperty("suspension");
        Assert.Equal(("rejected", JsonValueKind.Null), (suspension.Text("status"), suspension.GetProperty("reason").ValueKind));
        Assert.DoesNotContain(
            "Jo Bloggs",
            (await organisation.PostAsync($"/v1/entries/{id}/rejection", new { reason = "Jo Bloggs was ill" }, ("Idempotency-Key", "k")))
                .Succeeded(201)
                .Text,
            StringComparison.Ordinal
        );
        Verified();
    }

    private void Verified() =>
        Assert.All(server.Services.GetRequiredService<LedgerReader>().ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));

    /// <summary>The second of two that are alike; the first stands.</summary>
    internal static async Task<string> DoubtfulAsync(LedgerOrganisation organisation)
    {
        var contributor = $"v-{Guid.NewGuid():N}";
        await organisation.RecordAsync(("contributor", contributor));
        var second = (await organisation.PostAsync("/v1/entries", Sample.Entry(("contributor", contributor)))).Succeeded(201).Json;
        Assert.Equal(["same_as_another_entry_without_reference"], Rules(second));
        return second.Text("id");
    }

    private static IEnumerable<string?> Rules(JsonElement entry) =>
        entry.GetProperty("suspension").GetProperty("rules").EnumerateArray().Select(rule => rule.GetString());

    private static JsonObject Round(string start, string end, int quantity, string? reference) =>
        Sample.Entry(("contributor", "v-1"), ("startTime", start), ("endTime", end), ("quantity", quantity), ("reference", reference));

    private static async Task<Answer> RoundAsync(LedgerOrganisation organisation, string start, string end, int quantity) =>
        (await organisation.PostAsync("/v1/entries", Round(start, end, quantity, null))).Succeeded(201);

    internal static Task<Answer> DecideAsync(LedgerOrganisation organisation, string id, string decision) =>
        organisation.PostAsync($"/v1/entries/{id}/{decision}", new { reason = "Looked at" });

    private static async Task<string[]> IdsAsync(LedgerOrganisation organisation, string query) =>
        [.. (await organisation.ItemsAsync($"/v1/entries{query}")).Select(entry => entry.Text("id"))];

    private static async Task<JsonElement> SummaryAsync(LedgerOrganisation organisation, string query = "") =>
        (await organisation.GetAsync(Year + query)).Succeeded(200).Json;

    private static (int Entries, decimal Hours, int Suspended) Figures(JsonElement summary) =>
        (
            summary.GetProperty("total").GetProperty("entries").GetInt32(),
            summary.GetProperty("total").GetProperty("citizenHours").GetDecimal(),
            summary.GetProperty("suspended").GetProperty("entries").GetInt32()
        );
}
