using System.Text;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;
using static ValueLedger.Api.Tests.Imports.Workbooks.SheetFile;

namespace ValueLedger.Api.Tests.Imports.Workbooks;

/// <summary>Workbooks take the same path as CSV; their cells are what they are.</summary>
public sealed class WorkbookTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly string[] Header = ["programme", "measure", "quantity", "date", "startTime", "note"];

    [Fact]
    public async Task Cells_of_excel_are_dates_times_and_numbers_as_the_cells_have_them()
    {
        var organisation = await server.NewLedgerAsync();
        var rows =
            Row(1, Header)
            // Shared texts; binary noise; day 45413 is 1 May 2024; 0.4375 of a day is 10:30.
            + Row(
                3,
                "<c t=\"s\"><v>0</v></c>",
                "<c t=\"s\"><v>1</v></c>",
                "<c><v>2.3000000000000003</v></c>",
                "<c s=\"1\"><v>45413</v></c>",
                "<c s=\"2\"><v>0.4375</v></c>",
                "=1+1 is text"
            )
            + Row(
                4,
                "watch",
                "hours",
                "<c><f>1+0.5</f><v>1.5</v></c>",
                "<c s=\"3\"><v>45414</v></c>",
                "<c s=\"2\"><v>0.43749999999</v></c>",
                "<c s=\"6\"><v>12</v></c>"
            )
            + Row(
                5,
                "watch",
                "hours",
                "<c><v>1E-05</v></c>",
                "<c t=\"d\"><v>2024-05-03</v></c>",
                "<c t=\"str\"><v>8:30 PM</v></c>",
                "<c t=\"b\"><v>1</v></c>"
            )
            + Row(6, "watch", "hours", "<c><v>3</v></c>", "2024-05-04", "", "Straße &amp; £");
        var import = (await ImportAsync(organisation, OfXlsx(rows))).Succeeded(200).Json;
        Assert.Equal(("completed", 4, 0, 0, 0), import.Fate());
        var entries = await organisation.ItemsAsync("/v1/entries");
        Assert.Equal(
            [
                (2.3m, "2024-05-01", "10:30", "=1+1 is text"),
                (1.5m, "2024-05-02", "10:30", "12"),
                (0.00001m, "2024-05-03", "20:30", "TRUE"),
                (3m, "2024-05-04", null, "Straße &amp; £"),
            ],
            entries.Select(entry =>
                (
                    entry.GetProperty("quantity").GetDecimal(),
                    entry.Text("date"),
                    entry.GetProperty("startTime").GetString(),
                    entry.Text("note")
                )
            )
        );
        server.IsWhole();
    }

    [Theory]
    [InlineData("<c s=\"4\"><v>1.0625</v></c>", "quantityFormat=h:mm", 25.5)]
    [InlineData("<c s=\"2\"><v>6.25E-2</v></c>", "quantityFormat=h:mm", 1.5)]
    [InlineData("2h 15m", "quantityFormat=h:mm", 2.25)]
    [InlineData("<c><v>2.5</v></c>", "decimal=comma", 2.5)]
    [InlineData("1.234,5", "decimal=comma", 1234.5)]
    [InlineData("<c><v>1250</v></c>", "thousands=comma", 1250)]
    public async Task Durations_and_numbers_of_cells_go_with_the_settings(string cell, string query, double hours)
    {
        var organisation = await server.NewLedgerAsync();
        var rows = Row(1, Header) + Row(2, "watch", "hours", cell, "<c s=\"5\"><v>45413</v></c>");
        Assert.Equal(("completed", 1, 0, 0, 0), (await ImportAsync(organisation, OfXlsx(rows), $"?{query}")).Succeeded(200).Json.Fate());
        Assert.Equal((decimal)hours, Assert.Single(await organisation.ItemsAsync("/v1/entries")).GetProperty("quantity").GetDecimal());
    }

    [Fact]
    public async Task A_duration_is_never_taken_for_a_number_and_a_date_with_a_time_of_day_is_no_day()
    {
        var organisation = await server.NewLedgerAsync();
        var rows =
            Row(1, Header)
            + Row(2, "watch", "hours", "<c s=\"4\"><v>0.0625</v></c>", "<c s=\"1\"><v>45413</v></c>")
            + Row(3, "watch", "hours", "<c><v>1</v></c>", "<c s=\"5\"><v>45413.4375</v></c>")
            + Row(4, "watch", "hours", "<c><v>1</v></c>", "<c><v>45413</v></c>");
        var import = (await ImportAsync(organisation, OfXlsx(rows))).Succeeded(200).Json;
        Assert.Equal(
            ["2 quantity number_is_not_valid 1:30:00", "3 date date_is_not_valid 2024-05-01T10:30:00", "4 date date_is_not_valid 45413"],
            import.Problems()
        );
    }

    [Fact]
    public async Task Days_of_a_workbook_that_counts_from_1904_are_the_same_days()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = Row(1, Header) + Row(2, "watch", "hours", "<c><v>1</v></c>", "<c s=\"1\"><v>43951</v></c>");
        (await ImportAsync(organisation, OfXlsx(rows, properties: "date1904=\"1\""))).Succeeded(200);
        Assert.Equal("2024-05-01", Assert.Single(await organisation.ItemsAsync("/v1/entries")).Text("date"));
    }

    [Fact]
    public async Task Cells_of_an_open_document_are_what_they_are_and_repeated_ones_are_repeated()
    {
        var organisation = await server.NewLedgerAsync();
        var table = $"""
            <table:table table:name="Notes"><table:table-row><table:table-cell office:value-type="string"><text:p>Read me</text:p></table:table-cell></table:table-row></table:table>
            <table:table table:name="May">
              <table:table-row>{string.Concat(
                Header.Select(name => $"<table:table-cell office:value-type=\"string\"><text:p>{name}</text:p></table:table-cell>")
            )}</table:table-row>
              <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
              <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>watch</text:p></table:table-cell><table:table-cell office:value-type="string" office:string-value="hours"><text:p>Hours</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT01H30M00S"><text:p>1:30</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-05-01T00:00:00"><text:p>1 May</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT10H30M00.0000001S"/><table:table-cell office:value-type="string"><office:annotation><text:p>aside</text:p></office:annotation><text:p>One<text:s text:c="2"/>two</text:p><text:p>three</text:p></table:table-cell></table:table-row>
              <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            """;
        var import = (await ImportAsync(organisation, OfOds(table), "?sheet=may&quantityFormat=h:mm", Ods)).Succeeded(200).Json;
        Assert.Equal(("completed", 2, 0, 0, 0), import.Fate());
        Assert.All(
            await organisation.ItemsAsync("/v1/entries"),
            entry =>
                Assert.Equal(
                    (1.5m, "2024-05-01", "10:30", "One  two\nthree"),
                    (entry.GetProperty("quantity").GetDecimal(), entry.Text("date"), entry.Text("startTime"), entry.Text("note"))
                )
        );
        (await ImportAsync(organisation, OfOds(table), "?sheet=June", Ods)).IsRefused(400, "unknown_sheet /sheet");
    }

    [Fact]
    public async Task A_formula_without_a_saved_value_is_named_with_its_row()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = Row(1, Header) + Row(2, "watch", "hours", "<c><f>SUM(C1:C1)</f></c>", "2024-05-01");
        var import = (await ImportAsync(organisation, OfXlsx(rows))).Succeeded(200).Json;
        Assert.Equal(["2 quantity formula_has_no_value =SUM(C1:C1)"], import.Problems());
    }

    [Fact]
    public async Task Merged_cells_of_a_header_are_named()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = Row(1, "programme", "measure", "quantity", "") + Row(2, "watch", "hours", "<c><v>1</v></c>", "2024-05-01");
        var merged = await ImportAsync(organisation, OfXlsx(rows, "<mergeCells count=\"1\"><mergeCell ref=\"C1:D1\"/></mergeCells>"));
        Assert.Contains("C1:D1", merged.IsRefusedFirst(400, "header_is_merged").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_read_is_refused_with_its_reason()
    {
        var organisation = await server.NewLedgerAsync();
        var rows = Row(1, Header);
        byte[] compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
        (await ImportAsync(organisation, compound)).IsRefused(400, "file_is_of_another_kind ");
        (await ImportAsync(organisation, Encoding.UTF8.GetBytes("programme,measure\n"))).IsRefused(400, "file_is_of_another_kind ");
        (await ImportAsync(organisation, OfOds("<table:table table:name=\"x\"/>"))).IsRefused(400, "workbook_is_not_readable ");
        (await ImportAsync(organisation, OfXlsx(rows), "", Ods)).IsRefused(400, "workbook_is_not_readable ");
        (await ImportAsync(organisation, OfXlsx(rows)[..^100])).IsRefused(400, "workbook_is_not_readable ");
        (await ImportAsync(organisation, OfXlsx(rows + "<row r=\"2\"><c"))).IsRefused(400, "workbook_is_not_readable ");
        (await ImportAsync(organisation, OfXlsx("<!DOCTYPE x [<!ENTITY a \"b\">]>&a;"))).IsRefused(400, "workbook_is_not_readable ");
        var locked = OfOds("<table:table table:name=\"x\"/>", ("META-INF/manifest.xml", "<m><e><encryption-data/></e></m>"));
        (await ImportAsync(organisation, locked, "", Ods)).IsRefused(400, "workbook_is_encrypted ");
        var scripted = OfOds("<table:table table:name=\"x\"/>", ("Basic/Standard/Module1.xml", "<m/>"));
        (await ImportAsync(organisation, scripted, "", Ods)).IsRefused(400, "workbook_has_macros ");
        (await ImportAsync(organisation, OfXlsx(""))).IsRefused(400, "file_is_empty ");
        // Nine megabytes of one letter are a few kilobytes in the archive.
        (await ImportAsync(organisation, OfXlsx(rows + Row(2, new string('x', 9 << 20))))).IsRefused(400, "workbook_is_too_large ");
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
    }

    [Theory]
    [InlineData(Xlsx)]
    [InlineData(Ods)]
    public async Task Rejected_rows_come_back_as_a_workbook_that_can_be_sent_again(string type)
    {
        var organisation = await server.NewLedgerAsync();
        var rows =
            Row(1, Header)
            + Row(2, "watch", "hours", "<c><v>1.5</v></c>", "<c s=\"1\"><v>45413</v></c>", "25:00", "=x, \"y\"_x000D_\n😀")
            + Row(3, "watch", "hours", "<c><v>2</v></c>", "<c s=\"1\"><v>45414</v></c>", "", "fine");
        var file =
            type == Xlsx
                ? OfXlsx(rows)
                : OfOds(
                    Table(
                        ["watch", "hours", "1.5", "2024-05-01", "25:00", "=x, \"y\" 😀"],
                        ["watch", "hours", "2", "2024-05-02", "", "fine"]
                    )
                );
        var import = (await ImportAsync(organisation, file, "?mode=partial", type)).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 1), import.Fate());
        var rejected = await organisation.Http.GetAsync($"/v1/imports/{import.Text("id")}/rejected");
        Assert.Equal(type, rejected.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(
            type == Xlsx ? "rejected.xlsx" : "rejected.ods",
            rejected.Content.Headers.ContentDisposition?.FileName?.Trim('"'),
            StringComparison.Ordinal
        );
        var again = (await ImportAsync(organisation, await rejected.Content.ReadAsByteArrayAsync(), "?ignore=startTime", type))
            .Succeeded(200)
            .Json;
        Assert.Equal(("completed", 1, 0, 0, 0), again.Fate());
        var entry = (await organisation.ItemsAsync("/v1/entries"))[1];
        Assert.Equal((1.5m, "2024-05-01"), (entry.GetProperty("quantity").GetDecimal(), entry.Text("date")));
        Assert.StartsWith("=x, \"y\"", entry.Text("note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_are_placed_by_their_columns_whether_or_not_they_state_them()
    {
        var organisation = await server.NewLedgerAsync();
        const string Unplaced =
            "<row><c t=\"inlineStr\"><is><t>watch</t></is></c><c t=\"inlineStr\"><is><t>hours</t></is></c><c/><c s=\"1\"/><c t=\"str\"><f>\"\"</f><v></v></c><c t=\"inlineStr\"><is><t>sixth</t></is></c></row>";
        const string Backwards =
            "<row r=\"3\"><c r=\"F3\" t=\"inlineStr\"><is><t>note</t></is></c><c r=\"D3\" s=\"1\"><v>45413</v></c><c r=\"C3\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"A3\" t=\"s\"><v>0</v></c></row>";
        var import = (await ImportAsync(organisation, OfXlsx(Row(1, Header) + Unplaced + Backwards), "?mode=partial")).Succeeded(200).Json;
        Assert.Equal(["2 quantity member_is_required ", "2 date member_is_required "], import.Problems());
        var entry = Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        Assert.Equal((2m, "2024-05-01", "note"), (entry.GetProperty("quantity").GetDecimal(), entry.Text("date"), entry.Text("note")));
    }

    [Fact]
    public async Task A_small_workbook_that_would_fill_the_machine_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        var far = Row(1, Header) + "<row r=\"2147483647\"><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>0</v></c></row>";
        (await ImportAsync(organisation, OfXlsx(far))).IsRefused(400, "workbook_is_not_readable ");
        var deep = string.Concat(Enumerable.Repeat("<x>", 1000)) + string.Concat(Enumerable.Repeat("</x>", 1000));
        (await ImportAsync(organisation, OfXlsx(Row(1, Header) + deep))).IsRefused(400, "workbook_is_too_large ");
        var wide =
            $"<table:table table:name=\"x\"><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>{new string('x', 3000)}</text:p></table:table-cell></table:table-row></table:table>";
        (await ImportAsync(organisation, OfOds(wide), "", Ods)).IsRefused(400, "workbook_is_too_large ");
        var pieces = string.Concat(Enumerable.Repeat("aaaaaaaaaa<![CDATA[x]]>", 200_000));
        var endless = Row(1, Header) + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{pieces}</t></is></c></row>";
        (await ImportAsync(organisation, OfXlsx(endless))).IsRefused(400, "workbook_is_too_large ");
        var list = ("xl/worksheets/_rels/sheet1.xml.rels", new string(' ', 3 << 20) + "<Relationships/>");
        (await ImportAsync(organisation, OfXlsx(Row(1, Header), parts: (list.Item1, "<x>" + list.Item2)))).IsRefused(
            400,
            "workbook_is_too_large "
        );
    }

    [Fact]
    public async Task A_cell_that_is_no_date_or_duration_is_wrong_in_its_row_only()
    {
        var organisation = await server.NewLedgerAsync();
        var table = Table(["watch", "hours", "1", "2024-05-01", "", "fine"])
            .Replace(
                "</table:table>",
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>watch</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>hours</text:p></table:table-cell><table:table-cell office:value-type=\"time\" office:time-value=\"P9999999Y\"/><table:table-cell office:value-type=\"date\" office:date-value=\"9999-12-31T23:59:59.9999999\"/></table:table-row></table:table>",
                StringComparison.Ordinal
            );
        var import = (await ImportAsync(organisation, OfOds(table), "?mode=partial", Ods)).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 1), import.Fate());
    }

    [Fact]
    public async Task A_workbook_sent_again_is_the_same_file_and_leaves_nothing_behind()
    {
        var organisation = await server.NewLedgerAsync();
        var file = OfXlsx(Row(1, Header) + Row(2, "watch", "hours", "<c><v>1</v></c>", "<c s=\"1\"><v>45413</v></c>"));
        Assert.Equal(("completed", 1, 0, 0, 0), (await ImportAsync(organisation, file)).Succeeded(200).Json.Fate());
        Assert.Equal(("completed", 0, 1, 0, 0), (await ImportAsync(organisation, file)).Succeeded(200).Json.Fate());
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(server.DatabasePath)!, "*.sent", SearchOption.AllDirectories));
    }

    private static string Table(params string[][] rows) =>
        $"<table:table table:name=\"x\">{string.Concat(rows.Prepend(Header).Select(row => $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell office:value-type=\"string\"><text:p>{System.Security.SecurityElement.Escape(cell)}</text:p></table:table-cell>"))}</table:table-row>"))}</table:table>";

    private static Task<Answer> ImportAsync(LedgerOrganisation organisation, byte[] file, string query = "", string type = Xlsx) =>
        organisation.ImportAsync(new ByteArrayContent(file), type, query);
}
