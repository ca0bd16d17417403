using AngleSharp.Dom;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Page and workbook say which statement they show.</summary>
public sealed class StatementMarksTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_draft_and_a_published_statement_can_be_told_from_each_other_and_from_others()
    {
        var statement = await server.PrepareSpeedwatchAsync();
        var draft = await statement.DocumentAsync();
        Assert.Equal("draft", draft.Body!.ClassName);
        var status = (await statement.Organisation.PostAsync($"{statement.Path}/publication", "{}")).Succeeded(201).Json;
        var page = await statement.DocumentAsync();
        Assert.Equal("", page.Body!.ClassName ?? "");
        var head = Words(page.QuerySelector("header")!);
        Assert.Contains($"Statement number {status.GetProperty("number").GetInt64()}", head, StringComparison.Ordinal);
        Assert.Contains(status.Text("sha256"), head, StringComparison.Ordinal);
        Assert.Contains($"by key {status.Text("preparedBy")}", head, StringComparison.Ordinal);
        Assert.Contains($"by key {status.Text("publishedBy")}", head, StringComparison.Ordinal);
        Assert.Contains(status.Text("id"), Words(page.QuerySelector("#about")!), StringComparison.Ordinal);
        var sheet = ReadWorkbook.Of(await statement.Organisation.WorkbookAsync(statement.Prepared)).Sheets["Statement"].Values;
        foreach (var mark in new[] { "Statement number", status.Text("sha256"), status.Text("id"), status.Text("publishedBy") })
        {
            Assert.Contains(sheet, cell => cell.Text?.Contains(mark, StringComparison.Ordinal) is true);
        }
    }

    [Fact]
    public async Task A_workbook_has_no_sheet_without_content_and_shows_the_currency()
    {
        var statement = await server.PrepareSpeedwatchAsync();
        var bytes = await statement.Organisation.WorkbookAsync(statement.Prepared);
        var sheets = ReadWorkbook.Of(bytes).Sheets;
        Assert.DoesNotContain("Uncertainty", sheets.Keys);
        Assert.DoesNotContain("Assumptions", sheets.Keys);
        Assert.Contains("Results", sheets.Keys);
        Assert.Contains(
            sheets["Statement"].Values,
            cell => cell.Text?.StartsWith("There is nothing to show on: ", StringComparison.Ordinal) is true
        );
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Contains(
            "\"£\"#,##0.00",
            document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.OuterXml.Replace("&quot;", "\"", StringComparison.Ordinal)
        );
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
