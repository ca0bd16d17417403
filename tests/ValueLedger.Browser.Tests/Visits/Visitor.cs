using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ValueLedger.Browser.Tests.Visits;

/// <summary>Somebody who looks at the page. Whatever the browser complains about meanwhile, such as an error of a script or something that the policy of
/// the page forbids, fails the test at the end.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const string Violations = """
        addEventListener("securitypolicyviolation", (event) => console.error(`forbidden: ${event.violatedDirective} ${event.blockedURI}`));
        """;

    private readonly IBrowserContext _window;
    private readonly ConcurrentQueue<string> _complaints = [];

    private Visitor(IBrowserContext window, IPage page)
    {
        _window = window;
        Page = page;
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            // A refusal of the API is logged by the browser itself; whether it was meant is for the test to say.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _complaints.Enqueue(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public static async Task<Visitor> ComeAsync(IBrowserContext window)
    {
        await window.AddInitScriptAsync(Violations);
        return new Visitor(window, await window.NewPageAsync());
    }

    /// <summary>Signs in by typing the key, and waits until the page that was asked for is shown.</summary>
    public async Task SignInAsync(string key, string path = "/")
    {
        await Page.GotoAsync(path);
        await Page.GetByLabel("API key").FillAsync(key);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await SeeTheFootAsync();
    }

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await SeeTheFootAsync();
        await Expect(Page.Locator("main .loading")).ToHaveCountAsync(0);
        await Expect(Page.Locator("main h1").First).ToBeAttachedAsync();
    }

    public ILocator Lead => Page.Locator("main .lead").First;

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Row(string text) => Page.GetByRole(AriaRole.Row).Filter(new() { HasText = text });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

    public static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    /// <summary>What axe finds wrong on the page as it is shown now.</summary>
    public async Task<IEnumerable<string>> FaultsAsync() =>
        from violation in (await Page.RunAxe()).Violations
        from node in violation.Nodes
        select $"{violation.Id} at {node.Target}: {violation.Help}";

    /// <summary>How many pixels of the page are beside the window.</summary>
    public Task<int> BesideAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        Assert.Empty(_complaints);
    }

    private Task SeeTheFootAsync() => Expect(Page.Locator("footer")).ToBeVisibleAsync();
}
