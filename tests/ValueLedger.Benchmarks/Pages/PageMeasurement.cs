using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Pages;

/// <summary>The page in a browser, over ten years of fifty programmes: what a first view fetches, how long it takes, and the longest
/// task, during which a reader can do nothing.</summary>
internal sealed class PageMeasurement : IMeasurement
{
    private const int Programmes = 50;
    private const int Contributors = 3_000;
    private const int Days = 3_652;
    private const int Seed = 7;
    private const string Period = "from=2016-04-01&to=2026-03-31";

    private const string Watch = """
        window.longest = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration))))
            .observe({ type: "longtask", buffered: true });
        """;

    private static readonly DateOnly First = new(2016, 4, 1);

    private static readonly (string Code, object Content)[] Measures =
    [
        (
            "spend",
            new
            {
                title = "Spent",
                stage = "input",
                @class = "public-spend",
                unit = "GBP",
            }
        ),
        (
            "visits",
            new
            {
                title = "Visits",
                stage = "output",
                @class = "output",
                unit = "item",
            }
        ),
        (
            "letters",
            new
            {
                title = "Letters",
                stage = "output",
                @class = "output",
                unit = "item",
            }
        ),
    ];

    private static readonly (string What, string Path)[] Looked =
    [
        ("overview", "/"),
        ("journal", "/journal"),
        ("programme", "/programmes/page-3"),
    ];

    public string Name => "page";

    public string About => "the overview, the journal and a programme in a browser";

    public IReadOnlyList<string> Tools { get; } = ["chromium"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var entries = place.Rows / 10;
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await FillAsync(ledger, entries);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-dev-shm-usage"] }
        );
        var findings = new List<Finding>();
        foreach (var (what, path) in Looked)
        {
            var views = new List<View>();
            for (var round = 0; round <= place.Rounds; round++)
            {
                views.Add(await LookAsync(browser, ledger, $"{path}?{Period}"));
                place.Say($"{what}: {views[^1]}");
            }

            var about = $"first view of the {what} in a browser, {entries:#,0} entries of {Programmes} programmes in ten years";
            findings.Add(
                Finding.Within(
                    about,
                    TimeSpan.FromMilliseconds(Figures.Median(views.Skip(1).Select(view => view.Took))),
                    TimeSpan.FromSeconds(1)
                )
            );
            findings.Add(
                Finding.Within(
                    $"longest task of that {what}",
                    TimeSpan.FromMilliseconds(views.Max(view => view.Longest)),
                    TimeSpan.FromMilliseconds(200)
                )
            );
            findings.Add(Finding.Bytes($"what that {what} fetches, compressed", views.Max(view => view.Bytes), 150_000));
        }

        return findings;
    }

    /// <summary>Looks with an empty cache, until the figures stand there.</summary>
    private static async Task<View> LookAsync(IBrowser browser, ServedLedger ledger, string path)
    {
        await using var window = await browser.NewContextAsync(new() { BaseURL = ledger.Server.Address.ToString(), Locale = "en-GB" });
        await window.AddInitScriptAsync(Watch);
        await window.AddInitScriptAsync($"sessionStorage.setItem('valueledger.key', '{ledger.Key}')");
        var page = await window.NewPageAsync();
        var devtools = await window.NewCDPSessionAsync(page);
        var bytes = 0d;
        devtools.Event("Network.loadingFinished").OnEvent += (_, message) =>
            bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();
        await devtools.SendAsync("Network.enable");
        var began = Stopwatch.GetTimestamp();
        await page.GotoAsync(path);
        await page.Locator("main h1.title").WaitForAsync();
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return new View(took, await page.EvaluateAsync<double>("window.longest"), bytes);
    }

    private static async Task FillAsync(ServedLedger ledger, int entries)
    {
        foreach (var (code, content) in Measures)
        {
            await PutAsync(ledger, $"/v1/measures/{code}", content);
        }

        for (var programme = 0; programme < Programmes; programme++)
        {
            await PutAsync(ledger, $"/v1/programmes/page-{programme}", new { title = $"Programme {programme}, neighbours & friends" });
        }

        using var rows = new StringContent(Rows(entries), Encoding.UTF8, "application/x-ndjson");
        using var answer = await ledger.Http.PostAsync("/v1/imports", rows);
        var import = await answer.Content.ReadFromJsonAsync<JsonElement>();
        while (import.GetProperty("status").GetString() == "running")
        {
            await Task.Delay(500);
            import = await ledger.Http.GetFromJsonAsync<JsonElement>($"/v1/imports/{import.GetProperty("id").GetString()}");
        }

        if (import.GetProperty("recorded").GetInt64() != entries)
        {
            throw new InvalidOperationException($"The entries were not recorded: {import}");
        }
    }

    /// <summary>Seven of ten are hours, each of somebody; all have a note.</summary>
    private static string Rows(int entries)
    {
        var random = new Random(Seed);
        var rows = new StringBuilder();
        for (var row = 0; row < entries; row++)
        {
            var measure = random.Next(10) is var kind and < 3 ? Measures[kind].Code : RandomRow.Measure;
            var who = measure == RandomRow.Measure ? $", \"contributor\": \"v-{random.Next(Contributors):0000}\"" : "";
            rows.AppendLine(
                CultureInfo.InvariantCulture,
                $$"""
                {"programme": "page-{{random.Next(Programmes)}}", "measure": "{{measure}}", "date": "{{First.AddDays(
                    random.Next(Days)
                ):yyyy-MM-dd}}", "quantity": {{random.Next(1, 80) / 4m}}, "reference": "p-{{row}}", "note": "Sheet {{row
                    % 977}}, looked at by Jo"{{who}}}
                """
            );
        }

        return rows.ToString();
    }

    private static async Task PutAsync(ServedLedger ledger, string path, object content) =>
        (await ledger.Http.PutAsJsonAsync(path, content)).EnsureSuccessStatusCode();

    private sealed record View(double Took, double Longest, double Bytes);
}
