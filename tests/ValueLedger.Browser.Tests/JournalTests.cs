using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class JournalTests(Chromium chromium)
{
    private const string Sheets = "/journal?from=2025-04-01&to=2026-03-31&programme=home-library&measure=volunteer-time";

    [Fact]
    public async Task The_sum_on_top_is_the_figure_of_the_entries_below()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Sheets);
        var hours = (await council.GetAsync("/v1/summaries?from=2025-04-01&to=2026-03-31&programme=home-library"))
            .GetProperty("total")
            .GetProperty("citizenHours")
            .GetDecimal();
        await Expect(visitor.Lead).ToHaveTextAsync($"Volunteer time, April 2025 to March 2026: {hours:#,0.##} hours.");
        await Expect(visitor.Page.Locator(".journal tbody tr")).ToHaveCountAsync(12);
    }

    [Fact]
    public async Task An_entry_is_corrected_with_a_reason_and_both_stay()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, Sheets);
        await visitor.Link("30 April 2025").ClickAsync();
        await visitor.Button("Correct").ClickAsync();
        var dialog = visitor.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("How much (hour)").FillAsync("250.5");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Correct" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Reason: fill this in.");
        await dialog.GetByLabel("Reason").FillAsync("The sheet says 250.5");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Correct" }).ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("250.5 hours of “Volunteer time”, worth £3,732.45.");
        await visitor.Link("See the earlier entry").ClickAsync();
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everything_else_of_an_entry_is_corrected_behind_the_first_three_fields()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, Sheets);
        await visitor.Link("30 April 2025").ClickAsync();
        await visitor.Button("Correct").ClickAsync();
        var dialog = visitor.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("Programme")).ToBeHiddenAsync();
        await dialog.GetByText("Change something else").ClickAsync();
        await dialog.GetByLabel("Programme").SelectOptionAsync("befriending");
        await dialog.GetByLabel("Team").SelectOptionAsync("be-east");
        await dialog.GetByLabel("Person (code)").FillAsync("V 0193");
        await dialog.GetByLabel("Reference").FillAsync("sheet-be-2025-04");
        await dialog.GetByLabel("Evidence").SelectOptionAsync("supervisor-confirmed");
        await dialog.GetByLabel("Reason").FillAsync("It was of another programme");
        Assert.Empty(await visitor.FaultsAsync());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Correct" }).ClickAsync();
        await Expect(visitor.Heading("Befriending older people, 30 April 2025")).ToBeVisibleAsync();
        var corrected = await council.GetAsync($"/v1/entries/{visitor.Page.Url.Split('/')[^1].Split('?')[0]}");
        Assert.Equal(
            ("be-east", "v-0193", "sheet-be-2025-04", "supervisor-confirmed"),
            (
                corrected.GetProperty("team").GetString(),
                corrected.GetProperty("contributor").GetString(),
                corrected.GetProperty("reference").GetString(),
                corrected.GetProperty("evidence").GetProperty("grade").GetString()
            )
        );
    }

    [Fact]
    public async Task An_entry_is_taken_back_and_no_figure_counts_it()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, Sheets);
        await visitor.Link("30 April 2025").ClickAsync();
        await visitor.Button("Take back").ClickAsync();
        await visitor.Page.GetByLabel("Reason").FillAsync("Entered twice");
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToBeVisibleAsync();
        await Expect(visitor.Button("Take back")).ToHaveCountAsync(0);
        var left = await council.GetAsync("/v1/summaries?from=2025-04-01&to=2025-04-30&programme=home-library");
        Assert.Equal(0, left.GetProperty("total").GetProperty("citizenHours").GetDecimal());
    }

    [Fact]
    public async Task An_entry_shows_who_decided_who_paid_and_how_exact_it_is()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var entry = await council.PostAsync(
            "/v1/entries",
            new
            {
                programme = "befriending",
                measure = "council-spend",
                quantity = 900,
                date = "2025-06-01",
                bound = "about",
                decidedBy = "older-residents",
                financedBy = new[] { new { party = "community-fund", amount = 250 } },
            }
        );
        await visitor.SignInAsync(council.Key, $"/journal/{entry.Split('/')[^1]}");
        var facts = visitor.Page.Locator("dl.facts");
        await Expect(facts).ToContainTextAsync("Who decidedOlder residents");
        await Expect(facts).ToContainTextAsync("Who paid a partCommunity Fund £250.00");
        await Expect(facts).ToContainTextAsync("Exactnessabout £900.00");
    }

    [Fact]
    public async Task An_exchange_with_another_bank_names_it_and_is_taken_back_but_not_corrected()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await council.PutAsync("/v1/timebanks/home-library/members/xu", new { joined = "2024-05-01" });
        var exchange = await council.PostAsync(
            "/v1/timebanks/time-bank/exchanges",
            new
            {
                giver = "amina",
                receiver = "xu",
                receiverProgramme = "home-library",
                hours = 2,
                date = "2025-06-12",
            }
        );
        await visitor.SignInAsync(council.Key, $"/journal/{exchange.Split('/')[^1]}");
        await Expect(visitor.Page.Locator("dl.facts")).ToContainTextAsync("amina gave to xu of Home library");
        await Expect(visitor.Button("Take back")).ToBeVisibleAsync();
        await Expect(visitor.Button("Correct")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_proof_of_an_entry_is_computed_in_the_browser()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Sheets);
        await visitor.Link("31 May 2025").ClickAsync();
        await visitor.Button("Check it now").ClickAsync();
        await Expect(visitor.Page.GetByText("as it was recorded.")).ToContainTextAsync("✓ Record ");
    }

    [Fact]
    public async Task A_proof_that_does_not_fit_is_told()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Sheets);
        await visitor.Link("31 May 2025").ClickAsync();
        await visitor.Page.RouteAsync(
            "**/v1/log/checkpoint",
            async route =>
            {
                var answer = await route.FetchAsync();
                var lines = (await answer.TextAsync()).Split('\n');
                lines[2] = Convert.ToBase64String(new byte[32]);
                await route.FulfillAsync(new() { Response = answer, Body = string.Join('\n', lines) });
            }
        );
        await visitor.Button("Check it now").ClickAsync();
        await Expect(visitor.Page.GetByText("✗ The proof does not fit")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_waits_is_decided_and_counts_afterwards()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key);
        await visitor.Link("Decide").ClickAsync();
        await visitor.Link("14 March 2026").ClickAsync();
        await visitor.Button("Let it count").ClickAsync();
        await visitor.Page.GetByLabel("Reason").FillAsync("Two people shared a code");
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Let it count" }).ClickAsync();
        await Expect(visitor.Page.GetByText("✓ Counts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task As_known_earlier_a_later_correction_is_not_there()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        var known = (await council.GetAsync("/v1/summaries?from=2025-04-01&to=2026-03-31")).GetProperty("knownAt").GetString()!;
        var entry = (await council.GetAsync("/v1/entries?reference=sheet-home-library-all-2025-04"))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString();
        await council.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Entered twice" });
        await visitor.SignInAsync(council.Key, $"{Sheets}&known={Uri.EscapeDataString(known)}");
        await Expect(visitor.Page.Locator(".journal tbody tr")).ToHaveCountAsync(12);
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToHaveCountAsync(0);
        await visitor.GoAsync(Sheets);
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToHaveCountAsync(1);
    }
}
