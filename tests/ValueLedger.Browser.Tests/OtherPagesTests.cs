using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class OtherPagesTests(Chromium chromium)
{
    [Fact]
    public async Task An_exchange_moves_the_balances_of_both()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/time-bank");
        var row = visitor.Page.GetByRole(AriaRole.Row, new() { Name = "amina" });
        await Expect(row).ToContainTextAsync("+10");
        await visitor.Page.GetByLabel("Who gave").SelectOptionAsync("bram");
        await visitor.Page.GetByLabel("Who received").SelectOptionAsync("amina");
        await visitor.Page.GetByLabel("Hours", new() { Exact = true }).FillAsync("2.5");
        await visitor.Page.GetByLabel("Day").FillAsync("2026-02-03");
        await visitor.Button("Record").ClickAsync();
        await Expect(row).ToContainTextAsync("+7.5");
        await visitor.Link("amina").ClickAsync();
        await Expect(visitor.Heading("Statement of amina")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "3 February 2026" })).ToContainTextAsync("bram");
    }

    [Fact]
    public async Task Which_programmes_are_time_banks_is_asked_once()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await Expect(visitor.Lead).ToBeVisibleAsync();
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Time bank", Exact = true }).ClickAsync();
        await Expect(visitor.Row("amina")).ToBeVisibleAsync();
        Assert.Single(asked, "/v1/timebanks");
        Assert.Single(asked, path => path.EndsWith("/members", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trial_calculation_follows_what_is_typed()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/appraisal");
        await Expect(visitor.Page.Locator(".verdict .fig").First).ToHaveTextAsync("£2.26 of benefit");
        await visitor.Page.GetByLabel("The council spends (£), expected").FillAsync("80000");
        await Expect(visitor.Page.Locator(".verdict .fig").First).ToHaveTextAsync("£1.13 of benefit");
        await visitor.Page.GetByLabel("What a change is worth (£), at least").FillAsync("900");
        await visitor.Page.GetByLabel("What a change is worth (£), at most").FillAsync("2400");
        await Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "What a change is worth" }).First).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("The council spends (£), expected").FillAsync("lots");
        await Expect(visitor.Page.Locator(".results .problem")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".verdict .fig").First).ToHaveTextAsync("£1.13 of benefit");
    }

    [Theory]
    [InlineData("rates", "£14.90 for each hour")]
    [InlineData("programmes", "Park wardens")]
    [InlineData("measures", "Warning letters sent")]
    [InlineData("parties", "Integrated Care Board")]
    [InlineData("teams", "Dene Park")]
    [InlineData("plans", "Coordinators’ time: 1,125 hours")]
    [InlineData("packs", "Publisher")]
    [InlineData("keys", "summaries:read")]
    public async Task What_the_figures_rest_on_is_listed(string part, string shown)
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, $"/settings/{part}");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync(shown);
    }
}
