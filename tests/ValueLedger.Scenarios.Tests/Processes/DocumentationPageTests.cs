using System.Diagnostics;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>The page of the documentation in a real browser, under the policy that it is sent with.</summary>
public sealed class DocumentationPageTests : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task It_shows_every_chapter_and_an_operation_with_its_problems_and_its_console_stays_empty()
    {
        var chromium = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(
            chromium is null && Environment.GetEnvironmentVariable("CI") != "true",
            "The page is shown by chromium, which this machine lacks."
        );
        await _processes.ServeAsync();

        var (page, console) = await ShowAsync(chromium ?? "chromium", new Uri(_processes.Address, "/docs/index.html#/Entries/RecordEntry"));
        Assert.Contains("opblock-summary-path", page, StringComparison.Ordinal);
        Assert.Contains("class=\"problem-answers\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/problems#reference_recorded_with_other_content\"", page, StringComparison.Ordinal);
        Assert.Contains("operations-tag-Entries", page, StringComparison.Ordinal);
        Assert.Contains("operations-tag-Statements", page, StringComparison.Ordinal);
        Assert.Empty(console);
    }

    /// <summary>The document after its scripts have run, and what was written to the console meanwhile.</summary>
    private async Task<(string Page, List<string> Console)> ShowAsync(string chromium, Uri address)
    {
        using var browser = Process.Start(
            new ProcessStartInfo(
                chromium,
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    $"--user-data-dir={_processes.PathOf("browser")}",
                    "--enable-logging=stderr",
                    "--v=0",
                    "--virtual-time-budget=30000",
                    "--dump-dom",
                    address.AbsoluteUri,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            var said = await Task.WhenAll(
                browser.StandardOutput.ReadToEndAsync(patience.Token),
                browser.StandardError.ReadToEndAsync(patience.Token)
            );
            await browser.WaitForExitAsync(patience.Token);
            return (said[0], [.. said[1].Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))]);
        }
        finally
        {
            if (!browser.HasExited)
            {
                browser.Kill(entireProcessTree: true);
            }
        }
    }
}
