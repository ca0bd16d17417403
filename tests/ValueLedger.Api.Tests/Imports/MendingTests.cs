using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>What is wrong with rows is told so that they can be mended and sent again.</summary>
public sealed class MendingTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Header = "programme,measure,quantity,date,reference";

    [Fact]
    public async Task Each_problem_has_row_column_code_what_was_found_and_what_was_expected()
    {
        var organisation = await server.NewLedgerAsync();
        var import = (
            await organisation.ImportAsync(
                $"{Header}\nwatch,hours,1,2024-05-01,a\n\nwatch,hours,\"=x, y\",2024-05-01,b\nnone,hours,0,2025-05-01,c\n"
            )
        )
            .Succeeded(200)
            .Json;
        Assert.Equal(("failed", 1, 0, 0, 2), import.Fate());
        string[] expected =
        [
            "4 quantity number_is_not_valid =x, y",
            "5 programme unknown_programme none",
            "5 quantity quantity_must_be_positive 0",
        ];
        Assert.Equal(expected, import.Problems());

        var page = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/problems?limit=2")).Succeeded(200).Json;
        var rest = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/problems?limit=2&cursor={page.Text("nextCursor")}"))
            .Succeeded(200)
            .Json;
        List<JsonElement> items = [.. page.GetProperty("items").EnumerateArray(), .. rest.GetProperty("items").EnumerateArray()];
        Assert.Equal(
            import.GetProperty("problems").EnumerateArray().Select(problem => problem.GetRawText()),
            items.Select(problem => problem.GetRawText())
        );
        Assert.All(items, problem => Assert.True(problem.Text("expected").Length > 20));
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("nextCursor").ValueKind);

        var csv = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/problems.csv")).Succeeded(200);
        Assert.Equal(("text/csv", "attachment; filename=\"problems.csv\""), (csv.ContentType, csv.Header("Content-Disposition")));
        Assert.Equal(
            items.Select(problem =>
                (problem.GetProperty("row").ToString(), problem.Text("column"), problem.Text("code"), problem.Text("expected"))
            ),
            Csv.Read(csv.Text).Select(row => (row["row"], row["column"], row["code"], row["expected"]))
        );
        Assert.Equal("'=x, y", Csv.Read(csv.Text)[0]["found"]);
    }

    [Fact]
    public async Task Rejected_rows_are_mended_and_sent_again_and_with_the_rest_they_are_all()
    {
        var organisation = await server.NewLedgerAsync();
        var import = (
            await organisation.ImportAsync(
                $"{Header};note\nwatch;hours;1;2024-05-01;a;\nwatch;hours;two;2024-05-01;b;\"one; \"\"two\"\"\"\nwatch;nothing;3;2024-05-32;c;\n".Replace(
                    ',',
                    ';'
                ),
                "?mode=partial"
            )
        )
            .Succeeded(200)
            .Json;
        Assert.Equal(("completed", 1, 0, 0, 2), import.Fate());
        var rejected = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/rejected")).Succeeded(200);
        Assert.Equal(("text/csv", "attachment; filename=\"rejected.csv\""), (rejected.ContentType, rejected.Header("Content-Disposition")));
        var rows = Csv.Read(rejected.Text);
        Assert.Equal(["b", "c"], rows.Select(row => row["reference"]));
        Assert.Equal("one; \"two\"", rows[0]["note"]);
        Assert.StartsWith("quantity: number_is_not_valid: ", rows[0]["problem"], StringComparison.Ordinal);
        Assert.Contains("date: date_is_not_valid: ", rows[1]["problem"], StringComparison.Ordinal);
        Assert.Contains("measure: unknown_measure: ", rows[1]["problem"], StringComparison.Ordinal);

        var mended = rejected
            .Text.Replace(",two,", ",2,", StringComparison.Ordinal)
            .Replace("2024-05-32", "2024-05-31", StringComparison.Ordinal);
        var again = (await organisation.ImportAsync(mended, "?mode=partial")).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 1), again.Fate());
        var last = (await organisation.GetAsync($"/v1/imports/{again.Text("id")}/rejected")).Succeeded(200).Text;
        Assert.Equal(
            ("completed", 1, 0, 0, 0),
            (await organisation.ImportAsync(last.Replace(",nothing,", ",letters,", StringComparison.Ordinal))).Succeeded(200).Json.Fate()
        );
        Assert.Equal((3, 3m, 0), (await organisation.SummaryAsync()).Figures());
        Assert.Equal("one; \"two\"", (await organisation.ItemsAsync("/v1/entries?reference=b"))[0].Text("note"));
        server.IsWhole();
    }

    [Fact]
    public async Task Rejected_lines_of_json_are_mended_and_sent_again()
    {
        var organisation = await server.NewLedgerAsync();
        var lines =
            $"{Sample.Entry(("reference", "a")).ToJsonString()}\n{Sample.Entry(("reference", "b"), ("quantity", "two"), ("note", "x")).ToJsonString()}\nnot json\n";
        var import = (await organisation.ImportLinesAsync(lines, "?mode=partial")).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 2), import.Fate());
        Assert.Equal([2, 3], import.GetProperty("problems").EnumerateArray().Select(problem => problem.Count("row")));
        Assert.Equal("/quantity", import.GetProperty("problems")[0].Text("column"));
        var rejected = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}/rejected")).Succeeded(200);
        Assert.Equal(
            ("application/x-ndjson", "attachment; filename=\"rejected.ndjson\""),
            (rejected.ContentType, rejected.Header("Content-Disposition"))
        );
        var mended = rejected.Text.Split('\n')[0].Replace("\"two\"", "2", StringComparison.Ordinal);
        Assert.Contains("\"problem\"", mended, StringComparison.Ordinal);
        Assert.Equal(("completed", 1, 0, 0, 0), (await organisation.ImportLinesAsync(mended)).Succeeded(200).Json.Fate());
        Assert.Equal("x", (await organisation.ItemsAsync("/v1/entries?reference=b"))[0].Text("note"));
    }

    [Fact]
    public async Task Rows_of_an_atomic_file_that_was_refused_can_be_downloaded_and_mended_too()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("reference", "b"));
        var import = (
            await organisation.ImportAsync(
                $"{Header}\nwatch,hours,1,2024-05-01,a\nwatch,hours,1,2024-05-01,b\nwatch,hours,2,2024-05-01,a\n"
            )
        )
            .Succeeded(200)
            .Json;
        Assert.Equal(("failed", 1, 0, 0, 2), import.Fate());
        Assert.Equal(
            ["4 reference reference_recorded_with_other_content a", "3 reference reference_recorded_with_other_content b"],
            import.Problems()
        );
        var rows = Csv.Read((await organisation.GetAsync($"/v1/imports/{import.Text("id")}/rejected")).Succeeded(200).Text);
        Assert.Equal([("1", "b"), ("2", "a")], rows.Select(row => (row["quantity"], row["reference"])));
    }

    [Fact]
    public async Task More_problems_than_are_shown_are_listed_and_downloaded_to_the_last()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = string.Concat(
            Enumerable.Range(0, 2_500).Select(row => $"watch,hours,{(row % 2 == 0 ? "1" : "x")},2024-05-01,r-{row}\n")
        );
        var import = await organisation.OverAsync(await organisation.ImportAsync($"{Header}\n{rows}", "?mode=partial&dryRun=true"));
        Assert.Equal(("completed", 1250, 0, 0, 1250), import.Fate());
        Assert.Equal(100, import.GetProperty("problems").GetArrayLength());
        var expected = Enumerable.Range(0, 1250).Select(row => (row * 2) + 3);
        Assert.Equal(
            expected,
            Csv.Read((await organisation.GetAsync($"/v1/imports/{import.Text("id")}/problems.csv")).Text)
                .Select(row => int.Parse(row["row"], System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Equal(1250, Csv.Read((await organisation.GetAsync($"/v1/imports/{import.Text("id")}/rejected")).Text).Count);
        List<long> listed = [];
        var path = $"/v1/imports/{import.Text("id")}/problems?limit=1000";
        while (path is not null)
        {
            var page = (await organisation.GetAsync(path)).Succeeded(200).Json;
            listed.AddRange(page.GetProperty("items").EnumerateArray().Select(problem => problem.Count("row")));
            path = page.GetProperty("nextCursor").GetString() is { } cursor
                ? $"/v1/imports/{import.Text("id")}/problems?limit=1000&cursor={cursor}"
                : null;
        }

        Assert.Equal(expected.Select(row => (long)row), listed);
    }

    [Fact]
    public async Task Rows_are_held_to_the_rules_of_single_entries()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/teams/closed", new { name = "Closed", archived = true })).Succeeded(201);
        (await organisation.PutAsync("/v1/contributors/v-9", new { archived = true })).Succeeded(201);
        (string Column, string Value)[] wrong =
        [
            ("programme", "none"),
            ("measure", "none"),
            ("party", "none"),
            ("team", "none"),
            ("team", "closed"),
            ("contributor", "v-9"),
            ("quantity", "25"),
            ("quantity", "0.0000001"),
            ("date", "2025-01-01"),
            ("date", "2999-01-01"),
            ("startDate", "2024-05-02"),
            ("startTime", "25:00"),
            ("evidenceGrade", "hearsay"),
            ("reference", "with\ttab"),
            ("contributor", "Jo Bloggs"),
        ];
        foreach (var (column, value) in wrong)
        {
            var body = Sample.Entry(("contributor", "v-1"));
            Sample.With(
                body,
                column switch
                {
                    "quantity" => (column, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)),
                    "evidenceGrade" => ("evidence", new System.Text.Json.Nodes.JsonObject { ["grade"] = value }),
                    _ => (column, value),
                }
            );
            var single = (await organisation.PostAsync("/v1/entries", body)).Succeeded(400);
            var row = new Dictionary<string, string>
            {
                ["contributor"] = "v-1",
                ["programme"] = "watch",
                ["measure"] = "hours",
                ["quantity"] = "2.5",
                ["date"] = "2024-05-01",
                [column] = value,
            };
            var import = (await organisation.ImportAsync($"{string.Join(',', row.Keys)}\n{string.Join(',', row.Values)}\n"))
                .Succeeded(200)
                .Json;
            Assert.Equal(
                single.Json.GetProperty("errors").EnumerateArray().Select(error => error.Text("code")),
                import.GetProperty("problems").EnumerateArray().Select(problem => problem.Text("code"))
            );
            Assert.Equal(
                (2, column, value),
                (
                    import.GetProperty("problems")[0].Count("row"),
                    import.GetProperty("problems")[0].Text("column"),
                    import.GetProperty("problems")[0].Text("found")
                )
            );
        }
    }
}
