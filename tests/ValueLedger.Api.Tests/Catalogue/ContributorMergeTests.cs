using System.Text.Json;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

/// <summary>One person with two codes counts once from the merge on, and twice again once it is undone.</summary>
public sealed class ContributorMergeTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31";
    private const string Cut = "/v1/summaries?from=2024-05-01&to=2024-06-11";

    private static readonly object IntoOne = new { into = "v-1", reason = "Registered again in June" };

    [Fact]
    public async Task From_the_merge_on_both_codes_are_one_person_everywhere()
    {
        var organisation = await NewPeopleAsync();
        var before = (await organisation.GetAsync(Year)).Json.Text("knownAt");
        Assert.Equal([("v-1", 2.5m), ("v-2", 4m), ("v-3", 1m)], await HoursAsync(organisation, Year));

        var merge = (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        Assert.Equal("/v1/contributors/v-2/merges", merge.Header("Location"));
        Assert.Equal(("v-2", "v-1"), (merge.Json.Text("contributor"), merge.Json.Text("into")));
        foreach (var period in (string[])[Year, Cut])
        {
            Assert.Equal([("v-1", 6.5m), ("v-3", 1m)], await HoursAsync(organisation, period));
            Assert.Equal(2, await PeopleAsync(organisation, period));
            Assert.Equal(2, await PeopleAsync(organisation, $"{period}&groupBy=contributor"));
        }

        Assert.Equal("1 2", await PeopleByMonthAsync(organisation));
        Assert.Equal(3, await PeopleAsync(organisation, $"{Year}&knownAt={before}"));
        Assert.Equal([("v-1", 2.5m), ("v-2", 4m), ("v-3", 1m)], await HoursAsync(organisation, $"{Year}&knownAt={before}"));
        Assert.Equal("v-1", (await organisation.GetAsync("/v1/contributors/v-2")).Json.Text("mergedInto"));
        Assert.Equal(["v-1", "v-2", "v-2"], await NamedAsync(organisation, "v-1"));
        Assert.Equal(["v-2", "v-2"], await NamedAsync(organisation, "v-2"));
        foreach (var code in (string[])["v-1", "v-2"])
        {
            var years = (await organisation.GetAsync($"/v1/contributors/{code}/years")).Json;
            Assert.Equal(("v-1", """["v-1","v-2"]"""), (years.Text("code"), years.GetProperty("codes").GetRawText()));
            Assert.Equal(6.5m, years.GetProperty("years")[0].GetProperty("hours").GetDecimal());
        }

        server.IsWhole();
        var merged = (await organisation.GetAsync(Year)).Json.Text("knownAt");
        var undone = (await organisation.PostAsync("/v1/contributors/v-2/unmerge", new { reason = "Two people" })).Succeeded(201).Json;
        Assert.Equal((merge.Json.Text("id"), "Two people"), (undone.Text("id"), undone.Text("undoneReason")));
        Assert.Equal(3, await PeopleAsync(organisation, Year));
        Assert.Equal(2, await PeopleAsync(organisation, $"{Year}&knownAt={merged}"));
        Assert.Equal(JsonValueKind.Null, (await organisation.GetAsync("/v1/contributors/v-2")).Json.GetProperty("mergedInto").ValueKind);
        Assert.Equal(["v-1"], await NamedAsync(organisation, "v-1"));
        foreach (var code in (string[])["v-1", "v-2"])
        {
            var told = Assert.Single(await organisation.ItemsAsync($"/v1/contributors/{code}/merges"));
            Assert.Equal(undone.GetRawText(), told.GetRawText());
        }

        server.IsWhole();
    }

    [Fact]
    public async Task Who_was_merged_into_somebody_merged_counts_as_the_last_of_them()
    {
        var organisation = await NewPeopleAsync();
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        var tag = (await organisation.GetAsync("/v1/contributors/v-2")).Header("ETag")!;
        (await organisation.PostAsync("/v1/contributors/v-1/merge", new { into = "v-3", reason = "The same" })).Succeeded(201);
        Assert.Equal([("v-3", 7.5m)], await HoursAsync(organisation, Year));
        Assert.Equal(1, await PeopleAsync(organisation, Year));
        var changed = (await organisation.GetAsync("/v1/contributors/v-2", ("If-None-Match", tag))).Succeeded(200).Json;
        Assert.Equal("v-3", changed.Text("mergedInto"));
        Assert.Equal(
            "contributor_is_merged /into",
            Assert.Single((await organisation.PostAsync("/v1/contributors/v-3/merge", IntoOne)).Errors)
        );
        (await organisation.PostAsync("/v1/contributors/v-1/unmerge", new { reason = "Not the same" })).Succeeded(201);
        Assert.Equal([("v-1", 6.5m), ("v-3", 1m)], await HoursAsync(organisation, Year));
        server.IsWhole();
    }

    [Fact]
    public async Task What_cannot_be_merged_is_refused_and_nothing_is_recorded()
    {
        var organisation = await NewPeopleAsync();
        (await organisation.PutAsync("/v1/contributors/v-9", new { deprivationQuintile = 1 })).Succeeded(201);
        (await organisation.DeleteAsync("/v1/contributors/v-9")).Succeeded(204);
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        var size = await organisation.LogSizeAsync();
        await RefusedAsync("v-8/merge", IntoOne, 404, "item_is_not_registered ");
        await RefusedAsync("v-3/merge", new { into = "v-8", reason = "?" }, 400, "unknown_contributor /into");
        await RefusedAsync("v-3/merge", new { into = "v-3", reason = "?" }, 400, "contributor_is_the_same /into");
        await RefusedAsync("v-3/merge", new { into = "v-2", reason = "?" }, 409, "contributor_is_merged /into");
        await RefusedAsync("v-2/merge", new { into = "v-3", reason = "?" }, 409, "contributor_is_merged ");
        await RefusedAsync("v-9/merge", new { into = "v-3", reason = "?" }, 409, "contributor_is_erased ");
        await RefusedAsync("v-3/merge", new { into = "v-9", reason = "?" }, 409, "contributor_is_erased /into");
        await RefusedAsync("v-3/merge", new { reason = " " }, 400, "member_is_required /into", "member_is_required /reason");
        await RefusedAsync("v-3/merge", new { into = "v-1", reason = new string('x', 1001) }, 400, "text_is_too_long /reason");
        await RefusedAsync("v-3/unmerge", new { reason = "?" }, 409, "contributor_is_not_merged ");
        await RefusedAsync("v-8/unmerge", new { reason = "?" }, 404, "item_is_not_registered ");
        await RefusedAsync("v-2/unmerge", new { }, 400, "member_is_required /reason");
        (await organisation.GetAsync("/v1/contributors/v-8/merges")).IsRefusedFirst(404, "item_is_not_registered");
        Assert.Equal(size, await organisation.LogSizeAsync());

        async Task RefusedAsync(string path, object body, int status, params string[] problems)
        {
            var answer = await organisation.PostAsync($"/v1/contributors/{path}", body);
            Assert.Equal((status, string.Join(", ", problems)), (answer.Status, string.Join(", ", answer.Errors)));
        }
    }

    [Fact]
    public async Task A_dry_run_records_nothing_and_a_key_records_once()
    {
        var organisation = await NewPeopleAsync();
        var size = await organisation.LogSizeAsync();
        var dry = (await organisation.PostAsync("/v1/contributors/v-2/merge?dryRun=true", IntoOne)).Succeeded(200).Json;
        Assert.Equal("v-1", dry.Text("into"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        var key = ("Idempotency-Key", "merge-1");
        var first = (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne, key)).Succeeded(201);
        (await organisation.PostAsync("/v1/contributors/v-2/unmerge?dryRun=true", new { reason = "?" })).Succeeded(200);
        var undo = ("Idempotency-Key", "merge-2");
        var undone = (await organisation.PostAsync("/v1/contributors/v-2/unmerge", new { reason = "Two people" }, undo)).Succeeded(201);
        var again = (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne, key)).Succeeded(201);
        Assert.Equal((first.Text, "true"), (again.Text, again.Header("Idempotency-Replayed")));
        var undoneAgain = await organisation.PostAsync("/v1/contributors/v-2/unmerge", new { reason = "Two people" }, undo);
        Assert.Equal((undone.Text, "true"), (undoneAgain.Text, undoneAgain.Header("Idempotency-Replayed")));
        Assert.Equal(size + 2, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Attributes_are_still_kept_under_both_codes()
    {
        var organisation = await NewPeopleAsync();
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        var put = (await organisation.PutAsync("/v1/contributors/v-2", new { deprivationQuintile = 4 })).Succeeded(200);
        Assert.Equal("v-1", put.Json.Text("mergedInto"));
        var size = await organisation.LogSizeAsync();
        (await organisation.PutAsync("/v1/contributors/v-2", new { deprivationQuintile = 4 }, ("If-Match", put.Header("ETag")!))).Succeeded(
            200
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Contains(
            "\r\nv-2,,,4,false,false,v-1\r\n",
            (await organisation.GetAsync("/v1/contributors.csv")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_statement_counts_the_person_once_in_the_quintile_of_the_code_that_counts()
    {
        var organisation = await server.NewWatchAsync();
        foreach (var (code, quintile, day) in new[] { ("v-1", 1, "2024-05-01"), ("v-2", 5, "2024-05-02") })
        {
            (await organisation.PutAsync($"/v1/contributors/{code}", new { deprivationQuintile = quintile })).Succeeded(201);
            await organisation.RecordAsync(("contributor", code), ("quantity", 2), ("date", day));
        }

        var before = await organisation.PrepareAsync();
        Assert.Equal(["quintile-1 1 2", "quintile-5 1 2"], Quintiles(before));
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        Assert.Equal("contributors", await organisation.RestatedByAsync(before));
        var after = await organisation.PrepareAsync();
        Assert.Equal(["quintile-1 1 4"], Quintiles(after));
        (await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 3 })).Succeeded(200);
        Assert.Equal("contributors", await organisation.RestatedByAsync(after));
        Assert.Equal(["quintile-3 1 4"], Quintiles(await organisation.PrepareAsync()));
        (await organisation.PostAsync("/v1/contributors/v-2/unmerge", new { reason = "Two people" })).Succeeded(201);
        var last = await organisation.PrepareAsync();
        Assert.Equal(["quintile-3 1 2", "quintile-5 1 2"], Quintiles(last));
        Assert.Equal("", await organisation.RestatedByAsync(last));
    }

    [Fact]
    public async Task A_statement_is_published_with_who_was_one_person_when_it_was_prepared()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 2));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 3));
        var before = await organisation.PrepareAsync();
        var first = (await organisation.PublishAsync(before)).Succeeded(201).Json.Text("id");
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        var merged = await organisation.PrepareAsync();
        (await organisation.PostAsync("/v1/contributors/v-2/unmerge", new { reason = "Two people" })).Succeeded(201);
        var second = (await organisation.PublishAsync(merged)).Succeeded(201).Json.Text("id");
        Assert.Equal(["not-stated 1 5"], Quintiles(merged));
        Assert.Equal("contributors", await organisation.RestatedByAsync(merged));
        (await organisation.GetAsync($"/v1/statements/{first}/bridge?to={second}")).Succeeded(200);
        server.IsWhole();
    }

    [Fact]
    public async Task People_without_a_quintile_count_once_in_a_statement_too()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 2));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 3));
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        Assert.Equal(["not-stated 1 5"], Quintiles(await organisation.PrepareAsync()));
    }

    [Fact]
    public async Task One_person_has_one_day_under_two_codes_however_the_entries_are_sent()
    {
        const string Csv =
            "programme,measure,quantity,date,contributor,reference\nwatch,hours,11,2024-07-01,v-3,a\nwatch,hours,13,2024-07-01,v-2,b\nwatch,hours,12,2024-07-01,v-1,c\n";
        var organisation = await NewPeopleAsync();
        (await organisation.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        var import = await organisation.ImportAsync(Csv, "");
        Assert.Equal(1, import.Json.GetProperty("suspended").GetInt32());
        await organisation.RecordAsync(("contributor", "v-1"), ("quantity", 13), ("date", "2024-08-01"));
        var second = (
            await organisation.PostAsync("/v1/entries", Sample.Entry(("contributor", "v-2"), ("quantity", 12), ("date", "2024-08-01")))
        ).Succeeded(201);
        Assert.Contains("more_than_24_hours_in_a_day_in_sum", second.Text, StringComparison.Ordinal);
        var single = await NewPeopleAsync();
        (await single.PostAsync("/v1/contributors/v-2/merge", IntoOne)).Succeeded(201);
        await single.RecordAsync(("contributor", "v-2"), ("quantity", 13), ("date", "2024-07-01"));
        Assert.Equal(2, (await single.ImportAsync(Csv, "")).Json.GetProperty("suspended").GetInt32());
        server.IsWhole();
    }

    [Fact]
    public async Task Who_is_erased_is_erased_under_every_code_and_so_are_the_reasons()
    {
        var organisation = await NewPeopleAsync();
        (await organisation.PutAsync("/v1/contributors/v-2", new { deprivationQuintile = 4 })).Succeeded(200);
        await organisation.RecordAsync(("contributor", "v-2"), ("note", "Kent's"), ("date", "2024-09-01"));
        (await organisation.PostAsync("/v1/contributors/v-3/merge", new { into = "v-1", reason = "Kent too" })).Succeeded(201);
        (await organisation.PostAsync("/v1/contributors/v-3/unmerge", new { reason = "Not Kent" })).Succeeded(201);
        (await organisation.PostAsync("/v1/contributors/v-2/merge", new { into = "v-1", reason = "Kent again" })).Succeeded(201);
        (await organisation.DeleteAsync("/v1/contributors/v-1?texts=true")).Succeeded(204);
        var left =
            (await organisation.GetAsync("/v1/entries.csv")).Text
            + (await organisation.GetAsync("/v1/contributors/v-1/merges")).Text
            + (await organisation.GetAsync("/v1/contributors/v-3/merges")).Text;
        Assert.DoesNotContain("Kent", left, StringComparison.Ordinal);
        foreach (var (code, isErased) in new[] { ("v-1", true), ("v-2", true), ("v-3", false) })
        {
            Assert.Equal(isErased, (await organisation.GetAsync($"/v1/contributors/{code}")).Json.GetProperty("erased").GetBoolean());
        }

        Assert.Equal(2, await PeopleAsync(organisation, Year));
        server.IsWhole();
    }

    /// <summary>Two hours and a half of v-1 in May, four of v-2 in May and June, one of v-3 in June.</summary>
    private async Task<LedgerOrganisation> NewPeopleAsync()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("contributor", "v-1"), ("date", "2024-05-01"));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 3), ("date", "2024-05-02"));
        await organisation.RecordAsync(("contributor", "v-2"), ("quantity", 1), ("date", "2024-06-10"));
        await organisation.RecordAsync(("contributor", "v-3"), ("quantity", 1), ("date", "2024-06-11"), ("team", "north"));
        return organisation;
    }

    private static async Task<(string?, decimal)[]> HoursAsync(LedgerOrganisation organisation, string period) =>
        [
            .. (await organisation.GetAsync($"{period}&groupBy=contributor"))
                .Succeeded(200)
                .Json.GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    (row.GetProperty("group").GetProperty("contributor").GetString(), row.GetProperty("citizenHours").GetDecimal())
                ),
        ];

    private static async Task<int> PeopleAsync(LedgerOrganisation organisation, string query) =>
        (await organisation.GetAsync(query)).Succeeded(200).Json.GetProperty("total").GetProperty("contributors").GetInt32();

    private static async Task<string> PeopleByMonthAsync(LedgerOrganisation organisation)
    {
        var rows = (await organisation.GetAsync($"{Year}&groupBy=month")).Succeeded(200).Json.GetProperty("rows").EnumerateArray();
        return string.Join(' ', rows.Select(row => row.GetProperty("contributors").GetInt32()));
    }

    private static async Task<string[]> NamedAsync(LedgerOrganisation organisation, string contributor) =>
        [.. (await organisation.ItemsAsync($"/v1/entries?contributor={contributor}")).Select(entry => entry.Text("contributor")).Order()];

    private static string[] Quintiles(Answer statement) =>
        [
            .. statement
                .Succeeded(201)
                .Json.GetProperty("fairness")
                .GetProperty("lines")
                .EnumerateArray()
                .Where(line => line.GetProperty("contributors").GetInt32() > 0)
                .Select(line => $"{line.Text("quintile")} {line.GetProperty("contributors")} {line.GetProperty("hours")}"),
        ];
}
