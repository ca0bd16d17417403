using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using ValueLedger.Testing;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ValueLedger.Browser.Tests.Visits;

/// <summary>The browser of this machine and a server that it reaches over real HTTP, both started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private readonly Lazy<Task<Council>> _toLookAt;

    public Chromium() => _toLookAt = new(() => Council.NewAsync(Server));

    public LedgerServer Server { get; } = new();

    /// <summary>A council for those who only look; whoever records something has a council of their own.</summary>
    public Task<Council> ToLookAtAsync() => _toLookAt.Value;

    private Uri Address { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Address = Serve(Server);
        if (Program is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            return;
        }

        // On a machine that is busy with other tests, an answer may take long.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Program ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-dev-shm-usage"] }
        );
    }

    /// <summary>A window of its own, in which nobody has signed in yet.</summary>
    public async Task<Visitor> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "The page is looked at in chromium, and this machine has none.");
        options ??= new();
        options.BaseURL ??= Address.ToString();
        options.Locale = "en-GB";
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        return await Visitor.ComeAsync(await _browser.NewContextAsync(options));
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>Starts a server on a port of its own.</summary>
    public static Uri Serve(LedgerServer server)
    {
        server.UseKestrel(0);
        server.StartServer();
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        // A page may hash and copy only where it came from this machine by name or by HTTPS.
        return new Uri(addresses.Addresses.First(address => address.StartsWith("http://", StringComparison.Ordinal)));
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
