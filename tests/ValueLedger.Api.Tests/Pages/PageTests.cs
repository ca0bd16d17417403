using System.Text.RegularExpressions;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Pages;

/// <summary>How the page people look at is served; the tests with a browser say what it shows.</summary>
public sealed partial class PageTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Start = "/page/start.js";

    [Theory]
    [InlineData("/")]
    [InlineData("/?from=2025-04-01&to=2026-03-31&programme=litter-pick&basis=own")]
    [InlineData("/programmes/litter-pick")]
    [InlineData("/record")]
    [InlineData("/record/0198c0de")]
    [InlineData("/journal")]
    [InlineData("/journal/0198c0de")]
    [InlineData("/statements")]
    [InlineData("/statements/0198c0de")]
    [InlineData("/statements/0198c0de/compare/0198c0df")]
    [InlineData("/appraisal")]
    [InlineData("/time-bank")]
    [InlineData("/time-bank/litter-pick")]
    [InlineData("/audit")]
    [InlineData("/settings")]
    [InlineData("/settings/rates")]
    public async Task Every_address_of_the_page_is_the_same_document(string address)
    {
        using var http = server.CreateClient();
        var page = (await http.SendAsync(HttpMethod.Get, address, null)).Succeeded(200);
        Assert.Equal((await http.SendAsync(HttpMethod.Get, "/", null)).Text, page.Text);
        Assert.Equal("text/html", page.ContentType);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/index.html")]
    [InlineData("/page")]
    [InlineData("/page/nothing.js")]
    [InlineData("/programmes")]
    [InlineData("/statements/0198c0de/compare")]
    public async Task Any_other_path_is_not_there(string path)
    {
        using var http = server.CreateClient();
        (await http.SendAsync(HttpMethod.Get, path, null)).IsRefused(404, "no_such_path ");
    }

    [Fact]
    public async Task The_page_runs_only_its_own_files_and_no_style_that_stands_in_it()
    {
        using var http = server.CreateClient();
        var page = await http.SendAsync(HttpMethod.Get, "/", null);
        var policy = page.Header("Content-Security-Policy")!;
        Assert.Contains(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
            policy,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<style|style=|\son\w+=|<script(?![^>]+src=)", page.Text);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_keeps_its_policy()
    {
        using var http = server.CreateClient();
        var page = await http.SendAsync(HttpMethod.Get, "/", null);
        var current = (await http.SendAsync(HttpMethod.Get, "/", null, ("If-None-Match", page.Header("ETag")!))).Succeeded(304);
        Assert.Equal(page.Header("Content-Security-Policy"), current.Header("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_browser_that_has_a_file_is_told_that_it_is_current()
    {
        using var http = server.CreateClient();
        var tag = (await http.SendAsync(HttpMethod.Get, Start, null)).Header("ETag")!;
        (await http.SendAsync(HttpMethod.Get, Start, null, ("If-None-Match", tag))).Succeeded(304);
    }

    [Fact]
    public async Task All_files_of_the_page_weigh_less_than_its_first_view_may()
    {
        using var http = server.CreateClient();
        var weights = new Dictionary<string, long>();
        await WeighAsync(http, "/", weights);
        Assert.InRange(weights.Count, 40, 200);
        Assert.InRange(weights.Values.Sum(), 20_000, 150_000);
    }

    /// <summary>Follows what each file names, as a browser would.</summary>
    private static async Task WeighAsync(HttpClient http, string path, Dictionary<string, long> weights)
    {
        if (!weights.TryAdd(path, 0))
        {
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var coded = await http.SendAsync(request);
        Assert.True(coded.IsSuccessStatusCode, path);
        weights[path] = (await coded.Content.ReadAsByteArrayAsync()).Length;
        var here = new Uri(new Uri("http://here"), path);
        foreach (Match name in Named().Matches((await http.SendAsync(HttpMethod.Get, path, null)).Text))
        {
            await WeighAsync(http, new Uri(here, name.Groups["path"].Value).AbsolutePath, weights);
        }
    }

    [GeneratedRegex("""(?:from |import\(|href=|src=)"(?<path>(?:/page/|\./|\.\./)[^"]+\.(?:js|css|svg))"|import "(?<path>[^"]+)";""")]
    private static partial Regex Named();
}
