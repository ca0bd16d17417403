using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text.Json;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Audits;

public sealed class SampleTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_sample_can_be_drawn_again_from_the_entries_of_the_line_the_checkpoint_and_the_nonce_alone()
    {
        var organisation = await server.NewWatchAsync();
        foreach (var number in Enumerable.Range(1, 40))
        {
            await organisation.RecordAsync(("quantity", number * 0.375m), ("date", $"2024-{(number % 12) + 1:00}-0{(number % 9) + 1}"));
        }

        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        foreach (var size in (int[])[1, 7, 25])
        {
            var answer = await auditor.DrawAsync(statement, ("size", size), ("nonce", $"{size:x2}{AuditCalls.Nonce}"));
            var sample = answer.Succeeded(201).Json;
            var entries = (await organisation.ItemsAsync($"{statement}/lines/citizen-total/entries?limit=1000"))
                .Select(entry =>
                    (
                        Entry: entry.GetProperty("sequence").GetInt64(),
                        Value: entry.GetProperty("valuation").GetProperty("amount").GetDecimal()
                    )
                )
                .OrderBy(entry => entry.Entry)
                .ToList();
            Assert.Equal(
                Drawn(entries, size, sample),
                [.. sample.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sequence").GetInt64())]
            );
            Assert.Equal((42, 2580m), (Number(sample, "entries"), sample.GetProperty("bookValue").GetDecimal()));
            Assert.Equal(answer.Text, (await auditor.GetAsync(answer.Header("Location")!)).Text);
        }
    }

    [Fact]
    public async Task Outputs_and_unvalued_entries_are_drawn_by_count()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.RecordAsync(("quantity", 7), ("date", "2024-01-05"), ("note", "Before there was a rate – odd; \"quoted\""));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-03-01"), ("amount", 9)))).Succeeded(201);
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 3), ("date", "2024-05-02"));
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var output = await SampleAsync("count", "output-1", 5);
        Assert.Equal([50m, 3m], Books(output));
        Assert.Equal((2, 0, JsonValueKind.Null), (Number(output, "entries"), Number(output, "leftOut"), Kind(output, "bookValue")));
        var outcome = await SampleAsync("count", "recorded-1", 1);
        Assert.Equal([60m], Books(outcome));
        (await auditor.DrawAsync(statement, ("line", "output-1"))).IsRefused(409, "line_has_nothing_to_sample /line");
        (await auditor.DrawAsync(statement, ("method", "unvalued"))).IsRefused(409, "line_has_nothing_to_sample /line");
        Assert.Equal(3, Number(await SampleAsync("count", "citizen-total", 500), "entries"));

        async Task<JsonElement> SampleAsync(string method, string line, int size) =>
            (await auditor.DrawAsync(statement, ("method", method), ("line", line), ("size", size))).Succeeded(201).Json;
    }

    [Fact]
    public async Task Entries_without_a_value_are_left_out_of_monetary_units_and_drawn_alone()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-03-01"), ("effectiveTo", "2024-06-30")));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-08-01"), ("amount", 0)));
        foreach (var (quantity, date) in new[] { (2, "2024-02-01"), (3, "2024-04-01"), (4, "2024-07-01"), (5, "2024-09-01") })
        {
            await organisation.RecordAsync(("quantity", quantity), ("date", date));
        }

        await organisation.PutMapAsync(ImpactMaps.Of());
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var money = (await auditor.DrawAsync(statement)).Succeeded(201).Json;
        Assert.Equal([24m], Books(money));
        Assert.Equal((1, 3, 24), (Number(money, "entries"), Number(money, "leftOut"), Number(money, "bookValue")));
        var others = (await auditor.DrawAsync(statement, ("method", "unvalued"))).Succeeded(201).Json;
        Assert.Equal([2m, 4m, 5m], Books(others));
    }

    [Fact]
    public async Task Findings_give_the_limit_once_each_entry_has_one_and_the_last_of_each_counts()
    {
        var organisation = await server.NewWatchAsync();
        foreach (var day in Enumerable.Range(10, 20))
        {
            await organisation.RecordAsync(("quantity", 1), ("date", $"2024-03-{day}"), ("reference", $"=r-{day}"));
        }

        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var drawn = (await auditor.DrawAsync(statement, ("size", 4))).Succeeded(201);
        var path = drawn.Header("Location")!;
        var items = drawn.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.InRange(items.Count, 2, 4);
        Assert.Equal("findings_are_missing", drawn.Json.GetProperty("evaluation").Text("undefinedReason"));
        Assert.Equal(JsonValueKind.Null, Kind(drawn.Json.GetProperty("evaluation"), "overstatement"));
        foreach (var item in items)
        {
            var put = await PutAsync(item, new { found = item.GetProperty("book").GetDecimal() });
            Assert.Equal($"{path}/items/{item.Text("entry")}", put.Succeeded(201).Header("Location"));
            Assert.Equal(put.Text, (await auditor.GetAsync(put.Header("Location")!)).Text);
        }

        // 280 in all: four intervals of 70.
        Assert.Equal(209.70m, await LimitAsync());
        var last = items[^1];
        var note = new { found = last.GetProperty("book").GetDecimal() / 2, note = "Jo’s sheet has\thalf – \"O'Neill\"" };
        var size = await organisation.LogSizeAsync();
        var changed = (await PutAsync(last, note)).Succeeded(200);
        Assert.Equal((0.5m, note.note), (changed.Json.GetProperty("tainting").GetDecimal(), changed.Json.Text("note")));
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal(changed.Text, (await PutAsync(last, note)).Succeeded(200).Text);
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal(270.89m, await LimitAsync());
        (await PutAsync(last, note, ("If-None-Match", "*"))).IsRefused(412, "precondition_failed ");
        (await PutAsync(last, new { found = 1 }, ("If-Match", changed.Header("ETag")!))).Succeeded(200);
        (await PutAsync(last, new { found = 2 }, ("If-Match", changed.Header("ETag")!))).IsRefused(412, "precondition_failed ");
        var rows = Csv.Read((await auditor.GetAsync($"{path}.csv")).Succeeded(200).Text);
        Assert.Equal(items.Count, rows.Count);
        Assert.Equal(("1", "false"), (rows[^1]["found"], rows[^1]["whole"]));
        var listed = Assert.Single(await auditor.ItemsAsync(AuditCalls.Path));
        Assert.Equal((path[^36..], JsonValueKind.Null), (listed.Text("id"), Kind(listed, "items")));
        Assert.Equal(items.Count, listed.GetProperty("evaluation").GetProperty("checked").GetInt32());
        var told = (await organisation.GetAsync($"{statement}/status")).Json.GetProperty("samples")[0];
        Assert.Equal((path[^36..], items.Count), (told.Text("id"), told.GetProperty("checked").GetInt32()));

        Task<Answer> PutAsync(JsonElement item, object body, params (string, string)[] headers) =>
            auditor.PutAsync($"{path}/items/{item.Text("entry")}", body, headers);

        async Task<decimal> LimitAsync() =>
            (await auditor.GetAsync(path))
                .Json.GetProperty("evaluation")
                .GetProperty("overstatement")
                .GetProperty("upperLimit")
                .GetDecimal();
    }

    [Fact]
    public async Task An_entry_that_was_reversed_since_keeps_its_book_value()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var path = (await auditor.DrawAsync(statement, ("size", 20))).Succeeded(201).Header("Location")!;
        var before = (await auditor.GetAsync(path)).Json.GetProperty("items")[0];
        Assert.Equal(JsonValueKind.Null, Kind(before, "reversedBy"));
        var reversal = await organisation.PostAsync($"/v1/entries/{before.Text("entry")}/reversal", new { reason = "Twice" });
        var after = (await auditor.GetAsync(path)).Json.GetProperty("items")[0];
        Assert.Equal((80m, reversal.Json.Text("id")), (after.GetProperty("book").GetDecimal(), after.Text("reversedBy")));
        (await auditor.PutAsync($"{path}/items/{after.Text("entry")}", new { found = 0 })).Succeeded(201);
    }

    [Fact]
    public async Task Notes_are_erased_with_the_texts_of_the_entry_and_nothing_of_them_is_in_the_log()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var drawn = (await auditor.DrawAsync(statement, ("size", 20))).Succeeded(201);
        var item = $"{drawn.Header("Location")}/items/{drawn.Json.GetProperty("items")[0].Text("entry")}";
        (await auditor.PutAsync(item, new { found = 1, note = "Mrs Smythe was ill" })).Succeeded(201);
        (await auditor.PutAsync(item, new { found = 2, note = "Mrs Smythe was away" })).Succeeded(200);
        Assert.DoesNotContain("Smythe", (await auditor.GetAsync("/v1/log?limit=1000")).Text, StringComparison.Ordinal);
        var size = await organisation.LogSizeAsync();
        (await organisation.DeleteAsync($"/v1/entries/{item[^36..]}/text")).Succeeded(204);
        Assert.Equal(size + 2, await organisation.LogSizeAsync());
        var left = (await auditor.GetAsync(item)).Json;
        Assert.Equal((2m, JsonValueKind.Null), (left.GetProperty("found").GetDecimal(), Kind(left, "note")));
    }

    [Fact]
    public async Task The_same_request_under_a_key_is_answered_as_it_was_and_a_trial_records_nothing()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        var body = await auditor.SampleOfAsync(statement);
        var size = await organisation.LogSizeAsync();
        var tried = (await auditor.PostAsync($"{AuditCalls.Path}?dryRun=true", body)).Succeeded(200).Json;
        Assert.Equal((JsonValueKind.Null, size), (Kind(tried, "id"), await organisation.LogSizeAsync()));
        var first = (await auditor.PostAsync(AuditCalls.Path, body, ("Idempotency-Key", "k"))).Succeeded(201);
        var entry = first.Json.GetProperty("items")[0].Text("entry");
        (await auditor.PutAsync($"{first.Header("Location")}/items/{entry}", new { found = 1 })).Succeeded(201);
        var again = (await auditor.PostAsync(AuditCalls.Path, body, ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal((first.Text, "true"), (again.Text, again.Header("Idempotency-Replayed")));
        Assert.Equal(first.Json.GetProperty("items").GetRawText(), tried.GetProperty("items").GetRawText());
    }

    private static List<decimal> Books(JsonElement sample) =>
        [.. sample.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("book").GetDecimal())];

    private static JsonValueKind Kind(JsonElement json, string member) => json.GetProperty(member).ValueKind;

    private static int Number(JsonElement json, string member) => json.GetProperty(member).GetInt32();

    /// <summary>As openapi/audit.md says, with every value in millionths of a pound.</summary>
    private static List<long> Drawn(List<(long Entry, decimal Value)> entries, int size, JsonElement sample)
    {
        var root = Convert.FromBase64String(sample.GetProperty("checkpoint").Text("root"));
        var seed = SHA256.HashData([.. root, .. Convert.FromHexString(sample.Text("nonce"))]);
        var start = BigInteger.Parse($"0{Convert.ToHexString(seed[..16])}", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var one = BigInteger.Pow(2, 128);
        var values = entries.ConvertAll(entry => new BigInteger(entry.Value * 1_000_000));
        var sum = values.Aggregate((first, second) => first + second);
        var drawn = new List<long>();
        var before = BigInteger.Zero;
        for (var at = 0; at < entries.Count; at++)
        {
            var (from, to) = (before * size * one, (before + values[at]) * size * one);
            if (Enumerable.Range(0, size).Any(hit => (start + (hit * one)) * sum is var place && place >= from && place < to))
            {
                drawn.Add(entries[at].Entry);
            }

            before += values[at];
        }

        return drawn;
    }
}
