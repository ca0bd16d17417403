using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Settings by which a table of others is read without being edited.</summary>
public sealed class TableSettingsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Ours = "programme,measure,quantity,date";
    private const string Set = "set=programme:watch,measure:hours";

    [Theory]
    [InlineData("1:30", "quantityFormat=h:mm", 1.5)]
    [InlineData("0:45:00", "quantityFormat=h:mm", 0.75)]
    [InlineData("26:15", "quantityFormat=h:mm", 26.25)]
    [InlineData("2h 15m", "quantityFormat=h:mm", 2.25)]
    [InlineData("2 hours 15 mins", "quantityFormat=h:mm", 2.25)]
    [InlineData("2H15M", "quantityFormat=h:mm", 2.25)]
    [InlineData("90 min", "quantityFormat=h:mm", 1.5)]
    [InlineData("2.25h", "quantityFormat=h:mm", 2.25)]
    [InlineData("3 hrs", "quantityFormat=h:mm", 3)]
    [InlineData("3", "quantityFormat=h:mm", 3)]
    [InlineData("\"2,25h\"", "quantityFormat=h:mm&decimal=comma", 2.25)]
    [InlineData("7:20", "quantityFormat=h:mm&round=6", 7.333333)]
    [InlineData("\"2,5\"", "decimal=comma", 2.5)]
    [InlineData("\"1.234,5\"", "decimal=comma", 1234.5)]
    [InlineData("1.234", "decimal=comma", 1234)]
    [InlineData("\"1,250.00\"", "thousands=comma", 1250)]
    [InlineData("\"£1,250.00\"", "thousands=comma", 1250)]
    [InlineData("£ 12.50", "thousands=comma", 12.5)]
    [InlineData("GBP 12", "thousands=comma", 12)]
    [InlineData("\"1,250\"", "thousands=comma", 1250)]
    [InlineData("007", "thousands=comma", 7)]
    [InlineData("2.3000000000000003", "round=6", 2.3)]
    [InlineData("1.2345675", "round=6", 1.234568)]
    [InlineData("0.333333333333333333333333333333333333", "round=6", 0.333333)]
    [InlineData("\"0,3333333333\"", "round=6&decimal=comma", 0.333333)]
    [InlineData("\u00a02.5\u200b", "", 2.5)]
    public async Task A_quantity_is_read_in_the_form_that_is_stated(string cell, string query, double expected)
    {
        var organisation = await server.NewLedgerAsync();
        var answer = await organisation.ImportAsync($"{Ours}\nwatch,hours,{cell},2024-05-01\n", $"?{query}");
        Assert.Equal(("completed", 1, 0, 0, 0), answer.Succeeded(200).Json.Fate());
        Assert.Equal((decimal)expected, Assert.Single(await organisation.ItemsAsync("/v1/entries")).GetProperty("quantity").GetDecimal());
    }

    [Theory]
    [InlineData("1:30", "", "number_is_not_valid", "quantityFormat=h:mm")]
    [InlineData("\"1,250.00\"", "", "number_is_not_valid", "thousands=comma")]
    [InlineData("£12", "", "number_is_not_valid", "thousands=comma")]
    [InlineData("\"1.234,5\"", "", "number_is_not_valid", "decimal=comma")]
    [InlineData("\"1,25\"", "thousands=comma", "number_is_not_valid", "decimal=comma")]
    [InlineData("€12", "thousands=comma", "number_is_not_valid", "1,234.50")]
    [InlineData("2.5", "decimal=comma", "number_is_not_valid", "1.234,5")]
    [InlineData("1.30", "quantityFormat=h:mm", "number_is_not_valid", "1.5h")]
    [InlineData("1:60", "quantityFormat=h:mm", "number_is_not_valid", "1:30")]
    [InlineData("about 2", "quantityFormat=h:mm", "number_is_not_valid", "1:30")]
    [InlineData("7:20", "quantityFormat=h:mm", "quantity_has_more_than_six_decimals", "six")]
    [InlineData("2.3000000000000003", "", "quantity_has_more_than_six_decimals", "six")]
    public async Task A_quantity_in_another_form_is_refused_and_the_setting_is_named(string cell, string query, string code, string hint)
    {
        var organisation = await server.NewLedgerAsync();
        var import = (await organisation.ImportAsync($"{Ours}\nwatch,hours,{cell},2024-05-01\n", $"?{query}")).Succeeded(200).Json;
        var problem = import.GetProperty("problems")[0];
        Assert.Equal(("failed", code), (import.Text("status"), problem.Text("code")));
        Assert.Contains(hint, problem.Text("expected"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("04-May-24", "dd-mmm-yy")]
    [InlineData("4 May 2024", "dd-mmm-yy")]
    [InlineData("4-may-2024", "dd-mmm-yy")]
    [InlineData("04/05/24", "dd/mm/yy")]
    [InlineData("4/5/2024", "dd/mm/yyyy")]
    [InlineData("04/05/2024 00:00:00", "dd/mm/yyyy")]
    [InlineData("05/04/2024", "mm/dd/yyyy")]
    [InlineData("2024-05-04", "mm/dd/yyyy")]
    [InlineData("2024-05-04T00:00:00", "iso")]
    public async Task A_date_is_read_in_the_form_that_is_stated(string cell, string format)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync($"{Ours}\nwatch,hours,1,{cell}\n", $"?dateFormat={format}")).Succeeded(200);
        Assert.Equal("2024-05-04", Assert.Single(await organisation.ItemsAsync("/v1/entries")).Text("date"));
    }

    [Theory]
    [InlineData("04/05/2024 09:30:12", "dd/mm/yyyy")]
    [InlineData("5/4/2024 9:30:12 PM", "mm/dd/yyyy")]
    [InlineData("2024-05-04 23:59", "iso")]
    [InlineData("2024-05-04T09:30:12.345", "iso")]
    [InlineData("04/05/2024 00:00", "dd/mm/yyyy")]
    public async Task A_date_with_a_time_of_day_is_its_date_only_where_that_is_stated(string cell, string format)
    {
        var organisation = await server.NewLedgerAsync();
        var row = $"{Ours}\nwatch,hours,1,{cell}\n";
        var stated = $"?timestamps=date&dateFormat={format}";
        (await organisation.ImportAsync(row, stated)).Succeeded(200);
        Assert.Equal("2024-05-04", Assert.Single(await organisation.ItemsAsync("/v1/entries")).Text("date"));
        var preview = (await organisation.PreviewAsync(row)).Succeeded(200).Json.Text("query");
        if (!cell.EndsWith("00:00", StringComparison.Ordinal))
        {
            Assert.Contains("timestamps=date", preview, StringComparison.Ordinal);
            var refused = (await organisation.ImportAsync(row, $"?dateFormat={format}")).Succeeded(200).Json.GetProperty("problems")[0];
            Assert.Contains("timestamps=date", refused.Text("expected"), StringComparison.Ordinal);
        }
        else
        {
            Assert.DoesNotContain("timestamps", preview, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2024-05-04T23:30:00Z")]
    [InlineData("2024-05-04T23:30:00+02:00")]
    [InlineData("2024-05-04 25:30")]
    [InlineData("2024-05-04 noon")]
    public async Task A_time_of_day_in_a_zone_or_that_is_none_is_refused(string cell)
    {
        var organisation = await server.NewLedgerAsync();
        var import = await organisation.ImportAsync($"{Ours}\nwatch,hours,1,{cell}\n", "?timestamps=date");
        Assert.Equal("date_is_not_valid", import.Succeeded(200).Json.GetProperty("problems")[0].Text("code"));
    }

    [Fact]
    public async Task Quantities_are_formed_from_times_also_over_midnight()
    {
        var organisation = await server.NewLedgerAsync();
        const string Shifts = "date,startTime,endTime\n2024-05-01,8:30,10:00\n2024-05-02,10:00 PM,1:00 AM\n2024-05-03,9:15:00,\n";
        var import = (await organisation.ImportAsync(Shifts, $"?quantity=times&mode=partial&{Set}")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 1), import.Fate());
        Assert.Equal(
            ("endTime", "member_is_required"),
            (import.GetProperty("problems")[0].Text("column"), import.GetProperty("problems")[0].Text("code"))
        );
        Assert.Equal(
            [1.5m, 3m],
            (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.GetProperty("quantity").GetDecimal())
        );
    }

    [Fact]
    public async Task Columns_are_left_out_by_name_or_all_that_match_nothing_and_the_answer_names_them()
    {
        var organisation = await server.NewLedgerAsync();
        const string Foreign = ",Hours,date,day,\"Skills, verified\",note,amount\n0,2,2024-05-01,Wed,yes,ours,12\n";
        (await organisation.ImportAsync(Foreign, $"?map=Hours:quantity&ignore=day&{Set}")).IsRefused(400, "header_is_unknown /header");
        var named = await organisation.ImportAsync(
            Foreign.Replace(",Hours", "x,Hours", StringComparison.Ordinal),
            $"?map=Hours:quantity&ignore=x,DAY,%22Skills, verified%22,note&{Set}"
        );
        Assert.Equal(["x", "day", "Skills, verified", "note", "amount"], Ignored(named.Succeeded(200).Json));
        var rest = await organisation.ImportAsync(Foreign, $"?map=Hours:quantity&ignore=*&{Set}");
        Assert.Equal(["(column 1)", "day", "Skills, verified", "amount"], Ignored(rest.Succeeded(200).Json));
        Assert.Equal([null, "ours"], (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.GetProperty("note").GetString()));
        (await organisation.ImportAsync(Foreign, $"?map=Hours:quantity&ignore=Hours&{Set}")).IsRefused(400, "column_map_is_not_valid /map");
    }

    [Theory]
    [InlineData("set=programme", "set_is_not_valid /set")]
    [InlineData("set=programme:", "set_is_not_valid /set")]
    [InlineData("set=project:watch", "set_is_not_valid /set")]
    [InlineData("set=id:7", "set_is_not_valid /set")]
    [InlineData("set=note:a,note:b", "set_is_not_valid /set")]
    [InlineData("set=programme:watch", "column_is_stated_twice /header")]
    [InlineData("quantity=times", "column_is_stated_twice /header")]
    [InlineData("quantity=times&quantityFormat=h:mm", "settings_contradict /quantityFormat")]
    [InlineData("decimal=comma&thousands=comma", "settings_contradict /thousands")]
    [InlineData("quantityFormat=hh:mm", "query_parameter_has_the_wrong_type /quantityFormat")]
    [InlineData("round=2", "query_parameter_has_the_wrong_type /round")]
    [InlineData("headerRow=0", "query_parameter_has_the_wrong_type /headerRow")]
    [InlineData("headerRow=3", "header_is_missing /header")]
    [InlineData("sheet=May", "setting_is_for_tables /sheet")]
    [InlineData("totals=drop", "value_is_not_in_the_list /totals")]
    public async Task A_setting_that_cannot_be_is_refused(string query, string problem)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync($"{Ours}\nwatch,hours,1,2024-05-01\n", $"?{query}")).IsRefused(400, problem);
    }

    [Fact]
    public async Task What_is_set_is_checked_like_a_cell_and_holds_for_every_row()
    {
        var organisation = await server.NewLedgerAsync();
        const string Days = "quantity,date\n1,2024-05-01\n2,2024-05-02\n";
        (await organisation.ImportAsync(Days, $"?{Set},startTime:noon")).IsRefused(400, "time_is_not_valid /set");
        var import = await organisation.ImportAsync(Days, $"?{Set},note:At%2010:30,evidenceGrade:supervisor-confirmed&set=team:north");
        Assert.Equal(("completed", 2, 0, 0, 0), import.Succeeded(200).Json.Fate());
        Assert.All(
            await organisation.ItemsAsync("/v1/entries"),
            entry =>
                Assert.Equal(
                    ("At 10:30", "north", "supervisor-confirmed"),
                    (entry.Text("note"), entry.Text("team"), entry.GetProperty("evidence").Text("grade"))
                )
        );
    }

    [Fact]
    public async Task A_title_stands_for_a_code_only_where_one_item_has_it_and_the_sender_says_so()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/teams/calne-1", new { name = "Calne" });
        await organisation.PutAsync("/v1/teams/calne-2", new { name = "CALNE" });
        await organisation.PutAsync("/v1/teams/box", new { name = "Box Hill" });
        const string Rows =
            $"{Ours},team\nwatch,hours,1,2024-05-01,box hill \nwatch,hours,2,2024-05-02,Calne\nwatch,hours,3,2024-05-03,calne-2\n";
        var codes = (await organisation.ImportAsync(Rows, "?dryRun=true")).Succeeded(200).Json;
        Assert.Equal(2, codes.Count("rejected"));
        var import = (await organisation.ImportAsync(Rows, "?titles=true&mode=partial")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 1), import.Fate());
        Assert.Equal("title_is_ambiguous", import.GetProperty("problems")[0].Text("code"));
        Assert.Equal(["box", "calne-2"], (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.Text("team")));
    }

    [Fact]
    public async Task A_last_row_that_is_the_sum_is_told_and_can_be_passed_over()
    {
        var organisation = await server.NewLedgerAsync();
        const string Sheet = $"{Ours}\nwatch,hours,1.5,2024-05-01\nwatch,hours,2,2024-05-02\nTotal,,3.5,\n,,,\n";
        var told = (await organisation.ImportAsync(Sheet)).Succeeded(200).Json;
        Assert.Equal("failed", told.Text("status"));
        Assert.Equal("row_looks_like_a_total", told.GetProperty("problems")[0].Text("code"));
        Assert.Equal("row_looks_like_a_total", told.GetProperty("warnings")[0].Text("code"));
        var passed = (await organisation.ImportAsync(Sheet, "?totals=skip")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 0), passed.Fate());
        Assert.Equal((1, "row_looks_like_a_total"), (passed.Count("passedOver"), passed.GetProperty("warnings")[0].Text("code")));
        var other = await organisation.ImportAsync(Sheet.Replace("3.5", "3.6", StringComparison.Ordinal), "?totals=skip&dryRun=true");
        Assert.Equal(1, other.Succeeded(200).Json.Count("rejected"));
    }

    [Fact]
    public async Task A_last_row_with_a_day_is_never_called_a_total_for_another_mistake()
    {
        var organisation = await server.NewLedgerAsync();
        const string Sessions = $"{Ours}\nwatch,hours,1,2024-05-01\nwatch,hours,2,2024-05-02\nwatsh,hours,3,2024-05-03\n";
        var import = (await organisation.ImportAsync(Sessions)).Succeeded(200).Json;
        Assert.Equal(["4 programme unknown_programme watsh"], import.Problems());
        var recorded = await organisation.ImportAsync(Sessions.Replace("watsh", "watch", StringComparison.Ordinal));
        Assert.Equal(("completed", 3, 0, 0, 0), recorded.Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task A_header_with_a_line_break_is_named_with_a_blank()
    {
        var organisation = await server.NewLedgerAsync();
        var import = await organisation.ImportAsync("\"Hours\n given\",date\n2,2024-05-01\n", $"?map=hours given:quantity&{Set}");
        Assert.Equal(("completed", 1, 0, 0, 0), import.Succeeded(200).Json.Fate());
    }

    [Fact]
    public async Task Rounding_is_told_with_the_sum_of_the_differences()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = $"{Ours}\nwatch,hours,1.1000000000000001,2024-05-01\nwatch,hours,0.3333333,2024-05-02\nwatch,hours,2,2024-05-03\n";
        var warning = (await organisation.ImportAsync(rows, "?round=6")).Succeeded(200).Json.GetProperty("warnings")[0];
        Assert.Equal(("quantities_rounded", 2), (warning.Text("code"), warning.Count("rows")));
        Assert.Contains("-0.0000003000000001", warning.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_below_a_title_is_found_by_its_row_and_named_where_it_is_not_stated()
    {
        var organisation = await server.NewLedgerAsync();
        const string Titled = $"Hours of 2024,,,\n\n{Ours}\nwatch,hours,1,2024-05-01\nwatch,hours,,2024-05-02\n";
        var refused = (await organisation.ImportAsync(Titled)).IsRefusedFirst(400, "header_is_lower");
        Assert.Contains("headerRow=3", refused.Text, StringComparison.Ordinal);
        var import = (await organisation.ImportAsync(Titled, "?headerRow=3&mode=partial")).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 1), import.Fate());
        Assert.Equal(5, import.GetProperty("problems")[0].Count("row"));
    }

    [Theory]
    [InlineData("PK\u0003\u0004rest", "workbook")]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>", "web page")]
    [InlineData("  <html><table><tr><td>programme</td></tr></table></html>", "web page")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1", "word processor")]
    public async Task A_file_of_another_kind_is_named_as_what_it_is(string content, string kind)
    {
        var organisation = await server.NewLedgerAsync();
        var refused = (await organisation.ImportAsync(content)).IsRefusedFirst(400, "file_is_of_another_kind");
        Assert.Contains(kind, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_settings_can_be_saved_and_a_query_replaces_them_one_by_one()
    {
        var organisation = await server.NewLedgerAsync();
        var saved = await organisation.PutAsync(
            "/v1/import-maps/rota",
            new
            {
                columns = new { Day = "date", Hours = "quantity" },
                ignore = (string[])["*"],
                set = new { measure = "hours", programme = "watch" },
                headerRow = 2,
                dateFormat = "dd/mm/yyyy",
                quantityFormat = "h:mm",
                round = 6,
                titles = true,
                totals = "skip",
                likeStanding = "skip",
            }
        );
        Assert.Equal(saved.Succeeded(200).Text, (await organisation.GetAsync("/v1/import-maps/rota")).Succeeded(200).Text);
        const string Rota = "Rota,,\nDay,Hours,Who\n4/5/2024,1:20,Jo\n5/5/2024,2:00,Al\n,3:20,\n";
        var import = (await organisation.ImportAsync(Rota, "?mapName=rota&set=note:May")).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 0), import.Fate());
        Assert.Equal(
            [1.333333m, 2m],
            (await organisation.ItemsAsync("/v1/entries")).Select(entry => entry.GetProperty("quantity").GetDecimal())
        );
        (await organisation.ImportAsync(Rota, "?mapName=rota&headerRow=1")).Succeeded(400);
        (await organisation.PutAsync("/v1/import-maps/rota", new { columns = new { }, dateFormat = "us" })).IsRefused(
            400,
            "query_parameter_has_the_wrong_type /dateFormat"
        );
        server.IsWhole();
    }

    [Fact]
    public async Task Lines_of_json_take_no_settings_for_cells()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportLinesAsync("""{"programme":"watch"}""", "?set=measure:hours")).IsRefused(400, "setting_is_for_tables ");
    }

    private static IEnumerable<string?> Ignored(JsonElement import) =>
        import.GetProperty("ignoredColumns").EnumerateArray().Select(name => name.GetString());
}
