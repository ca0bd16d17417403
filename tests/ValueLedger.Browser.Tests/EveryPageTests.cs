using System.Net.Http.Json;
using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium)
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202Eworra\u202C שלום ";

    private static readonly string LongestTitle = Hostile.PadRight(300, 'w');

    private static readonly string[] Paths =
    [
        "/",
        "/programmes/befriending",
        "/programmes/speedwatch",
        "/record",
        "/journal?of=hours&programme=befriending",
        "/journal?suspended=true",
        "/statements",
        "/appraisal",
        "/time-bank/time-bank?member=amina",
        "/audit",
        "/settings/rates",
        "/settings/keys",
        "/settings/packs",
        "/settings/links",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nothing_stands_in_the_way_of_anybody(ColorScheme scheme)
    {
        await using var visitor = await chromium.OpenAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var council = await Council.NewAsync(chromium.Server);
        await visitor.Page.GotoAsync("/");
        Assert.Empty(await visitor.FaultsAsync());
        await visitor.SignInAsync(council.Key);
        foreach (var path in await PathsAsync(council))
        {
            await visitor.GoAsync(path);
            var faults = await visitor.FaultsAsync();
            Assert.True(!faults.Any(), $"{path}: {string.Join('\n', faults)}");
        }
    }

    [Fact]
    public async Task No_page_scrolls_sideways_however_narrow_the_window()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await council.PutAsync("/v1/programmes/hostile", new { title = LongestTitle, startDate = "2024-04-01" });
        await council.RecordAsync("hostile");
        (
            await council.Http.PatchAsJsonAsync("/v1/organisation", new { name = "Wiltshire, published totals with made-up detail" })
        ).EnsureSuccessStatusCode();
        await visitor.SignInAsync(council.Key);
        foreach (var path in await PathsAsync(council))
        {
            await visitor.GoAsync(path);
            foreach (var width in new[] { 320, 390, 700, 1000 })
            {
                await visitor.Page.SetViewportSizeAsync(width, 700);
                var beside = await visitor.BesideAsync();
                Assert.True(beside <= 0, $"{path} is {beside} pixels too wide at {width}.");
            }
        }
    }

    [Fact]
    public async Task In_a_narrow_window_the_menu_opens_with_a_button_and_leads_on()
    {
        await using var visitor = await chromium.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 700 },
            }
        );
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await Expect(visitor.Link("Audit")).ToBeHiddenAsync();
        await visitor.Button("Menu").ClickAsync();
        await Expect(visitor.Button("Menu")).ToHaveAttributeAsync("aria-expanded", "true");
        await visitor.Link("Audit").ClickAsync();
        await Expect(visitor.Heading("Is everything as it was recorded?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whatever_a_title_is_made_of_it_is_shown_as_text()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await council.PutAsync("/v1/programmes/hostile", new { title = LongestTitle, startDate = "2024-04-01" });
        await council.RecordAsync("hostile");
        await visitor.SignInAsync(council.Key);
        await Expect(visitor.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "<script>alert(1)</script>" }))
            .ToHaveTextAsync(LongestTitle);
        await visitor.GoAsync("/programmes/hostile");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(LongestTitle);
        Assert.Equal(0, await visitor.Page.Locator("main script, main img").CountAsync());
    }

    [Fact]
    public async Task Without_an_answer_of_the_server_the_page_says_what_to_do()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await visitor.Page.RouteAsync("**/v1/statements*", route => route.AbortAsync());
        await visitor.Link("Statements").ClickAsync();
        await Expect(visitor.Heading("The server cannot be reached")).ToBeFocusedAsync();
        await visitor.Page.UnrouteAllAsync();
        await visitor.Button("Try again").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("No statement has been prepared yet.");
    }

    [Fact]
    public async Task The_keyboard_can_skip_the_menu()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await visitor.GoAsync("/");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Link("Skip to the figures")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("main")).ToBeFocusedAsync();
    }

    /// <summary>All pages, with an entry and a statement of this council.</summary>
    private static async Task<IEnumerable<string>> PathsAsync(Council council)
    {
        var entry = (await council.GetAsync("/v1/entries?limit=1")).GetProperty("items")[0].GetProperty("id").GetString();
        List<string> statements = [];
        foreach (var _ in new[] { 1, 2 })
        {
            statements.Add((await council.PrepareAsync()).Split('/')[^1]);
        }

        return [.. Paths, $"/journal/{entry}", $"/statements/{statements[0]}", $"/statements/{statements[0]}/compare/{statements[1]}"];
    }
}
