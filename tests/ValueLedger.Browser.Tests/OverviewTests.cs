using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class OverviewTests(Chromium chromium)
{
    private const string Year = "/?from=2025-04-01&to=2026-03-31";

    [Fact]
    public async Task Hours_that_no_rate_of_the_basis_values_are_nowhere_worth_nil()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await council.PostAsync(
            "/v1/rates",
            new
            {
                measure = "volunteer-time",
                basis = "market-price",
                amount = 20,
                effectiveFrom = "2030-04-01",
                source = new { title = "To come" },
            }
        );
        await visitor.SignInAsync(council.Key, "/?from=2025-04-01&to=2026-03-31");
        var bases = visitor.Page.GetByLabel("What an hour is worth");
        await Expect(bases.Locator("option[value=minimum-wage]")).ToHaveCountAsync(1);
        await Expect(bases.Locator("option[value=market-price]")).ToHaveCountAsync(0);
        await visitor.GoAsync("/?from=2025-04-01&to=2026-03-31&basis=market-price");
        await Expect(visitor.Row("All five")).ToContainTextAsync("no rate");
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync("worth £0");
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync("The same 0 hours");
    }

    [Fact]
    public async Task Begins_with_a_sentence_of_the_last_year_in_the_figures_of_the_api()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        var total = (await council.GetAsync("/v1/summaries?from=2025-04-01&to=2026-03-31")).GetProperty("total");
        await Expect(visitor.Lead)
            .ToContainTextAsync($"Volunteers gave {total.GetProperty("citizenHours").GetDecimal():N0} hours to five programmes");
        await Expect(visitor.Lead)
            .ToContainTextAsync($"£{total.GetProperty("citizenInputValue").GetDecimal():N0} at the council’s own rate of £14.90 an hour");
        await Expect(visitor.Heading("Most hours in June, fewest in August")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Says_what_is_unknown_in_words_and_never_as_nothing()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        var bank = visitor.Page.GetByRole(AriaRole.Row, new() { Name = "Avondale Time Bank" });
        await Expect(bank).ToContainTextAsync("no rate");
        await Expect(bank).ToContainTextAsync("not recorded");
        await Expect(bank).ToContainTextAsync("not known");
        await Expect(bank).Not.ToContainTextAsync("£0");
        var leftOut = visitor.Page.Locator(".left-out");
        await Expect(leftOut)
            .ToContainTextAsync(
                "12.5 hours of Park wardens, which wait for a decision (suspense): one person would have given more than 24"
            );
        await Expect(leftOut)
            .ToContainTextAsync("What the council spent on Community Speedwatch and Avondale Time Bank. It is unknown, not nil.");
    }

    [Fact]
    public async Task An_area_shows_what_its_teams_did_and_a_click_their_entries()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        await visitor.Page.GetByLabel("Area", new() { Exact = true }).SelectOptionAsync("Villages");
        var total = (await council.GetAsync("/v1/summaries?from=2025-04-01&to=2026-03-31&area=Villages")).GetProperty("total");
        await Expect(visitor.Lead)
            .ToContainTextAsync($"Volunteers gave {total.GetProperty("citizenHours").GetDecimal():N0} hours to two programmes in Villages");
        Assert.Contains("area=Villages", visitor.Page.Url, StringComparison.Ordinal);
        // What befriending cost names no team, and nobody recorded what Speedwatch cost.
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync("£0");
        await Expect(visitor.Page.Locator(".left-out"))
            .ToContainTextAsync("spent on Befriending older people without saying for which team");
        await visitor.Lead.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visitor.Lead)
            .ToContainTextAsync($"{total.GetProperty("citizenHours").GetDecimal():#,##0.##} hours in Villages, April 2025");
        Assert.Contains("area=Villages", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_is_shown_with_all_its_areas_and_so_are_the_entries_of_its_figures()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, $"/programmes/befriending{Year[1..]}&area=Villages");
        await Expect(visitor.Page.GetByLabel("Area", new() { Exact = true })).ToHaveCountAsync(0);
        await visitor.Page.GetByRole(AriaRole.Row, new() { Name = "Central" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visitor.Page.Locator("table.journal tbody tr").First).ToContainTextAsync("Befriending older people");
        Assert.DoesNotContain("area=", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_choice_stands_in_the_address_and_back_undoes_it()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        await visitor.Page.GetByLabel("Programme", new() { Exact = true }).SelectOptionAsync("home-library");
        await Expect(visitor.Lead).ToContainTextAsync("to Home library");
        Assert.Contains("programme=home-library", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.Page.GetByLabel("What an hour is worth").SelectOptionAsync("minimum-wage");
        await Expect(visitor.Lead).ToContainTextAsync("at the minimum wage of £12.21 an hour");
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Lead).ToContainTextAsync("at the council’s own rate of £14.90 an hour");
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Lead).ToContainTextAsync("to five programmes");
    }

    [Fact]
    public async Task A_period_over_a_change_of_the_rate_names_both_rates()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        await visitor.Page.GetByLabel("Period").SelectOptionAsync("other");
        await visitor.Page.GetByLabel("First day").FillAsync("2025-10-01");
        await visitor.Page.GetByLabel("Last day").FillAsync("2025-09-30");
        await visitor.Button("Show").ClickAsync();
        await Expect(visitor.Page.Locator(".fault:not([hidden])")).ToHaveTextAsync("Last day: this is before the first day.");
        await visitor.Page.GetByLabel("First day").FillAsync("2024-10-01");
        await visitor.Page.GetByLabel("Last day").FillAsync("2025-09-30");
        await visitor.Button("Show").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("of £14.20, then £14.90 an hour");
        Assert.Contains("from=2024-10-01&to=2025-09-30", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_has_only_begun_is_not_compared_in_silence()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/?from=2025-10-01&to=2026-09-30");
        await Expect(visitor.Page.Locator(".figures")).ToContainTextAsync("Not alike: six months have entries, and 12 before");
        await visitor.GoAsync(Year);
        await Expect(visitor.Page.Locator(".figures")).Not.ToContainTextAsync("Not alike");
    }

    [Fact]
    public async Task A_figure_leads_to_the_entries_that_add_up_to_it()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        var row = visitor.Page.GetByRole(AriaRole.Row, new() { Name = "Home library" }).First;
        var figure = (await row.GetByRole(AriaRole.Link).Nth(3).TextContentAsync())!;
        await row.GetByRole(AriaRole.Link, new() { Name = figure }).ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync($"What public bodies spent on Home library: {figure}.00, April 2025 to March 2026.");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Journal" })).ToBeFocusedAsync();
        await Expect(visitor.Page.Locator(".journal tbody tr")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Arrow_keys_move_along_the_months_and_change_what_is_read_out()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, Year);
        var readout = visitor.Page.Locator(".read").First;
        await Expect(readout).ToContainTextAsync("June 2025:");
        await visitor.Page.Locator("figure").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(readout).ToContainTextAsync("July 2025:");
        await visitor.Page.Keyboard.PressAsync("End");
        await Expect(readout).ToContainTextAsync("March 2026:");
        await visitor.Page.GetByText("Worth", new() { Exact = true }).First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Worth most in ") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_empty_period_names_the_last_month_in_which_something_happened()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/?from=2019-04-01&to=2020-03-31");
        await Expect(visitor.Lead).ToHaveTextAsync("Nothing is recorded for April 2019 to March 2020.");
        await visitor.Link("Show March 2026").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("Volunteers gave");
    }

    [Fact]
    public async Task An_empty_ledger_says_so_and_offers_to_record()
    {
        await using var visitor = await chromium.OpenAsync();
        var organisation = await chromium.Server.NewOrganisationAsync();
        await visitor.SignInAsync(organisation.Key);
        await Expect(visitor.Heading("Nothing has been recorded yet")).ToBeVisibleAsync();
        await visitor.Link("Record something").ClickAsync();
        await Expect(visitor.Heading("One entry")).ToBeVisibleAsync();
    }
}
