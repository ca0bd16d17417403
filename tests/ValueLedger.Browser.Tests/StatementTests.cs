using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class StatementTests(Chromium chromium)
{
    /// <summary>As many as the printed statement fills.</summary>
    private const int Sheets = 3;

    [Fact]
    public async Task A_printed_statement_goes_on_overleaf_and_has_page_numbers()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, (await council.PrepareAsync())["/v1".Length..]);
        await Expect(visitor.Heading("What these figures rest on")).ToBeVisibleAsync();
        var ofPages = await visitor.Page.EvaluateAsync<string>(
            """
            () => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(rule => [rule, ...(rule.cssRules ?? [])])
                .filter(rule => rule instanceof CSSPageRule).map(rule => rule.cssText).join()
            """
        );
        Assert.Contains("counter(page)", ofPages, StringComparison.Ordinal);
        var printed = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(Sheets, Regex.Count(printed, @"/Type\s*/Page\b"));
    }

    [Fact]
    public async Task A_statement_is_prepared_published_downloaded_and_compared_with_the_next()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/statements");
        await Expect(visitor.Lead).ToHaveTextAsync("No statement has been prepared yet.");
        await PrepareAsync(visitor);
        await Expect(visitor.Heading("Draft: Befriending older people, April 2025 to March 2026")).ToBeVisibleAsync();
        await visitor.Button("Publish").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(visitor.Heading("Statement 1: Befriending older people, April 2025 to March 2026")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("✓ Published, still as the journal says")).ToBeVisibleAsync();
        foreach (
            var (button, ending) in new[]
            {
                ("Page", ".html"),
                ("Workbook", ".xlsx"),
                ("Table (CSV)", ".csv"),
                ("Everything behind it (audit pack)", ".zip"),
            }
        )
        {
            var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Button(button).ClickAsync());
            Assert.Equal($"statement-1{ending}", file.SuggestedFilename);
            Assert.InRange(new FileInfo(await file.PathAsync()).Length, 1000, 10_000_000);
        }

        await ReverseAsync(council, "sheet-befriending-be-east-2025-05");
        await Expect(visitor.Row("£1,835.00 for each person")).ToContainTextAsync("Cost of loneliness, local survey");
        await visitor.GoAsync("/statements");
        await PrepareAsync(visitor);
        await visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^What changed since Statement 1") }).ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("Everything together went down by £4,746");
        await Expect(visitor.Lead).ToContainTextAsync(", all of it from entries taken back");
        await Expect(visitor.Page.GetByText("Left over: £0.00.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("◷ Published; the journal has changed since")).ToBeVisibleAsync();
        await visitor.Link("Hours given").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("Hours given went down by 318.5");
        await visitor.Page.GetByText("See 1 record").ClickAsync();
        await visitor.Page.Locator(".records a").ClickAsync();
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToBeVisibleAsync();
    }

    /// <summary>A statement is kept as it was prepared, so one of an earlier method lacks what was added since.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public async Task A_statement_of_every_method_is_shown(string method)
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var statement = await council.PrepareAsync();
        using var reader = new StreamReader(typeof(StatementTests).Assembly.GetManifestResourceStream($"statement-of-method-{method}")!);
        var document = await reader.ReadToEndAsync();
        await visitor.Page.RouteAsync(
            $"**{statement}",
            route => route.FulfillAsync(new() { Body = document, ContentType = "application/json" })
        );
        await visitor.SignInAsync(council.Key, $"/statements/{statement.Split('/')[^1]}");
        await Expect(visitor.Page.Locator(".figures")).ToContainTextAsync("£6,000");
        await Expect(visitor.Page.Locator(".chain")).ToContainTextAsync("40 people");
        await Expect(visitor.Page.Locator(".chain")).ToContainTextAsync("£222.22");
    }

    [Fact]
    public async Task Days_in_the_wrong_order_are_refused_at_the_form()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/statements");
        await visitor.Button("Prepare a statement").ClickAsync();
        var dialog = visitor.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Last day").FillAsync("2020-01-01");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Prepare a statement" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
    }

    private static async Task PrepareAsync(Visitor visitor)
    {
        await visitor.Button("Prepare a statement").ClickAsync();
        var dialog = visitor.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Programme").SelectOptionAsync("befriending");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Prepare a statement" }).ClickAsync();
        await Expect(visitor.Heading("Draft: Befriending")).ToBeVisibleAsync();
    }

    private static async Task ReverseAsync(Council council, string reference)
    {
        var entry = (await council.GetAsync($"/v1/entries?reference={reference}")).GetProperty("items")[0].GetProperty("id").GetString();
        await council.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Entered twice" });
    }
}
