using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class AuditTests(Chromium chromium)
{
    [Fact]
    public async Task Every_record_is_hashed_in_the_browser_and_the_foot_says_so()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/audit");
        await visitor.Button("Check every record now").ClickAsync();
        await Expect(visitor.Page.Locator("main .sound")).ToHaveTextAsync("✓ Untouched.");
        await Expect(visitor.Page.Locator("footer")).ToContainTextAsync("✓ Untouched.");
    }

    [Fact]
    public async Task A_record_with_another_text_is_found()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/audit");
        await visitor.Page.RouteAsync(
            "**/v1/log?*",
            route => AnswerAsync(route, text => text.Replace("Befriending older", "Befriending younger", StringComparison.Ordinal))
        );
        await visitor.Button("Check every record now").ClickAsync();
        await Expect(visitor.Page.Locator("main .verdict-line .bad")).ToContainTextAsync("✗ Something was changed, at record ");
    }

    [Fact]
    public async Task A_checkpoint_that_the_server_has_not_signed_is_found()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.Page.RouteAsync("**/v1/log/checkpoint", route => AnswerAsync(route, Shortened));
        await visitor.SignInAsync(council.Key, "/audit");
        await visitor.Button("Check every record now").ClickAsync();
        await Expect(visitor.Page.Locator("main .verdict-line .bad")).ToContainTextAsync("✗ Something was changed.");
    }

    [Fact]
    public async Task A_saved_checkpoint_is_compared_with_the_log_as_it_became()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/audit");
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Button("Save today’s checkpoint").ClickAsync());
        var note = await File.ReadAllTextAsync(await file.PathAsync());
        await council.PutAsync("/v1/parties/later", new { name = "Later", sector = "third" });
        await visitor.GoAsync("/audit");
        await CompareAsync(visitor, note);
        await Expect(visitor.Page.Locator("main .sound")).ToContainTextAsync("1 came later.");
        var lines = note.Split('\n');
        lines[2] = Convert.ToBase64String(new byte[32]);
        await CompareAsync(visitor, string.Join('\n', lines));
        await Expect(visitor.Page.GetByText("✗ Not the same log")).ToBeVisibleAsync();
        lines[1] = "1000000";
        await CompareAsync(visitor, string.Join('\n', lines));
        await Expect(visitor.Page.GetByText("Records are missing")).ToBeVisibleAsync();
        await CompareAsync(visitor, "hello");
        await Expect(visitor.Page.GetByText("✗ This file is not a checkpoint.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_sample_is_listed_with_how_far_it_was_looked_at()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var statement = await council.PrepareAsync();
        await council.PostAsync($"{statement}/publication");
        // Whoever prepared a statement may not draw its sample.
        using var http = chromium.Server.ClientWith(await chromium.Server.NewKeyAsync(council.Organisation.Number, null));
        var auditor = council with { Organisation = council.Organisation with { Http = http } };
        var checkpoint = (await council.Http.GetStringAsync("/v1/log/checkpoint")).Split('\n');
        await auditor.PostAsync(
            "/v1/audit/samples",
            new
            {
                statement = statement.Split('/')[^1],
                line = "citizen-total",
                method = "monetary-unit",
                size = 3,
                confidence = 0.95,
                checkpoint = new { size = int.Parse(checkpoint[1], CultureInfo.InvariantCulture), root = checkpoint[2] },
                nonce = new string('4', 32),
            }
        );
        await visitor.SignInAsync(council.Key, "/audit");
        await Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "Drawn on" })).ToContainTextAsync("not all were looked at yet");
    }

    [Fact]
    public async Task A_sample_is_drawn_with_the_checkpoint_that_is_saved_and_what_was_found_gives_the_result()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var statement = await council.PrepareAsync();
        await council.PostAsync($"{statement}/publication");
        await visitor.SignInAsync((await chromium.Server.NewKeyAsync(council.Organisation.Number, null)).ToText(), "/audit");
        await visitor.Button("Draw a sample").ClickAsync();
        var window = visitor.Page.GetByRole(AriaRole.Dialog);
        await window.GetByLabel("Figure").SelectOptionAsync("What residents gave, in money");
        await window.GetByLabel("How many to draw").FillAsync("3");
        var saved = await visitor.Page.RunAndWaitForDownloadAsync(() => window.Locator("button[type=submit]").ClickAsync());
        var checkpoint = (await File.ReadAllTextAsync(await saved.PathAsync())).Split('\n');
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Sample: What residents gave, in money");
        await Expect(visitor.Page.Locator("dl.facts")).ToContainTextAsync(checkpoint[2]);
        Assert.Empty(await visitor.FaultsAsync());

        var rows = visitor.Page.Locator("main tbody tr");
        var count = await rows.CountAsync();
        Assert.InRange(count, 2, 3);
        await rows.First.Locator("input").FillAsync("a lot");
        await rows.First.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(rows.First.Locator("input")).ToHaveAttributeAsync("aria-invalid", "true");
        for (var row = 0; row < count; row++)
        {
            var book = await rows.Nth(row).Locator("td.n").InnerTextAsync();
            await rows.Nth(row)
                .Locator("input")
                .FillAsync(book.Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal));
            await rows.Nth(row).GetByRole(AriaRole.Button).ClickAsync();
            await Expect(rows.Nth(row)).ToContainTextAsync("by ");
        }

        // Without an error, a third of £145,145 (the interval) times the factor for 95 %, which is -ln 0.05.
        await Expect(visitor.Page.Locator("dl.facts")).ToContainTextAsync("At most £144,938 too much, with 95% confidence");
    }

    private static Task CompareAsync(Visitor visitor, string note) =>
        visitor
            .Page.Locator("#checkpoint")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "checkpoint.txt",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(note),
                }
            );

    private static string Shortened(string note)
    {
        var lines = note.Split('\n');
        lines[1] = "1";
        return string.Join('\n', lines);
    }

    private static async Task AnswerAsync(IRoute route, Func<string, string> change)
    {
        var answer = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = answer, Body = change(await answer.TextAsync()) });
    }
}
