using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class ProgrammeTests(Chromium chromium)
{
    [Fact]
    public async Task Shows_both_costs_side_by_side_and_what_is_deducted_from_the_change()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await visitor.Link("Befriending older people").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("164 people counted as “People less lonely after a year”.");
        var verdicts = visitor.Page.Locator(".verdict .fig");
        await Expect(verdicts).ToHaveCountAsync(2);
        await Expect(verdicts.First).ToHaveTextAsync("£2.73 of benefit");
        await Expect(visitor.Heading("Less than half of the change is claimed")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".fall").GetByRole(AriaRole.Row, new() { Name = "Would have happened anyway" }))
            .ToContainTextAsync("Deadweight: 31%, Waiting-list group");
        await Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "Older residents" })).ToContainTextAsync("£120,727");
    }

    [Fact]
    public async Task Claims_nothing_without_a_map_of_what_changes()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/programmes/speedwatch");
        await Expect(visitor.Page.Locator(".verdict")).ToContainTextAsync("not known");
        await Expect(visitor.Heading("No worth is claimed for what changed")).ToBeVisibleAsync();
        await Expect(visitor.Lead).ToContainTextAsync("What the council paid is not recorded.");
    }

    [Fact]
    public async Task Days_are_no_money_and_a_change_without_a_map_has_its_cost()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await council.PutAsync(
            "/v1/measures/van-days",
            new
            {
                title = "Days of the van",
                stage = "input",
                @class = "partner-goods",
                unit = "day",
            }
        );
        await council.PostAsync("/v1/entries", Entry("van-days", 7, null));
        await council.PostAsync("/v1/entries", Entry("council-spend", 900, null));
        await council.PostAsync("/v1/entries", Entry("less-lonely", 30, "more-than"));
        await visitor.SignInAsync(council.Key, "/programmes/home-library?from=2026-01-01&to=2026-12-31");
        var chain = visitor.Page.Locator(".chain");
        await Expect(chain).ToContainTextAsync("7 days");
        await Expect(chain).ToContainTextAsync("at least 30 people");

        static object Entry(string measure, int quantity, string? bound) =>
            new
            {
                programme = "home-library",
                measure,
                quantity,
                date = "2026-03-15",
                bound,
            };
    }

    [Fact]
    public async Task A_programme_that_is_not_there_is_told_in_words()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await visitor.Page.GotoAsync("/programmes/nothing");
        await Expect(visitor.Heading("This is not here")).ToBeFocusedAsync();
    }
}
