using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>What becomes of a file as a whole.</summary>
public sealed class SendImportTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Rows = """
        programme,measure,quantity,date,team,contributor,reference,note
        watch,hours,2.5,2024-05-01,north,v-1,r-1,School run
        watch,hours,1.5,2024-05-02,north,v-2,r-2,
        watch,letters,40,2024-05-31,,,r-3,
        """;

    [Fact]
    public async Task A_file_of_csv_is_recorded_and_stands_in_journal_and_figures()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        var answer = (await organisation.ImportAsync(Rows)).Succeeded(200);
        Assert.Equal($"/v1/imports/{answer.Json.Text("id")}", answer.Header("Location"));
        Assert.Equal(("completed", 3, 0, 0, 0), answer.Json.Fate());
        Assert.Equal(
            ("over", "atomic", false, 3),
            (
                answer.Json.Text("stage"),
                answer.Json.Text("mode"),
                answer.Json.GetProperty("dryRun").GetBoolean(),
                answer.Json.Count("recorded")
            )
        );
        Assert.Equal(answer.Text, (await organisation.GetAsync(answer.Header("Location")!)).Succeeded(200).Text);

        var entries = await organisation.ItemsAsync("/v1/entries");
        Assert.Equal(["r-1", "r-2", "r-3"], entries.Select(entry => entry.Text("reference")));
        Assert.Equal(
            ("School run", "v-1", 20m),
            (
                entries[0].Text("note"),
                entries[0].Text("contributor"),
                entries[0].GetProperty("valuation").GetProperty("amount").GetDecimal()
            )
        );
        Assert.Equal(answer.Json.Count("firstSequence") + 1, entries[0].Count("sequence"));
        Assert.Equal(answer.Json.Count("lastSequence") - 1, entries[2].Count("sequence"));
        Assert.Equal(entries[0].GetRawText(), (await organisation.GetAsync($"/v1/entries/{entries[0].Text("id")}")).Succeeded(200).Text);
        var total = (await organisation.SummaryAsync()).GetProperty("total");
        Assert.Equal(
            (3, 4m, 2, 32m),
            (
                total.Count("entries"),
                total.GetProperty("citizenHours").GetDecimal(),
                total.Count("contributors"),
                total.GetProperty("citizenInputValue").GetDecimal()
            )
        );
        server.IsWhole();
    }

    [Theory]
    [InlineData("application/x-ndjson")]
    [InlineData("application/ndjson; charset=utf-8")]
    public async Task Lines_of_json_are_recorded_as_single_entries_are(string contentType)
    {
        var organisation = await server.NewLedgerAsync();
        var lines =
            $"{Sample.Entry(("reference", "r-1")).ToJsonString()}\n\n{Sample.Entry(("evidence", System.Text.Json.Nodes.JsonNode.Parse("""{"grade":"supervisor-confirmed","items":[{"title":"Sheet"}]}"""))).ToJsonString()}";
        var import = (await organisation.ImportAsync(new StringContent(lines), contentType, "")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 0), import.Fate());
        var entries = await organisation.ItemsAsync("/v1/entries");
        Assert.Equal(
            """{"grade":"supervisor-confirmed","items":[{"title":"Sheet","uri":null,"sha256":null}]}""",
            entries[1].GetProperty("evidence").GetRawText()
        );
        server.IsWhole();
    }

    [Fact]
    public async Task An_atomic_file_with_a_wrong_row_records_nothing_and_tells_what_would_have_been()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(
            ("quantity", 1.5m),
            ("date", "2024-05-02"),
            ("team", "north"),
            ("contributor", "v-2"),
            ("reference", "r-2")
        );
        var before = await organisation.LogSizeAsync();
        var import = (await organisation.ImportAsync($"{Rows}\nwatch,hours,-1,2024-05-03,north,v-3,r-4,\n")).Succeeded(200).Json;
        Assert.Equal(("failed", 2, 1, 0, 1), import.Fate());
        Assert.Equal(["5 quantity quantity_must_be_positive -1"], import.Problems());
        Assert.Equal((0, "null"), (import.Count("recorded"), import.GetProperty("firstSequence").GetRawText()));
        Assert.Equal(before, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_partial_file_records_the_rows_that_are_right()
    {
        var organisation = await server.NewLedgerAsync();
        var import = (await organisation.ImportAsync($"{Rows}\nwatch,hours,-1,2024-05-03,north,v-3,r-4,\n", "?mode=partial"))
            .Succeeded(200)
            .Json;
        Assert.Equal(("completed", 3, 0, 0, 1), import.Fate());
        Assert.Equal((3, 4m, 0), (await organisation.SummaryAsync()).Figures());
        server.IsWhole();
    }

    [Theory]
    [InlineData("?dryRun=true", "failed")]
    [InlineData("?dryRun=true&mode=partial", "completed")]
    public async Task A_dry_run_counts_as_if_it_recorded_and_records_nothing(string query, string status)
    {
        var organisation = await server.NewLedgerAsync();
        var before = await organisation.LogSizeAsync();
        var import = (await organisation.ImportAsync($"{Rows}\nwatch,hours,-1,2024-05-03,north,v-3,r-4,\n", query)).Succeeded(200).Json;
        Assert.Equal((status, 3, 0, 0, 1), import.Fate());
        Assert.Equal((0, true), (import.Count("recorded"), import.GetProperty("dryRun").GetBoolean()));
        Assert.Equal(before, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync("/v1/contributors"));
    }

    [Fact]
    public async Task A_row_in_doubt_does_not_fail_an_atomic_file_and_waits_for_a_person()
    {
        var organisation = await server.NewLedgerAsync();
        var import = (
            await organisation.ImportAsync(
                "programme,measure,quantity,date,contributor\nwatch,hours,2,2024-05-01,v-1\nwatch,hours,2,2024-05-01,v-1\nwatch,hours,23,2024-05-01,v-1\n"
            )
        )
            .Succeeded(200)
            .Json;
        Assert.Equal(("completed", 1, 0, 2, 0), import.Fate());
        Assert.Equal(3, import.Count("recorded"));
        Assert.Equal((1, 2m, 2), (await organisation.SummaryAsync()).Figures());
        var waiting = await organisation.ItemsAsync("/v1/entries?suspended=true");
        Assert.Equal(
            ["same_as_another_entry_without_reference", "more_than_24_hours_in_a_day_in_sum"],
            waiting.Select(entry => entry.GetProperty("suspension").GetProperty("rules")[0].GetString())
        );
        (await organisation.PostAsync($"/v1/entries/{waiting[0].Text("id")}/release", new { reason = "Two rounds" })).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{waiting[1].Text("id")}/rejection", new { reason = "Nobody does" })).Succeeded(201);
        Assert.Equal((2, 4m, 0), (await organisation.SummaryAsync()).Figures());
        server.IsWhole();
    }

    [Fact]
    public async Task The_template_can_be_imported()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/community-speedwatch", Sample.Programme())).Succeeded(201);
        (await organisation.PutAsync("/v1/measures/volunteer-time", Sample.Measure("input", "citizen-time", "hour"))).Succeeded(201);
        (await organisation.PutAsync("/v1/measures/warning-letters", Sample.Measure("output", "output", "item"))).Succeeded(201);
        (await organisation.PutAsync("/v1/parties/volunteers", new { name = "Volunteers", sector = "citizen" })).Succeeded(201);
        (await organisation.PutAsync("/v1/teams/malmesbury", new { name = "Malmesbury" })).Succeeded(201);
        var template = (await organisation.GetAsync("/v1/imports/template.csv")).Succeeded(200);
        Assert.Equal("text/csv", template.ContentType);
        Assert.Equal(("completed", 3, 0, 0, 0), (await organisation.ImportAsync(template.Text)).Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task A_file_with_nothing_but_a_header_records_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        Assert.Equal(
            ("completed", 0, 0, 0, 0),
            (await organisation.ImportAsync("programme,measure,quantity,date\n")).Succeeded(200).Json.Fate()
        );
    }

    [Fact]
    public async Task Imports_are_listed_the_latest_first_page_by_page_and_told_to_nobody_else()
    {
        var organisation = await server.NewLedgerAsync();
        var stranger = await server.NewLedgerAsync();
        List<string> ids = [];
        for (var turn = 0; turn < 3; turn++)
        {
            ids.Insert(
                0,
                (await organisation.ImportAsync($"programme,measure,quantity,date\nwatch,hours,{turn + 1},2024-05-01\n"))
                    .Succeeded(200)
                    .Json.Text("id")
            );
            server.Clock.Advance(NodaTime.Duration.FromMilliseconds(2));
        }

        var first = (await organisation.GetAsync("/v1/imports?limit=2")).Succeeded(200).Json;
        var second = (await organisation.GetAsync($"/v1/imports?limit=2&cursor={first.Text("nextCursor")}")).Succeeded(200).Json;
        Assert.Equal(
            ids,
            first
                .GetProperty("items")
                .EnumerateArray()
                .Concat(second.GetProperty("items").EnumerateArray())
                .Select(import => import.Text("id"))
        );
        Assert.Empty(await stranger.ItemsAsync("/v1/imports"));
        (await stranger.GetAsync($"/v1/imports?cursor={first.Text("nextCursor")}")).IsRefused(400, "cursor_is_not_valid /cursor");
        foreach (var path in new[] { "", "/problems", "/problems.csv", "/rejected" })
        {
            (await stranger.GetAsync($"/v1/imports/{ids[0]}{path}")).IsRefused(404, "unknown_import ");
            (await organisation.GetAsync($"/v1/imports/{Guid.NewGuid()}{path}")).IsRefused(404, "unknown_import ");
        }

        (await stranger.DeleteAsync($"/v1/imports/{ids[0]}")).IsRefused(404, "unknown_import ");
        (await organisation.DeleteAsync($"/v1/imports/{ids[0]}")).IsRefused(409, "import_is_over ");
        (await organisation.GetAsync("/v1/imports/none")).IsRefused(404, "unknown_import ");
    }

    [Fact]
    public async Task What_came_of_an_import_is_forgotten_after_thirty_days_and_its_entries_stay()
    {
        await using var aging = new LedgerServer();
        var organisation = await aging.NewLedgerAsync();
        var id = (await organisation.ImportAsync(Rows)).Succeeded(200).Json.Text("id");
        aging.Clock.Advance(NodaTime.Duration.FromDays(29));
        await organisation.ImportAsync("programme,measure,quantity,date\n");
        (await organisation.GetAsync($"/v1/imports/{id}")).Succeeded(200);
        aging.Clock.Advance(NodaTime.Duration.FromDays(2));
        await organisation.ImportAsync("programme,measure,quantity,date\n");
        (await organisation.GetAsync($"/v1/imports/{id}")).IsRefused(404, "unknown_import ");
        Assert.Equal(3, (await organisation.SummaryAsync()).Figures().Entries);
    }
}
