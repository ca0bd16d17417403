using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class ChangeTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/entries/changes";

    [Fact]
    public async Task A_reversal_a_correction_and_a_re_grading_are_told_of_every_entry_they_touch()
    {
        var organisation = await server.NewLedgerAsync();
        var first = await organisation.RecordAsync();
        var reversal = (await organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "r" })).Succeeded(201).Json;
        var second = await organisation.RecordAsync(("quantity", 1));
        var corrected = (
            await organisation.PostAsync($"/v1/entries/{second}/correction", new { reason = "r", entry = Sample.Entry(("quantity", 3)) })
        )
            .Succeeded(201)
            .Json;
        var better = Sample.Entry(("quantity", 3), ("evidence", new JsonObject { ["grade"] = "system-recorded" }));
        var reGraded = (
            await organisation.PostAsync($"/v1/entries/{corrected.Text("id")}/correction", new { reason = "r", entry = better })
        )
            .Succeeded(201)
            .Json;
        var changes = await organisation.ItemsAsync(Path);
        Assert.Equal(
            [
                $"recorded {first}",
                $"reversed {first}",
                $"recorded {reversal.Text("id")}",
                $"recorded {second}",
                $"reversed {second}",
                $"recorded {Of(changes[5], "id")}",
                $"recorded {corrected.Text("id")}",
                $"reversed {corrected.Text("id")}",
                $"recorded {Of(changes[8], "id")}",
                $"re-graded {reGraded.Text("id")}",
            ],
            changes.Select(Line)
        );
        Assert.Equal(JsonValueKind.Null, changes[0].GetProperty("entry").GetProperty("reversedBy").ValueKind);
        Assert.Equal(reversal.Text("id"), Of(changes[1], "reversedBy"));
        Assert.Equal(
            (reversal.GetProperty("sequence").GetInt64(), reversal.Text("recordedAt")),
            (changes[1].GetProperty("sequence").GetInt64(), changes[1].Text("at"))
        );
        Assert.Equal(changes[1].GetProperty("sequence").GetInt64(), changes[2].GetProperty("sequence").GetInt64());
        Assert.Equal("system-recorded", changes[9].GetProperty("entry").GetProperty("evidence").Text("grade"));
        await HasTheJournalAsync(organisation);
    }

    [Fact]
    public async Task What_waits_is_told_again_when_somebody_has_decided()
    {
        var organisation = await server.NewLedgerAsync();
        var ids = new List<string>();
        for (var times = 0; times < 3; times++)
        {
            ids.Add(await organisation.RecordAsync(("contributor", "v-1"), ("note", "Met Jo")));
        }

        var next = await NextAsync(organisation, "0", ["recorded", "suspended", "suspended"]);
        (await organisation.PostAsync($"/v1/entries/{ids[1]}/release", new { reason = "two rounds" })).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{ids[2]}/rejection", new { reason = "Jo says it was sent twice" })).Succeeded(201);
        var decided = await organisation.ItemsAsync($"{Path}?after={next}");
        Assert.Equal([$"released {ids[1]}", $"rejected {ids[2]}"], decided.Select(Line));
        Assert.Equal(
            ["released", "rejected"],
            decided.Select(change => change.GetProperty("entry").GetProperty("suspension").Text("status"))
        );
        next = await NextAsync(organisation, next, ["released", "rejected"]);

        // The text of the entry and the reason of the decision are erased by a record each; what is rejected is told as rejected after
        // each.
        (await organisation.DeleteAsync($"/v1/entries/{ids[2]}/text")).Succeeded(204);
        next = await NextAsync(organisation, next, ["text-erased", "rejected", "text-erased", "rejected"]);
        (await organisation.DeleteAsync($"/v1/entries/{ids[0]}/text")).Succeeded(204);
        next = await NextAsync(organisation, next, ["text-erased"]);
        Assert.Equal(next, await NextAsync(organisation, next, []));
        Assert.DoesNotContain("Jo says", (await organisation.GetAsync(Path)).Text, StringComparison.Ordinal);
        await HasTheJournalAsync(organisation);
    }

    [Fact]
    public async Task An_import_is_told_in_the_order_of_the_file_when_it_is_closed_and_may_be_left_in_its_midst()
    {
        const int Rows = 25;
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("reference", "before"));
        var drafts = Enumerable
            .Range(0, Rows)
            .Select(row => new EntryDraft
            {
                Programme = "watch",
                Measure = "hours",
                Quantity = 1,
                Date = new(2024, 2, 1),
                Reference = $"r-{row}",
            })
            .ToList();
        var next = "0";
        await using (var import = await PausedImport.AfterAsync(server, organisation, drafts, Rows))
        {
            await organisation.RecordAsync(("reference", "meanwhile"));
            Assert.Equal(["before", "meanwhile"], (await organisation.ItemsAsync(Path)).Select(change => Of(change, "reference")));
            next = await NextAsync(organisation, next, ["recorded", "recorded"]);
            await import.EndAsync();
        }

        await organisation.RecordAsync(("reference", "after"));
        var told = new List<JsonElement>();
        var more = true;
        while (more)
        {
            var page = (await organisation.GetAsync($"{Path}?after={next}&limit=7")).Succeeded(200).Json;
            Assert.Equal(page.GetRawText(), (await organisation.GetAsync($"{Path}?after={next}&limit=7")).Text);
            told.AddRange(page.GetProperty("items").EnumerateArray());
            (more, next) = (page.GetProperty("more").GetBoolean(), page.Text("next"));
        }

        Assert.Equal([.. Enumerable.Range(0, Rows).Select(row => $"r-{row}"), "after"], told.Select(change => Of(change, "reference")));
        Assert.Single(told.Take(Rows).Select(change => change.GetProperty("sequence").GetInt64()).Distinct());
        Assert.True(told[0].GetProperty("sequence").GetInt64() > told[Rows - 1].GetProperty("entry").GetProperty("sequence").GetInt64());
        await HasTheJournalAsync(organisation);
    }

    [Fact]
    public async Task An_abandoned_or_refused_import_is_never_told_and_what_an_import_suspends_is()
    {
        var organisation = await server.NewLedgerAsync();
        var twice =
            "programme,measure,quantity,date,contributor\nwatch,hours,2,2024-05-04,v-1\nwatch,hours,2,2024-05-04,v-1\nwatch,hours,two,2024-05-04,v-1\n";
        Assert.Equal("failed", (await organisation.OverAsync(await organisation.ImportAsync(twice))).Text("status"));
        Assert.Empty(await organisation.ItemsAsync(Path));
        await organisation.OverAsync(await organisation.ImportAsync(twice, "?mode=partial"));
        Assert.Equal(["recorded", "suspended"], (await organisation.ItemsAsync(Path)).Select(change => change.Text("change")));
        await HasTheJournalAsync(organisation);
    }

    [Fact]
    public async Task A_change_is_valued_as_was_known_then()
    {
        var organisation = await server.NewLedgerAsync();
        var first = await organisation.RecordAsync();
        (await organisation.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "r" })).Succeeded(201);
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)))).Succeeded(201);
        await organisation.RecordAsync();
        var changes = await organisation.ItemsAsync(Path);
        Assert.Equal("no_rate_in_force", Of(changes[0], "unvaluedReason"));
        Assert.Equal(
            [20m, -20m, 22.5m],
            changes.Skip(1).Select(change => change.GetProperty("entry").GetProperty("valuation").GetProperty("amount").GetDecimal())
        );
    }

    [Theory]
    [InlineData("after=1")]
    [InlineData("after=-1")]
    [InlineData("after=00")]
    [InlineData("after=")]
    [InlineData("after=beginning")]
    public async Task What_is_no_position_is_refused(string query) =>
        (await (await server.NewLedgerAsync()).GetAsync($"{Path}?{query}")).IsRefused(400, "cursor_is_not_valid /after");

    [Theory]
    [InlineData("limit=0", "limit_is_out_of_range /limit")]
    [InlineData("limit=1001", "limit_is_out_of_range /limit")]
    [InlineData("cursor=x", "unknown_query_parameter /cursor")]
    public async Task Other_parameters_are_those_of_a_page(string query, string error) =>
        (await (await server.NewLedgerAsync()).GetAsync($"{Path}?{query}")).IsRefused(400, error);

    [Fact]
    public async Task A_position_of_another_organisation_or_list_is_as_good_as_none()
    {
        var (one, other) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        for (var times = 0; times < 2; times++)
        {
            await one.RecordAsync();
            await other.RecordAsync();
        }

        var next = await NextAsync(one, "0", ["recorded", "recorded"]);
        (await other.GetAsync($"{Path}?after={next}")).IsRefused(400, "cursor_is_not_valid /after");
        (await one.GetAsync($"{Path}?after={(await one.GetAsync("/v1/entries?limit=1")).Json.Text("nextCursor")}")).IsRefused(
            400,
            "cursor_is_not_valid /after"
        );
        (await one.GetAsync($"/v1/entries?cursor={next}")).IsRefused(400, "cursor_is_not_valid /cursor");
        Assert.Equal(await one.ItemsAsync(Path) is var all ? all.Select(Line) : [], (await one.ItemsAsync($"{Path}?after=0")).Select(Line));
    }

    [Fact]
    public async Task Whoever_has_read_what_the_ledger_has_no_more_is_told_so()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync();
        var cursors = server.Services.GetRequiredService<Cursors>();
        foreach (
            var lost in new[]
            {
                new
                {
                    record = 8L,
                    part = 0L,
                    micros = 1L,
                },
                new
                {
                    record = 1_000_000L,
                    part = 0L,
                    micros = 1L,
                },
            }
        )
        {
            (
                await organisation.GetAsync(
                    $"{Path}?after={cursors.Protect(organisation.Number.ToString(CultureInfo.InvariantCulture), Path, lost)}"
                )
            ).IsRefused(409, "ledger_was_put_back /after");
        }
    }

    [Fact]
    public async Task Nothing_was_told_where_nothing_is() =>
        Assert.Equal(
            """{"items":[],"next":"0","more":false}""",
            (await (await server.NewLedgerAsync()).GetAsync(Path)).Succeeded(200).Text
        );

    private static string Line(JsonElement change) => $"{change.Text("change")} {Of(change, "id")}";

    private static string Of(JsonElement change, string member) => change.GetProperty("entry").Text(member);

    private static async Task<string> NextAsync(LedgerOrganisation organisation, string after, string[] changes)
    {
        var page = (await organisation.GetAsync($"{Path}?after={after}")).Succeeded(200).Json;
        Assert.Equal(changes, page.GetProperty("items").EnumerateArray().Select(change => change.Text("change")));
        return page.Text("next");
    }

    /// <summary>Keeps the last change of each entry, as openapi/entries.md says, and compares it with the list.</summary>
    private static async Task HasTheJournalAsync(LedgerOrganisation organisation)
    {
        var kept = (await organisation.ItemsAsync($"{Path}?limit=1000"))
            .GroupBy(change => Of(change, "id"))
            .Select(changes => changes.Last())
            .Where(change => change.Text("change") is not ("suspended" or "rejected"))
            .Select(change => change.GetProperty("entry").GetRawText());
        Assert.Equal(
            (await organisation.ItemsAsync("/v1/entries?limit=1000")).Select(entry => entry.GetRawText()).Order(StringComparer.Ordinal),
            kept.Order(StringComparer.Ordinal)
        );
    }
}
