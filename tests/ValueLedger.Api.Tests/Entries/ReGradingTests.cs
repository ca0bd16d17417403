using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>Evidence that is graded anew counts from then on, and moves nothing that was known before.</summary>
public sealed class ReGradingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly string Sha256 = new('b', 64);

    [Fact]
    public async Task An_entry_has_the_grade_and_the_documents_that_were_known_at_the_time()
    {
        var organisation = await server.NewLedgerAsync();
        var first = JsonNode.Parse("""{"grade":"self-reported","items":[{"title":"Sheet – Jo's","uri":"https://example.org/1"}]}""");
        var id = await organisation.RecordAsync(("evidence", first), ("reference", "r-1"), ("note", "Kept"));
        var before = (await organisation.GetAsync($"/v1/entries/{id}")).Json;
        var graded = (await ReGradeAsync(organisation, id, "system-recorded", Items("Access log"))).Succeeded(201).Json;
        Assert.Equal("system-recorded Sheet – Jo's Access log", Told(graded));
        Assert.Equal(before.Text("leafHash"), graded.Text("leafHash"));
        (await ReGradeAsync(organisation, id, "independently-verified")).Succeeded(201);
        Assert.Equal(
            "independently-verified Sheet – Jo's Access log",
            Told((await organisation.GetAsync($"/v1/entries/{id}")).Succeeded(200).Json)
        );
        var then = (await organisation.ItemsAsync($"/v1/entries?knownAt={before.Text("recordedAt")}"))[0];
        Assert.Equal(("self-reported Sheet – Jo's", "Kept"), (Told(then), then.Text("note")));
        var row = Assert.Single(Csv.Read((await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text));
        Assert.Equal("independently-verified", row["evidenceGrade"]);
        var changes = await organisation.ItemsAsync("/v1/entries/changes?after=0");
        Assert.Equal(
            ["recorded self-reported", "re-graded system-recorded", "re-graded independently-verified"],
            changes.Select(change => $"{change.Text("change")} {Told(change.GetProperty("entry")).Split(' ')[0]}")
        );
        Holds();
    }

    [Fact]
    public async Task The_same_reference_sent_again_is_the_same_entry_whatever_its_grade_is_now()
    {
        var organisation = await server.NewLedgerAsync();
        var sent = Sample.Entry(("reference", "r-1"), ("note", "As ever"));
        var id = (await organisation.PostAsync("/v1/entries", sent)).Succeeded(201).Json.Text("id");
        (await ReGradeAsync(organisation, id, "system-recorded", Items("Log"))).Succeeded(201);
        Assert.Equal(id, (await organisation.PostAsync("/v1/entries", sent)).Succeeded(200).Json.Text("id"));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31")]
    [InlineData("2024-02-10", "2024-04-20")]
    public async Task Statements_keep_the_grades_that_they_knew_and_a_bridge_tells_the_difference(string from, string to)
    {
        var organisation = await server.NewWatchAsync();
        var id = await organisation.RecordAsync(("quantity", 6), ("date", "2024-03-15"));
        var before = await organisation.PrepareAsync(("from", from), ("to", to));
        var knownAt = before.Json.GetProperty("header").Text("knownAt");
        Assert.Equal("", await organisation.RestatedByAsync(before));
        (await ReGradeAsync(organisation, id, "supervisor-confirmed")).Succeeded(201);
        (await ReGradeAsync(organisation, id, "independently-verified")).Succeeded(201);
        Assert.Equal("entries", await organisation.RestatedByAsync(before));
        Assert.Equal(before.Text, (await organisation.PrepareAsync(("from", from), ("to", to), ("knownAt", knownAt))).Text);

        var after = await organisation.PrepareAsync(("from", from), ("to", to));
        Assert.Equal((168m, 120m, 48m), (Of(before, "self-reported"), Of(after, "self-reported"), Of(after, "independently-verified")));
        var line = after
            .Json.GetProperty("evidence")
            .GetProperty("lines")
            .EnumerateArray()
            .Single(line => line.Text("grade") == "independently-verified")
            .Text("line");
        var entries = await organisation.ItemsAsync($"{after.Header("Location")}/lines/{line}/entries");
        Assert.Equal([id], entries.Select(entry => entry.Text("id")));
        Assert.Equal("independently-verified", entries[0].GetProperty("evidence").Text("grade"));

        var path = $"{before.Header("Location")}/bridge?to={after.Header("Location")!.Split('/')[^1]}";
        var bridge = (await organisation.GetAsync(path)).Succeeded(200).Json;
        var records = bridge
            .GetProperty("steps")
            .EnumerateArray()
            .SelectMany(step => step.GetProperty("records").EnumerateArray().Select(record => (step.Text("step"), record)))
            .ToList();
        Assert.Equal(
            ["re-gradings self-reported supervisor-confirmed", "re-gradings supervisor-confirmed independently-verified"],
            records.Select(one => $"{one.Item1} {Grades(one.record)}")
        );
        foreach (var figure in bridge.GetProperty("figures").EnumerateArray())
        {
            if (figure.TryGetProperty("residual", out var residual) && residual.ValueKind == JsonValueKind.Number)
            {
                Assert.Equal(0m, residual.GetDecimal());
            }
        }

        (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Twice" })).Succeeded(201);
        var last = await organisation.PrepareAsync(("from", from), ("to", to));
        Assert.Equal((120m, 0m), (Of(last, "self-reported"), Of(last, "independently-verified")));
        Assert.Equal(
            200,
            (await organisation.GetAsync($"{before.Header("Location")}/bridge?to={last.Header("Location")!.Split('/')[^1]}")).Status
        );
        Holds();

        static decimal Of(Answer statement, string grade) =>
            statement
                .Json.GetProperty("evidence")
                .GetProperty("lines")
                .EnumerateArray()
                .Where(line => line.Text("grade") == grade)
                .Sum(line => line.GetProperty("fullSocialCost").GetDecimal());

        static string Grades(JsonElement record) =>
            string.Join(
                ' ',
                record
                    .GetProperty("changes")
                    .EnumerateArray()
                    .Where(change => change.Text("member") == "evidenceGrade")
                    .Select(change => $"{change.Text("before")} {change.Text("after")}")
            );
    }

    [Fact]
    public async Task Sums_follow_when_a_late_rate_divides_the_month_and_when_the_entry_is_corrected()
    {
        var organisation = await server.NewWatchAsync();
        var id = await organisation.RecordAsync(("quantity", 6), ("date", "2024-03-15"));
        (await ReGradeAsync(organisation, id, "system-recorded")).Succeeded(201);
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-03-10"), ("amount", 9)))).Succeeded(201);
        Holds();
        var summary = (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31")).Json.GetProperty("total");
        Assert.Equal((21m, 5), (summary.GetProperty("citizenHours").GetDecimal(), summary.GetProperty("entries").GetInt32()));
        (
            await organisation.PostAsync(
                $"/v1/entries/{id}/correction",
                new JsonObject { ["reason"] = "Typed wrongly", ["entry"] = Sample.Entry(("quantity", 7), ("date", "2024-03-15")) }
            )
        ).Succeeded(201);
        Holds();
    }

    [Fact]
    public async Task What_cannot_be_graded_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync(
            ("evidence", JsonNode.Parse($$"""{"grade":"system-recorded","items":[{"sha256":"{{Sha256}}"}]}"""))
        );
        (await ReGradeAsync(organisation, id, "system-recorded")).IsRefused(409, "evidence_is_the_same ");
        (
            await ReGradeAsync(
                organisation,
                id,
                "system-recorded",
                new JsonArray(new JsonObject { ["sha256"] = Sha256.ToUpperInvariant() })
            )
        ).IsRefused(409, "evidence_is_the_same ");
        (
            await organisation.PostAsync($"/v1/entries/{id}/evidence", new { reason = new string('x', 1001), items = new[] { new { } } })
        ).IsRefused(400, "member_is_required /grade", "evidence_names_nothing /items/0", "text_is_too_long /reason");
        (await ReGradeAsync(organisation, Guid.NewGuid().ToString(), "system-recorded")).IsRefused(404, "unknown_entry ");
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 20));
        var suspended = await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 5));
        (await ReGradeAsync(organisation, suspended, "system-recorded")).IsRefused(409, "entry_is_suspended ");
        (await organisation.PostAsync($"/v1/entries/{suspended}/rejection", new { reason = "No" })).Succeeded(201);
        (await ReGradeAsync(organisation, suspended, "system-recorded")).IsRefused(409, "entry_was_rejected ");
        var reversal = (await organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Twice" }))
            .Succeeded(201)
            .Json.Text("id");
        (await ReGradeAsync(organisation, id, "self-reported")).IsRefused(409, "entry_is_already_reversed ");
        (await ReGradeAsync(organisation, reversal, "self-reported")).IsRefused(409, "entry_is_a_reversal ");
        var full = await organisation.RecordAsync();
        for (var part = 0; part < 5; part++)
        {
            (
                await ReGradeAsync(organisation, full, "self-reported", Items([.. Enumerable.Range(part * 20, 20).Select(n => $"D {n}")]))
            ).Succeeded(201);
        }

        (await ReGradeAsync(organisation, full, "self-reported", Items("One more"))).IsRefused(400, "list_is_too_long /items");
    }

    [Fact]
    public async Task The_same_request_is_recorded_once_and_of_two_at_the_same_time_one_is()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var size = await organisation.LogSizeAsync();
        var tried = await organisation.PostAsync($"/v1/entries/{id}/evidence?dryRun=true", new { grade = "system-recorded" });
        Assert.Equal("system-recorded", Told(tried.Succeeded(200).Json));
        Assert.Equal(size, await organisation.LogSizeAsync());
        var first = await organisation.PostAsync($"/v1/entries/{id}/evidence", new { grade = "system-recorded" }, ("Idempotency-Key", "g"));
        (await ReGradeAsync(organisation, id, "self-reported")).Succeeded(201);
        var again = await organisation.PostAsync($"/v1/entries/{id}/evidence", new { grade = "system-recorded" }, ("Idempotency-Key", "g"));
        Assert.Equal((first.Succeeded(201).Text, 201), (again.Text, again.Status));
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReGradeAsync(organisation, id, "independently-verified")));
        Assert.Equal([201, 409, 409, 409], both.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task Texts_of_later_evidence_are_erased_with_those_of_the_entry_and_hashes_stay()
    {
        var organisation = await server.NewLedgerAsync();
        var id = await organisation.RecordAsync();
        var item = new JsonObject { ["title"] = "Mrs Smythe's sheet", ["sha256"] = Sha256 };
        (
            await organisation.PostAsync(
                $"/v1/entries/{id}/evidence",
                new JsonObject
                {
                    ["grade"] = "supervisor-confirmed",
                    ["items"] = new JsonArray(item),
                    ["reason"] = "Mrs Smythe signed",
                }
            )
        ).Succeeded(201);
        Assert.DoesNotContain("Smythe", (await organisation.GetAsync("/v1/log?limit=1000")).Text, StringComparison.Ordinal);
        (await organisation.DeleteAsync($"/v1/entries/{id}/text")).Succeeded(204);
        var evidence = (await organisation.GetAsync($"/v1/entries/{id}")).Json.GetProperty("evidence");
        Assert.Equal("supervisor-confirmed", evidence.Text("grade"));
        Assert.Equal(
            (JsonValueKind.Null, Sha256),
            (evidence.GetProperty("items")[0].GetProperty("title").ValueKind, evidence.GetProperty("items")[0].Text("sha256"))
        );
        Assert.Equal("text-erased", (await organisation.ItemsAsync("/v1/entries/changes?after=0"))[^1].Text("change"));
        Holds();
    }

    private void Holds() =>
        Assert.All(server.Services.GetRequiredService<LedgerReader>().ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));

    private static Task<Answer> ReGradeAsync(LedgerOrganisation organisation, string id, string grade, JsonArray? items = null) =>
        organisation.PostAsync($"/v1/entries/{id}/evidence", new JsonObject { ["grade"] = grade, ["items"] = items });

    private static JsonArray Items(params string[] titles) => [.. titles.Select(title => (JsonNode)new JsonObject { ["title"] = title })];

    private static string Told(JsonElement entry)
    {
        var evidence = entry.GetProperty("evidence");
        return string.Join(
            ' ',
            evidence.GetProperty("items").EnumerateArray().Select(item => item.Text("title")).Prepend(evidence.Text("grade"))
        );
    }
}
