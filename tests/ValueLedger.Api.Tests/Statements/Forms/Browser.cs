using System.Diagnostics;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A real browser that prints a page without a window, and what stands on the sheets.</summary>
internal static class Browser
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The text of each sheet, laid out as it is printed.</summary>
    public static async Task<IReadOnlyList<string>> PrintAsync(string html)
    {
        var chromium = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");
        var reader = Find("pdftotext");
        Assert.SkipWhen(
            (chromium is null || reader is null) && Environment.GetEnvironmentVariable("CI") != "true",
            "A page is printed by chromium and read by pdftotext (poppler-utils); this machine lacks one of them."
        );
        var folder = Directory.CreateTempSubdirectory("valueledger-print-");
        try
        {
            var (page, sheets, text) = (
                Path.Combine(folder.FullName, "page.html"),
                Path.Combine(folder.FullName, "page.pdf"),
                Path.Combine(folder.FullName, "page.txt")
            );
            await File.WriteAllTextAsync(page, html);
            await RunAsync(
                chromium ?? "chromium",
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    $"--user-data-dir={Path.Combine(folder.FullName, "browser")}",
                    "--no-pdf-header-footer",
                    $"--print-to-pdf={sheets}",
                    new Uri(page).AbsoluteUri,
                ]
            );
            await RunAsync(reader ?? "pdftotext", ["-layout", "-enc", "UTF-8", sheets, text]);
            return (await File.ReadAllTextAsync(text)).TrimEnd('\f', '\n').Split('\f');
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            var said = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token)
            );
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.\n{string.Concat(said)}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
