using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class BatchTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/entries/batch";

    [Fact]
    public async Task A_batch_is_recorded_whole_and_answered_in_its_order()
    {
        var organisation = await server.NewLedgerAsync();
        var answer = (
            await organisation.PostAsync(
                Path,
                Batch(Sample.Entry(("quantity", 1)), Sample.Entry(("quantity", 2), ("contributor", "v-1")), Sample.Entry(("quantity", 3)))
            )
        ).Succeeded(201);
        Assert.Equal([1, 2, 3], Quantities(answer.Json.GetProperty("entries").EnumerateArray()));
        Assert.Equal([1, 2, 3], Quantities(await organisation.ItemsAsync("/v1/entries")));
    }

    [Fact]
    public async Task One_wrong_entry_keeps_out_all_of_them_and_every_problem_is_told()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        var batch = Batch(
            Sample.Entry(("contributor", "v-1")),
            Sample.Entry(("quantity", -1), ("x", 1)),
            null,
            Sample.Entry(("date", "2024-02-30"))
        );
        (await organisation.PostAsync(Path, batch)).IsRefused(
            400,
            "unknown_member_of_the_body /entries/1/x",
            "quantity_must_be_positive /entries/1/quantity",
            "member_has_the_wrong_type /entries/2",
            "date_is_not_valid /entries/3/date"
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync("/v1/contributors"));
    }

    [Fact]
    public async Task What_stands_already_is_answered_among_what_is_new()
    {
        var organisation = await server.NewLedgerAsync();
        var standing = await organisation.RecordAsync(("reference", "r-1"));
        var answer = (
            await organisation.PostAsync(
                Path,
                Batch(Sample.Entry(("quantity", 7)), Sample.Entry(("reference", "r-1")), Sample.Entry(("reference", "r-2")))
            )
        ).Succeeded(201);
        Assert.Equal(standing, answer.Json.GetProperty("entries")[1].Text("id"));
        Assert.Equal(3, (await organisation.ItemsAsync("/v1/entries")).Length);
        var again = (
            await organisation.PostAsync(Path, Batch(Sample.Entry(("reference", "r-1")), Sample.Entry(("reference", "r-2"))))
        ).Succeeded(200);
        Assert.Equal(answer.Json.GetProperty("entries")[2].GetRawText(), again.Json.GetProperty("entries")[1].GetRawText());
    }

    [Fact]
    public async Task The_same_twice_in_a_batch_is_one_entry_and_with_other_content_a_conflict()
    {
        var organisation = await server.NewLedgerAsync();
        var answer = (
            await organisation.PostAsync(Path, Batch(Sample.Entry(("reference", "r")), Sample.Entry(("reference", "r"))))
        ).Succeeded(201);
        var entries = answer.Json.GetProperty("entries");
        Assert.Equal(entries[0].GetRawText(), entries[1].GetRawText());
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        (
            await organisation.PostAsync(Path, Batch(Sample.Entry(("reference", "s")), Sample.Entry(("reference", "s"), ("quantity", 9))))
        ).IsRefused(409, "reference_recorded_with_other_content /entries/1/reference");
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }

    [Fact]
    public async Task A_batch_has_1_to_1000_entries()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync(Path, "{}")).IsRefused(400, "member_is_required /entries");
        (await organisation.PostAsync(Path, Batch())).IsRefused(400, "list_is_empty /entries");
        (await organisation.PostAsync(Path, Batch([.. Enumerable.Range(0, 1001).Select(_ => Sample.Entry())]))).IsRefused(
            400,
            "list_is_too_long /entries"
        );
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
        (await organisation.PostAsync(Path, Batch([.. Enumerable.Range(0, 1000).Select(_ => Sample.Entry())]))).Succeeded(201);
        Assert.Equal(1000, (await organisation.ItemsAsync("/v1/entries?limit=1000")).Length);
    }

    [Fact]
    public async Task A_batch_is_tried_without_a_trace()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        var trial = (
            await organisation.PostAsync(
                $"{Path}?dryRun=true",
                Batch(Sample.Entry(("reference", "r")), Sample.Entry(("contributor", "v-1")))
            )
        ).Succeeded(200);
        Assert.All(
            trial.Json.GetProperty("entries").EnumerateArray(),
            entry => Assert.Equal(JsonValueKind.Null, entry.GetProperty("id").ValueKind)
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_batch_is_answered_again_as_it_was_whatever_became_of_its_entries()
    {
        var organisation = await server.NewLedgerAsync();
        var standing = await organisation.RecordAsync(("reference", "r-1"));
        var batch = Batch(
            Sample.Entry(("reference", "r-1")),
            Sample.Entry(("reference", "r-2")),
            Sample.Entry(),
            Sample.Entry(("reference", "r-2"))
        );
        var first = (await organisation.PostAsync(Path, batch, ("Idempotency-Key", "k"))).Succeeded(201);
        (
            await organisation.PostAsync(
                $"/v1/entries/{standing}/correction",
                new { reason = "Miscounted", entry = Sample.Entry(("quantity", 9)) }
            )
        ).Succeeded(201);
        (
            await organisation.PostAsync(
                $"/v1/entries/{first.Json.GetProperty("entries")[1].Text("id")}/reversal",
                new { reason = "Not ours" }
            )
        ).Succeeded(201);
        var again = (await organisation.PostAsync(Path, batch, ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal("true", again.Header("Idempotency-Replayed"));
        Assert.Equal(first.Text, again.Text);
    }

    private static JsonObject Batch(params JsonNode?[] entries) => new() { ["entries"] = new JsonArray(entries) };

    private static IEnumerable<int> Quantities(IEnumerable<JsonElement> entries) =>
        entries.Select(entry => entry.GetProperty("quantity").GetInt32());
}
