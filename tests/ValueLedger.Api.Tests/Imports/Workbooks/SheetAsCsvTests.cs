using System.Net.Http.Headers;
using System.Text;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports.Workbooks;

/// <summary>A sheet as CSV means what the workbook means, and a preview finds the sheet with entries.</summary>
public sealed class SheetAsCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Notes =
        """<table:table table:name="Notes"><table:table-row><table:table-cell><text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">Ask Jo</text:p></table:table-cell></table:table-row></table:table>""";

    private static readonly string Rows =
        SheetFile.Row(2, "programme", "measure", "date", "quantity", "note")
        + SheetFile.Row(4, "watch", "hours", """<c s="1"><v>45417</v></c>""", """<c s="4"><v>1.0625</v></c>""", "+tea, cake")
        + SheetFile.Row(5, "watch", "hours", """<c s="5"><v>45418.75</v></c>""", """<c s="4"><v>0.0625</v></c>""");

    [Fact]
    public async Task A_sheet_that_is_sent_as_csv_records_what_the_workbook_records()
    {
        var organisation = await server.NewLedgerAsync();
        var csv = await ReadAsync(organisation, SheetFile.OfXlsx(Rows), SheetFile.Xlsx);
        Assert.Equal(
            "\r\nprogramme,measure,date,quantity,note\r\n\r\nwatch,hours,2024-05-05,25:30:00,\"'+tea, cake\"\r\nwatch,hours,2024-05-06T18:00:00,1:30:00,\r\n",
            csv.Succeeded(200).Text
        );
        const string how = "?dryRun=true&mode=partial&quantityFormat=h:mm&timestamps=date";
        var asWorkbook = await organisation.ImportAsync(new ByteArrayContent(SheetFile.OfXlsx(Rows)), SheetFile.Xlsx, how);
        var asCsv = await organisation.ImportAsync("sep=,\r\n" + csv.Text, how);
        Assert.Equal(asWorkbook.Succeeded(200).Json.Fate(), asCsv.Succeeded(200).Json.Fate());
        Assert.Equal(asWorkbook.Json.GetProperty("problems").GetRawText(), asCsv.Json.GetProperty("problems").GetRawText());
    }

    [Fact]
    public async Task Numbers_are_written_with_the_decimals_that_are_asked_for()
    {
        var organisation = await server.NewLedgerAsync();
        var workbook = SheetFile.OfXlsx(SheetFile.Row(1, "quantity") + SheetFile.Row(2, "<c><v>1.250</v></c>"));
        var csv = await ReadAsync(organisation, workbook, SheetFile.Xlsx, "?decimal=comma");
        Assert.Equal("quantity\r\n\"1,25\"\r\n", csv.Succeeded(200).Text);
        (await ReadAsync(organisation, workbook, SheetFile.Xlsx, "?sheet=None")).IsRefused(400, "unknown_sheet /sheet");
        (await ReadAsync(organisation, Encoding.UTF8.GetBytes("a,b"), "text/csv")).IsRefused(415, "content_type_is_not_an_import ");
    }

    [Fact]
    public async Task A_preview_finds_the_sheet_with_entries_and_an_import_takes_the_first()
    {
        var organisation = await server.NewLedgerAsync();
        const string sessions =
            """<table:table table:name="Sessions"><table:table-row><table:table-cell office:value-type="string"><text:p>Date</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Hours</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="date" office:date-value="2024-05-04"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row></table:table>""";
        var workbook = SheetFile.OfOds(Notes + sessions);
        var preview = (await organisation.PreviewAsync(new ByteArrayContent(workbook), SheetFile.Ods)).Succeeded(200).Json;
        Assert.Equal("Sessions", preview.Text("sheet"));
        Assert.Contains("sheet=Sessions", preview.Text("query"), StringComparison.Ordinal);
        Assert.Contains(
            "the first sheet whose rows have a day and an amount",
            preview.GetProperty("settings")[0].Text("why"),
            StringComparison.Ordinal
        );
        var asked = (await organisation.PreviewAsync(new ByteArrayContent(workbook), SheetFile.Ods, "?sheet=Notes&headerRow=1")).Succeeded(
            200
        );
        Assert.Equal("Notes", asked.Json.Text("sheet"));
        (await organisation.PreviewAsync(new ByteArrayContent(workbook), SheetFile.Ods, "?headerRow=9")).IsRefused(
            400,
            "header_is_missing /headerRow"
        );
        var import = await organisation.ImportAsync(new ByteArrayContent(workbook), SheetFile.Ods, "?dryRun=true");
        Assert.Equal(400, import.Status);
    }

    [Fact]
    public async Task An_import_says_what_its_file_is_called()
    {
        var organisation = await server.NewLedgerAsync();
        const string file = "programme,measure,date,quantity\nwatch,hours,2024-05-04,2\n";
        var import = (await organisation.ImportAsync(file, "?fileName=May.csv")).Succeeded(200).Json;
        Assert.Equal("May.csv", import.Text("fileName"));
        var kept = (await organisation.GetAsync($"/v1/imports/{import.Text("id")}")).Succeeded(200).Json;
        Assert.Equal("May.csv", kept.Text("fileName"));
        // A name may tell of a person, and the log keeps everything for good.
        Assert.DoesNotContain("May.csv", (await organisation.GetAsync("/v1/log.ndjson")).Succeeded(200).Text, StringComparison.Ordinal);
        (await organisation.ImportAsync(file, $"?fileName={new string('a', 256)}")).IsRefused(400, "text_is_too_long /fileName");
        (await organisation.ImportAsync(file, "?fileName=")).IsRefused(400, "member_is_required /fileName");
        (await organisation.ImportAsync(file, "?fileName=May%0Acsv")).IsRefused(400, "text_has_control_characters /fileName");
    }

    private static async Task<Answer> ReadAsync(LedgerOrganisation organisation, byte[] file, string type, string query = "")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await Answer.ReadAsync(await organisation.Http.PostAsync($"/v1/imports/sheet.csv{query}", content));
    }
}
