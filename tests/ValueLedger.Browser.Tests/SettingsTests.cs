using Microsoft.Playwright;
using ValueLedger.Api.Access;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

/// <summary>An organisation that has nothing yet is set up by browser alone, until an hour is recorded and has a worth.</summary>
public sealed class SettingsTests(Chromium chromium)
{
    [Fact]
    public async Task What_the_figures_rest_on_is_registered_and_then_used()
    {
        await using var visitor = await chromium.OpenAsync();
        var empty = await chromium.Server.NewOrganisationAsync();
        await visitor.SignInAsync(empty.Key, "/settings/programmes");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Nothing yet.");
        await AddAsync(visitor, "Add a programme", ("Title", "Café & Repair – Saturdays’ club"), ("Area", "Old town"));
        await Expect(visitor.Row("Café & Repair – Saturdays’ club")).ToContainTextAsync("cafe-repair-saturdays-club");

        await visitor.GoAsync("/settings/measures");
        await AddAsync(visitor, "Add a measure", ("Title", "Hours"), ("What it counts", "citizen-time"));
        await AddAsync(visitor, "Add a measure", ("Title", "Things mended"), ("What it counts", "output"), ("Unit", "item"));
        await Expect(visitor.Row("Things mended")).ToContainTextAsync("What was done");
        await visitor.GoAsync("/settings/parties");
        await AddAsync(visitor, "Add a party", ("Name", "Residents"), ("Who they are", "citizen"));
        await visitor.GoAsync("/settings/teams");
        await AddAsync(visitor, "Add a team", ("Name", "Menders"), ("Programme", "cafe-repair-saturdays-club"));
        await visitor.GoAsync("/settings/rates");
        await AddAsync(
            visitor,
            "Add a rate",
            ("Measure", "hours"),
            ("What it is worth by", "own"),
            ("How much one unit is worth (GBP)", "14.90"),
            ("From", "2025-04-01"),
            ("Who says so", "Fees and charges 2025-26")
        );
        await Expect(visitor.Row("£14.90 for each hour")).ToContainTextAsync("Fees and charges 2025-26");
        await visitor.GoAsync("/settings/plans");
        await AddAsync(
            visitor,
            "Add a plan",
            ("Title", "Hours, 2025-26"),
            ("Kind", "target"),
            ("Programme", "cafe-repair-saturdays-club"),
            ("Measure", "hours"),
            ("How much", "400"),
            ("First day", "2025-04-01"),
            ("Last day", "2026-03-31")
        );
        await Expect(visitor.Row("Hours, 2025-26")).ToContainTextAsync("Hours: 400 hours");

        await visitor.GoAsync("/record");
        await visitor.Page.GetByLabel("Programme").SelectOptionAsync("cafe-repair-saturdays-club");
        await visitor.Page.GetByLabel("What is counted").SelectOptionAsync("hours");
        await visitor.Page.GetByLabel("How much").FillAsync("3.5");
        await visitor.Page.GetByLabel("Day").FillAsync("2025-11-08");
        await visitor.Button("Record").ClickAsync();
        await Expect(visitor.Page.GetByText("worth £52.15")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_short_name_that_is_taken_replaces_nothing()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/settings/programmes");
        var before = (await council.GetAsync("/v1/programmes/befriending")).GetRawText();
        await FillAsync(visitor, "Add a programme", [("Title", "Something else"), ("Short name", "befriending")]);
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This short name is taken already.");
        Assert.Empty(await visitor.FaultsAsync());
        Assert.Equal(before, (await council.GetAsync("/v1/programmes/befriending")).GetRawText());
        await visitor.Button("Cancel").ClickAsync();

        // The short name that is made of a title is as long as one may be, and no longer.
        var long63 = string.Join('-', Enumerable.Repeat("sheds", 10)) + "-men";
        await AddAsync(visitor, "Add a programme", ("Title", $"{long63.Replace('-', ' ')}s of the county"));
        await Expect(visitor.Row(long63)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_key_is_shown_once_and_may_what_was_chosen()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/settings/keys");
        await FillAsync(visitor, "Make a key", [("Who or what is it for?", "Jo at the library"), ("What may it do?", "record")]);
        var secret = await visitor.Page.GetByLabel("Key", new() { Exact = true }).InputValueAsync();
        await visitor.Button("Close").ClickAsync();
        await Expect(visitor.Row("Jo at the library")).ToContainTextAsync("entries:write");
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync(secret);

        using var made = chromium.Server.ClientWith(ApiKey.Parse(secret)!);
        const string path = "/v1/summaries?from=2025-04-01&to=2026-03-31";
        Assert.True((await made.GetAsync(path)).IsSuccessStatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await made.GetAsync("/v1/keys")).StatusCode);

        await visitor.Button("Revoke the key “Jo at the library”").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Dialog).Locator("button[type=submit]").ClickAsync();
        await Expect(visitor.Row("Jo at the library")).ToContainTextAsync("revoked");
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await made.GetAsync(path)).StatusCode);
        // Whoever revoked the key in use would lock themselves out.
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Revoke the key") })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_rate_that_takes_the_place_of_another_is_asked_for_twice_and_the_other_is_marked()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/settings/rates");
        await FillAsync(
            visitor,
            "Add a rate",
            [
                ("Measure", "volunteer-time"),
                ("What it is worth by", "own"),
                ("How much one unit is worth (GBP)", "15"),
                ("From", "2025-04-01"),
                ("Who says so", "Cabinet"),
            ]
        );
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("A rate of £14.90 counts from this day already.");
        Assert.Equal(6, (await council.GetAsync("/v1/rates")).GetProperty("items").GetArrayLength());
        await visitor.Page.GetByRole(AriaRole.Dialog).Locator("button[type=submit]").ClickAsync();
        await Expect(visitor.Row("£15.00 for each hour")).Not.ToContainTextAsync("replaced");
        await Expect(visitor.Row("£14.90 for each hour")).ToContainTextAsync("replaced by a later one of the same day");
        await Expect(visitor.Page.GetByText("replaced by a later one")).ToHaveCountAsync(1);
        await visitor.GoAsync("/");
        await Expect(visitor.Lead).ToContainTextAsync("at the council’s own rate of £15.00 an hour");
    }

    [Fact]
    public async Task A_pack_of_wages_is_loaded_for_the_hours_that_are_chosen()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/settings/packs");
        var row = visitor.Row("uk-real-living-wage-london");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        var window = visitor.Page.GetByRole(AriaRole.Dialog);
        await window.GetByLabel("Whose hours are valued with these rates?").SelectOptionAsync("volunteer-time");
        await window.GetByRole(AriaRole.Button, new() { Name = "Load", Exact = true }).ClickAsync();
        await Expect(row).ToContainTextAsync("in use");
    }

    [Fact]
    public async Task The_first_member_makes_a_programme_a_time_bank()
    {
        await using var visitor = await chromium.OpenAsync();
        var empty = await chromium.Server.NewOrganisationAsync();
        await visitor.SignInAsync(empty.Key, "/settings/programmes");
        await AddAsync(visitor, "Add a programme", ("Title", "Bank"));
        await visitor.GoAsync("/time-bank");
        await AddAsync(visitor, "Register a member", ("Programme", "bank"), ("Short name", "amina"), ("Joined on", "2025-05-01"));
        await AddAsync(visitor, "Register a member", ("Short name", "bram"), ("Joined on", "2025-05-02"));
        await Expect(visitor.Row("bram")).ToBeVisibleAsync();
        await FillAsync(visitor, "Register a member", [("Short name", "bram"), ("Joined on", "2025-05-02")]);
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This short name is taken already.");
    }

    [Fact]
    public async Task A_short_name_is_put_right_and_an_area_and_a_title_that_exist_are_recognised()
    {
        await using var visitor = await chromium.OpenAsync();
        var empty = await chromium.Server.NewOrganisationAsync();
        await visitor.SignInAsync(empty.Key, "/settings/programmes");
        await AddAsync(visitor, "Add a programme", ("Title", "Parks"), ("Short name", " Grün & Bäume "), ("Area", "Old town"));
        await Expect(visitor.Row("Parks")).ToContainTextAsync("grun-baume");

        await visitor.GoAsync("/settings/teams");
        await AddAsync(visitor, "Add a team", ("Name", "East"), ("Area", "old TOWN"));
        await FillAsync(visitor, "Add a team", [("Name", "east"), ("Short name", "east-2"), ("Area", "Old twon")]);
        await Expect(visitor.Page.GetByText("“Old twon” is a new area.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“east” exists already.");
        Assert.Empty(await visitor.FaultsAsync());
        await visitor.Page.GetByRole(AriaRole.Dialog).Locator("button[type=submit]").ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        using var client = chromium.Server.ClientWith(ApiKey.Parse(empty.Key)!);
        var teams = await client.GetStringAsync("/v1/teams");
        Assert.Contains("\"area\":\"Old town\"", teams, StringComparison.Ordinal);
        Assert.Contains("east-2", teams, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_speaks_of_the_fields_of_the_form()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/settings/plans");
        await FillAsync(
            visitor,
            "Add a plan",
            [
                ("Title", "Hours of 2027"),
                ("Kind", "target"),
                ("Programme", "befriending"),
                ("Measure", "volunteer-time"),
                ("How much", "1200"),
                ("First day", "2027-03-31"),
                ("Last day", "2027-01-01"),
            ]
        );
        var alert = visitor.Page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("There is a problem");
        var said = await alert.InnerTextAsync();
        Assert.Contains("Last day: the last day is before the first.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("'", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/v1", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_names_its_licence_and_where_it_can_be_read()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/settings/packs");
        var licence = visitor
            .Row("uk-minimum-wage 20")
            .GetByRole(AriaRole.Link, new() { Name = "Open Government Licence v3.0, the publisher’s usual licence" });
        await Expect(licence)
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^https://www.nationalarchives.gov.uk/"));
        var abroad = visitor.Row("discount-schedules-abroad");
        await Expect(abroad).ToContainTextAsync("Not looked up; the publisher’s terms apply");
        await Expect(abroad.GetByRole(AriaRole.Link, new() { Name = "Not looked up" })).ToHaveCountAsync(0);
        await Expect(visitor.Row("uk-real-living-wage 20").GetByRole(AriaRole.Link, new() { Name = "Living Wage Foundation" }))
            .ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync("not re-read");
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync("not checked");
    }

    private static async Task AddAsync(Visitor visitor, string button, params (string Label, string Value)[] values)
    {
        await FillAsync(visitor, button, values);
        await Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task FillAsync(Visitor visitor, string button, (string Label, string Value)[] values)
    {
        await visitor.Button(button).ClickAsync();
        var window = visitor.Page.GetByRole(AriaRole.Dialog);
        foreach (var (label, value) in values)
        {
            var field = window.GetByLabel(label).First;
            if (await field.EvaluateAsync<bool>("field => field.tagName === 'SELECT'"))
            {
                await field.SelectOptionAsync(value);
            }
            else
            {
                await field.FillAsync(value);
            }
        }

        await window.Locator("button[type=submit]").ClickAsync();
    }
}
