using AngleSharp.Dom;
using ValueLedger.Api.Tests.Attested;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Plans, volunteers and the preparer's texts on the page, and statements of earlier methods, which have none of them.</summary>
public sealed class PlanFormsTests : IAsyncDisposable
{
    private readonly LedgerServer _server = new();

    [Fact]
    public async Task The_page_compares_plans_and_gives_the_reason_where_there_is_nothing_to_compare()
    {
        var page = await (await _server.PrepareRichAsync()).DocumentAsync();
        Assert.Equal(["70.25 hours", "60.333333 hours", "−9.916667 hours", "−14.1%"], Row("coordination-2024")[2..]);
        Assert.Equal(["£0.00", "£1,234.56", "£1,234.56", "–"], Row("gifts-2024")[2..]);
        Assert.Contains("Less is better", Row("incidents-2024")[1], StringComparison.OrdinalIgnoreCase);
        var costs = page.QuerySelectorAll("[aria-labelledby=planned-unit-costs-caption] tbody tr");
        var visits = costs.Select(Cells).Single(cells => cells[0].Contains("befriending", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("A public input has no registered budget within the period, so the planned cost per unit is not known.", visits[1]);
        Assert.Contains(
            "hours-until-2025, 1 January 2024 to 30 June 2025, 5,000 hours",
            Words(page.QuerySelector("#plans")!),
            StringComparison.Ordinal
        );
        Assert.Contains("full-time equivalents", Words(page.QuerySelector("#volunteers")!), StringComparison.Ordinal);
        Assert.Contains("They cannot be erased.", Words(page.QuerySelector("#in-words")!), StringComparison.Ordinal);

        List<string> Row(string plan) =>
            page.QuerySelectorAll("[aria-labelledby=plan-lines-caption] tbody tr")
                .Select(Cells)
                .Single(cells => cells[0].Contains(plan, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1", "The method of this statement does not compare plans.")]
    [InlineData("2", "The method of this statement does not compare plans.")]
    [InlineData("3", "Coordinator in 2024")]
    [InlineData("3", "The method of this statement does not say who decided.")]
    [InlineData("4", "recover their full social cost if they avoid 4% of it")]
    public async Task A_statement_of_every_method_has_every_form(string method, string words)
    {
        var statement = await _server.PrepareSpeedwatchAsync();
        _server.Tamper("UPDATE statement SET document = @document", new { document = Document(method) });
        Assert.Contains(words, Words((await statement.DocumentAsync()).Body!), StringComparison.Ordinal);
        Assert.Contains("citizen-1", (await statement.TableAsync()).Text, StringComparison.Ordinal);
        Assert.NotEmpty(ReadWorkbook.Of(await statement.Organisation.WorkbookAsync(statement.Prepared)).Sheets);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static byte[] Document(string method)
    {
        using var stream = typeof(PlanFormsTests).Assembly.GetManifestResourceStream($"statement-of-method-{method}")!;
        var document = new byte[stream.Length];
        stream.ReadExactly(document);
        return document;
    }

    private static List<string> Cells(IElement row) => [.. row.Children.Select(Words)];

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
