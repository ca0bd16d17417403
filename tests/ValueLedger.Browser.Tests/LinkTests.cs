using System.Collections.Concurrent;
using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class LinkTests(Chromium chromium)
{
    [Fact]
    public async Task A_link_is_made_sent_opened_without_a_key_counted_and_revoked()
    {
        await using var officer = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await officer.SignInAsync(council.Key);
        var lead = await officer.Lead.TextContentAsync();
        var address = await SendAsync(officer, "Cabinet <b>3 December</b>");

        await using var member = await chromium.OpenAsync();
        var refusals = RefusalsOf(member);
        await member.Page.GotoAsync(address);
        await Expect(member.Lead).ToHaveTextAsync(lead!);
        await Expect(member.Page.GetByText("Reading only, until")).ToBeVisibleAsync();
        Assert.DoesNotContain("vl_", member.Page.Url, StringComparison.Ordinal);
        await Expect(member.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(member.Page.Locator("main a[href]")).ToHaveCountAsync(0);
        await Expect(member.Page.Locator(".left-out")).ToContainTextAsync("wait for a decision");
        Assert.Empty(await member.FaultsAsync());
        await member.Page.ReloadAsync();
        await Expect(member.Lead).ToHaveTextAsync(lead!);
        await member.Page.GotoAsync("/journal");
        await Expect(member.Lead).ToHaveTextAsync(lead!);
        Assert.Empty(refusals);

        await officer.GoAsync("/settings/links");
        var row = officer.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Cabinet <b>3 December</b>" });
        await Expect(row).ToContainTextAsync("opened 3 times");
        Assert.Empty(await officer.FaultsAsync());
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await officer.Button("Revoke").ClickAsync();
        await Expect(row).ToContainTextAsync("revoked");
        await Expect(row.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await member.Page.ReloadAsync();
        await Expect(member.Heading("This link was revoked")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_to_a_programme_shows_what_its_page_does()
    {
        await using var officer = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await officer.SignInAsync(council.Key, "/programmes/befriending");
        var (lead, chain) = (await officer.Lead.TextContentAsync(), await officer.Page.Locator(".chain").TextContentAsync());
        var address = await SendAsync(officer, "The board");

        await using var member = await chromium.OpenAsync();
        var refusals = RefusalsOf(member);
        await member.Page.GotoAsync(address);
        await Expect(member.Lead).ToHaveTextAsync(lead!);
        await Expect(member.Page.Locator(".chain")).ToHaveTextAsync(chain!);
        await Expect(member.Page.Locator("main a[href^='/']")).ToHaveCountAsync(0);
        Assert.Empty(await member.FaultsAsync());
        Assert.Empty(refusals);
    }

    [Fact]
    public async Task A_published_statement_is_read_and_downloaded_with_a_link_on_a_phone()
    {
        await using var officer = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var statement = await council.PrepareAsync();
        await officer.SignInAsync(council.Key, $"/statements/{statement.Split('/')[^1]}");
        await Expect(officer.Button("Send a link")).ToHaveCountAsync(0);
        await council.PostAsync($"{statement}/publication");
        await officer.Page.ReloadAsync();
        var address = await SendAsync(officer, "The auditor’s clerk");

        await using var clerk = await chromium.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 700 },
            }
        );
        var refusals = RefusalsOf(clerk);
        await clerk.Page.GotoAsync(address);
        await Expect(clerk.Page.Locator("h1")).ToContainTextAsync("Statement 1: Befriending");
        await Expect(clerk.Button("Everything behind it (audit pack)")).ToHaveCountAsync(0);
        foreach (var (form, ending) in ((string, string)[])[("Page", ".html"), ("Workbook", ".xlsx"), ("Table (CSV)", ".csv")])
        {
            var file = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Button(form).ClickAsync());
            Assert.Equal($"statement-1{ending}", file.SuggestedFilename);
        }

        Assert.True(await clerk.BesideAsync() <= 0);
        Assert.Empty(await clerk.FaultsAsync());
        Assert.Empty(refusals);
    }

    [Fact]
    public async Task A_link_of_which_a_part_is_missing_says_so()
    {
        await using var member = await chromium.OpenAsync();
        await member.Page.GotoAsync("/#vl_0123456789abcdef");
        await Expect(member.Heading("This link is not known")).ToBeVisibleAsync();
        Assert.Equal(0, await member.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task A_day_that_is_too_late_is_refused_at_its_field()
    {
        await using var officer = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await officer.SignInAsync(council.Key);
        await officer.Button("Send a link").ClickAsync();
        await officer.Page.GetByLabel("Who is it for?").FillAsync("Everybody");
        await officer.Page.GetByLabel("Last day on which it works").FillAsync("2099-01-01");
        await officer.Button("Make the link").ClickAsync();
        await Expect(officer.Page.Locator(".fault:not([hidden])")).ToContainTextAsync("The last possible moment is");
    }

    /// <summary>Makes a link to what is shown, and reads its address.</summary>
    private static async Task<string> SendAsync(Visitor officer, string name)
    {
        await officer.Button("Send a link").ClickAsync();
        await officer.Page.GetByLabel("Who is it for?").FillAsync(name);
        await officer.Button("Make the link").ClickAsync();
        var address = await officer.Page.GetByLabel("Address").InputValueAsync();
        Assert.Contains("#vl_", address, StringComparison.Ordinal);
        await officer.Button("Close").ClickAsync();
        return address;
    }

    /// <summary>What the API refuses while the page is shown; a page asks only for what its link opens.</summary>
    private static ConcurrentQueue<string> RefusalsOf(Visitor visitor)
    {
        ConcurrentQueue<string> refusals = [];
        visitor.Page.Response += (_, answer) =>
        {
            if (answer.Status >= 400)
            {
                refusals.Enqueue($"{answer.Status} {answer.Url}");
            }
        };
        return refusals;
    }
}
