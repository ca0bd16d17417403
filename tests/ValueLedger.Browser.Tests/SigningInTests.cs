using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class SigningInTests(Chromium chromium)
{
    [Fact]
    public async Task A_key_is_kept_in_its_tab_and_nowhere_else()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await Expect(visitor.Lead).ToContainTextAsync("Volunteers gave");
        Assert.DoesNotContain(council.Key, visitor.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await visitor.Page.Context.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("localStorage.length"));

        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await Expect(other.GetByLabel("API key")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_key_that_is_not_known_is_refused_in_words_at_the_form()
    {
        await using var visitor = await chromium.OpenAsync();
        await visitor.Page.GotoAsync("/journal");
        await visitor.Page.GetByLabel("API key").FillAsync("vl_0000");
        await visitor.Button("Sign in").ClickAsync();
        var problem = visitor.Page.GetByRole(AriaRole.Alert);
        await Expect(problem).ToContainTextAsync("This key is not known here.");
        await Expect(problem).ToBeFocusedAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task An_empty_form_says_at_the_field_what_is_missing_and_leads_there()
    {
        await using var visitor = await chromium.OpenAsync();
        await visitor.Page.GotoAsync("/");
        await visitor.Button("Sign in").ClickAsync();
        await visitor.Link("API key: fill this in.").ClickAsync();
        await Expect(visitor.Page.GetByLabel("API key")).ToBeFocusedAsync();
        await Expect(visitor.Page.Locator(".fault")).ToHaveTextAsync("API key: fill this in.");
    }

    [Fact]
    public async Task Whoever_may_not_read_something_is_told_what_the_key_lacks()
    {
        await using var visitor = await chromium.OpenAsync();
        var organisation = await chromium.Server.NewOrganisationAsync("entries:read", "summaries:read");
        await visitor.SignInAsync(organisation.Key);
        await visitor.Link("Statements").ClickAsync();
        await Expect(visitor.Heading("Your key may not see this")).ToBeFocusedAsync();
        await Expect(visitor.Page.GetByText("Problem: scope_is_missing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_forgets_the_key()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key);
        await visitor.Button("Sign out").ClickAsync();
        await Expect(visitor.Page.GetByLabel("API key")).ToBeVisibleAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("sessionStorage.length"));
    }
}
