using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Imports.Workbooks;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>A preview guesses how a file could be imported, says why, and records nothing.</summary>
public sealed class PreviewTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Rota = """
        Volunteer log 2024,,,,,
        ,,,,,
        Name,Day worked,Hrs,Project,What,Notes
        Jo,04/05/2024,1:30,watch,hours,"Park, gate"
        Al,13/05/2024,2:00,watch,hours,
        Total,,3:30,,,
        """;

    [Fact]
    public async Task The_query_of_a_preview_imports_the_file_as_it_was_shown()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        var preview = (await organisation.PreviewAsync(Rota)).Succeeded(200).Json;
        Assert.Equal((3, ",", "utf-8"), (preview.GetProperty("headerRow").GetInt32(), preview.Text("delimiter"), preview.Text("encoding")));
        Assert.Equal(
            ["Name -", "Day worked date", "Hrs quantity", "Project programme", "What measure", "Notes note"],
            preview
                .GetProperty("columns")
                .EnumerateArray()
                .Select(column => $"{column.Text("header")} {column.GetProperty("member").GetString() ?? "-"}")
        );
        Assert.Equal(
            ["headerRow=3", "dateFormat=dd/mm/yyyy", "quantityFormat=h:mm", "totals=skip"],
            preview.GetProperty("settings").EnumerateArray().Select(setting => $"{setting.Text("parameter")}={setting.Text("value")}")
        );
        Assert.True(preview.GetProperty("ready").GetBoolean());
        var first = preview.GetProperty("rows")[0];
        Assert.Equal(
            (4, 1.5m, "2024-05-04", "Park, gate"),
            (
                first.Count("row"),
                first.GetProperty("entry").GetProperty("quantity").GetDecimal(),
                first.GetProperty("entry").Text("date"),
                first.GetProperty("entry").Text("note")
            )
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
        var import = (await organisation.ImportAsync(Rota, preview.Text("query"))).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 0), import.Fate());
    }

    [Fact]
    public async Task What_no_column_has_is_told_with_what_can_be_done()
    {
        var organisation = await server.NewLedgerAsync();
        var preview = (await organisation.PreviewAsync("When;How long;Email\n2024-05-01;2,5;a@example.org\n")).Succeeded(200).Json;
        Assert.False(preview.GetProperty("ready").GetBoolean());
        Assert.Equal(
            ["programme", "measure", "quantity"],
            preview.GetProperty("missing").EnumerateArray().Select(missing => missing.Text("member"))
        );
        Assert.Contains("no names", preview.GetProperty("columns")[2].Text("why"), StringComparison.Ordinal);
        Assert.Equal(";", preview.Text("delimiter"));
        var row = preview.GetProperty("rows")[0];
        Assert.Equal("2024-05-01", row.GetProperty("entry").Text("date"));
        Assert.Contains("member_is_required", row.GetProperty("problems").EnumerateArray().Select(problem => problem.Text("code")));
    }

    [Theory]
    [InlineData("quantity\n\"1,250.00\"\n\"£3\"\n", "thousands", "comma")]
    [InlineData("quantity\n\"2,5\"\n\"1.234,5\"\n", "decimal", "comma")]
    [InlineData("quantity\n2.3000000000000003\n", "round", "6")]
    [InlineData("date\n04-May-24\n", "dateFormat", "dd-mmm-yy")]
    [InlineData("date\n05/31/2024\n", "dateFormat", "mm/dd/yyyy")]
    [InlineData("start,finish\n9:00,10:00\n", "quantity", "times")]
    [InlineData("Project\nRiver clean-up\n", "titles", "true")]
    public async Task A_setting_that_the_cells_need_is_proposed(string csv, string parameter, string value)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/programmes/csw", new { title = "River clean-up" });
        var settings = (await organisation.PreviewAsync(csv)).Succeeded(200).Json.GetProperty("settings").EnumerateArray();
        Assert.Contains((parameter, value), settings.Select(setting => (setting.Text("parameter"), setting.Text("value"))));
    }

    [Fact]
    public async Task A_session_as_long_as_the_others_together_is_no_total_and_an_odd_cell_loses_no_column()
    {
        var organisation = await server.NewLedgerAsync();
        const string Sessions =
            "programme,measure,Hours,date\nwatch,hours,1,2024-05-01\nwatch,hours,2,2024-05-02\nwatch,hours,3,2024-05-03\n";
        var preview = (await organisation.PreviewAsync(Sessions)).Succeeded(200).Json;
        Assert.Equal("?map=Hours:quantity", preview.Text("query"));
        var odd = (await organisation.PreviewAsync("programme,measure,Hours,date\nwatch,hours,1,2024-05-01\nwatch,hours,n/a,2024-05-02\n"))
            .Succeeded(200)
            .Json;
        Assert.Equal(("?map=Hours:quantity", false), (odd.Text("query"), odd.GetProperty("ready").GetBoolean()));
        Assert.Equal("number_is_not_valid", odd.GetProperty("rows")[1].GetProperty("problems")[0].Text("code"));
        var times = (await organisation.PreviewAsync("programme,measure,start,finish,date\nwatch,hours,9:00,11:20,2024-05-01\n"))
            .Succeeded(200)
            .Json;
        Assert.Equal("?quantity=times&round=6&map=start:startTime,finish:endTime", times.Text("query"));
        Assert.True(times.GetProperty("ready").GetBoolean());
    }

    [Fact]
    public async Task A_workbook_is_shown_with_its_sheets()
    {
        var organisation = await server.NewLedgerAsync();
        var file = SheetFile.OfXlsx(
            SheetFile.Row(1, "programme", "measure", "Hours given", "Date")
                + SheetFile.Row(2, "watch", "hours", "<c s=\"4\"><v>0.0625</v></c>", "<c s=\"1\"><v>45413</v></c>")
        );
        var preview = (await organisation.PreviewAsync(new ByteArrayContent(file), SheetFile.Xlsx)).Succeeded(200).Json;
        Assert.Equal(("May", true), (preview.Text("sheet"), preview.GetProperty("ready").GetBoolean()));
        Assert.Equal("?quantityFormat=h:mm&map=Hours%20given:quantity", preview.Text("query"));
        (await organisation.PreviewAsync(new ByteArrayContent(file), SheetFile.Xlsx, "?sheet=June")).IsRefused(400, "unknown_sheet /sheet");
        var named = (await organisation.PreviewAsync(new ByteArrayContent(file), SheetFile.Xlsx, "?sheet=may")).Succeeded(200).Json;
        Assert.StartsWith("?sheet=may&", named.Text("query"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_json_are_shown_and_what_cannot_be_looked_at_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var lines = new ByteArrayContent(
            Encoding.UTF8.GetBytes("""{"programme":"watch","measure":"hours","quantity":1,"date":"2024-05-01"}""")
        );
        var preview = (await organisation.PreviewAsync(lines, "application/x-ndjson")).Succeeded(200).Json;
        Assert.Equal((JsonValueKind.Null, true), (preview.GetProperty("headerRow").ValueKind, preview.GetProperty("ready").GetBoolean()));
        (await organisation.PreviewAsync("")).IsRefused(400, "file_is_empty ");
        (await organisation.PreviewAsync("<html>")).IsRefused(400, "file_is_of_another_kind ");
        (await organisation.PreviewAsync(new ByteArrayContent([1]), "image/png")).IsRefused(415, "content_type_is_not_an_import ");
    }
}
