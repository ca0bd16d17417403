using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Links;

/// <summary>Somebody who was sent a link tries everything else.</summary>
public sealed class LinkReachTests : IAsyncLifetime
{
    private const string Year = "from=2024-01-01&to=2024-12-31";

    private readonly LedgerServer _server = new();
    private LedgerOrganisation _watch = null!;
    private string _statement = "";

    public async ValueTask InitializeAsync()
    {
        _watch = await _server.NewWatchAsync();
        var draft = await _watch.PrepareAsync();
        (await _watch.PublishAsync(draft)).Succeeded(201);
        _statement = draft.Header("Location")!.Split('/')[^1];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("overview", "ExportSummary GetLinkInUse GetOrganisation GetSummary ListMeasures ListProgrammes ListRates")]
    [InlineData(
        "programme",
        "ExportSummary GetAccountOfLink GetImpactMap GetLinkInUse GetOrganisation GetProgramme GetSummary ListImpactMapVersions ListMeasures ListProgrammes ListTeams"
    )]
    [InlineData(
        "statement",
        "GetLinkInUse GetOrganisation GetStatement GetStatementPage GetStatementStatus GetStatementTable GetStatementWorkbook"
    )]
    public async Task It_opens_what_its_page_asks_for_and_no_other_path(string page, string opens)
    {
        using var reader = _server.Reader(await _watch.MakeLinkAsync(ViewOf(page)));
        List<string> opened = [];
        foreach (var (name, method, path) in Operations(page))
        {
            var answer = await reader.SendAsync(new HttpMethod(method), path, method is "GET" or "HEAD" or "DELETE" ? null : "{}");
            if (answer.Status == 200)
            {
                opened.Add(name);
            }
            else
            {
                Assert.True(answer.Status == 403, $"{path}: {answer.Status} {answer.Text}");
                answer.IsRefused(403, "link_shows_one_view ");
            }
        }

        Assert.Equal(opens, string.Join(' ', opened.Order(StringComparer.Ordinal)));
        (await reader.SendAsync(HttpMethod.Get, "/v1/no-such-path", null)).IsRefused(403, "link_shows_one_view ");
    }

    [Theory]
    [InlineData("?from=2024-01-01&to=2024-12-30&groupBy=programme")]
    [InlineData("?from=2022-01-01&to=2022-12-31&groupBy=programme")]
    [InlineData("?" + Year + "&groupBy=contributor")]
    [InlineData("?" + Year + "&groupBy=team")]
    [InlineData("?" + Year + "&groupBy=deprivation-quintile")]
    [InlineData("?" + Year + "&groupBy=programme,month")]
    [InlineData("?" + Year + "&groupBy=programme&groupBy=contributor")]
    [InlineData("?" + Year + "&groupBy=programme&from=2020-01-01")]
    [InlineData("?" + Year + "&groupBy=programme&programme=watch")]
    [InlineData("?" + Year + "&groupBy=month&measure=hours")]
    [InlineData("?" + Year + "&groupBy=month&team=north")]
    [InlineData("?" + Year + "&groupBy=month&party=volunteers")]
    [InlineData("?" + Year + "&groupBy=month&knownAt=2024-06-01T00:00:00Z")]
    [InlineData("?" + Year + "&groupBy=month&knownAt=never")]
    [InlineData("?" + Year + "&groupBy=month&plans=budget")]
    [InlineData("?" + Year + "&GROUPBY=month&groupBy=contributor")]
    [InlineData("")]
    public async Task It_shows_only_the_figures_of_its_page(string query)
    {
        using var reader = _server.Reader(await _watch.MakeLinkAsync(LinkCalls.Overview));
        foreach (var path in (string[])["/v1/summaries", "/v1/summaries.csv"])
        {
            (await reader.SendAsync(HttpMethod.Get, path + query, null)).IsRefused(403, "link_shows_one_view ");
        }
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31")]
    [InlineData("2023-03-01", "2024-02-29", "2022-03-01", "2023-02-28")]
    [InlineData("2022-03-01", "2023-02-28", "2021-03-01", "2022-02-28")]
    [InlineData("2024-03-01", "2025-02-28", "2023-03-01", "2024-02-29")]
    [InlineData("2025-02-28", "2025-03-31", "2024-02-29", "2024-03-31")]
    [InlineData("2024-02-29", "2024-03-30", "2023-02-28", "2023-03-30")]
    [InlineData("2024-02-10", "2024-02-20", "2023-02-10", "2023-02-20")]
    [InlineData("2021-04-01", "2024-03-31", "2018-04-01", "2021-03-31")]
    public async Task It_shows_the_same_days_of_the_years_before_as_the_page_does(string from, string to, string before, string until)
    {
        var view = LinkCalls.Overview;
        (view["from"], view["to"]) = (from, to);
        using var reader = _server.Reader(await _watch.MakeLinkAsync(view));
        foreach (var days in (string[])[$"from={from}&to={to}", $"from={before}&to={until}"])
        {
            (await reader.SendAsync(HttpMethod.Get, $"/v1/summaries?{days}&groupBy=month&basis=own", null)).Succeeded(200);
        }
    }

    [Fact]
    public async Task A_view_as_known_at_a_moment_shows_no_other_moment()
    {
        var moment = (await _watch.GetAsync($"/v1/summaries?{Year}")).Json.Text("knownAt");
        var view = LinkCalls.Programme;
        view["knownAt"] = moment;
        using var reader = _server.Reader(await _watch.MakeLinkAsync(view));
        await _watch.RecordAsync(("quantity", 100), ("date", "2024-06-01"));
        var path = $"/v1/summaries?{Year}&programme=watch&groupBy=team";
        var then = (await reader.SendAsync(HttpMethod.Get, $"{path}&knownAt={moment}", null)).Succeeded(200).Json;
        Assert.Equal(15, then.GetProperty("total").GetProperty("citizenHours").GetDecimal());
        (await reader.SendAsync(HttpMethod.Get, path, null)).IsRefused(403, "link_shows_one_view ");
        var account = (await reader.SendAsync(HttpMethod.Get, "/v1/links/current/account", null)).Succeeded(200).Json;
        Assert.Equal(15, account.GetProperty("costs").GetProperty("citizenHours").GetDecimal());
    }

    [Fact]
    public async Task Neither_another_programme_nor_another_statement_is_shown()
    {
        (await _watch.GetAsync("/v1/programmes/other")).Succeeded(200);
        var draft = await _watch.PrepareAsync(("to", "2024-06-30"));
        using var programme = _server.Reader(await _watch.MakeLinkAsync(LinkCalls.Programme));
        using var statement = _server.Reader(await _watch.MakeLinkAsync(LinkCalls.Statement(_statement)));
        foreach (
            var path in (string[])
                ["/v1/programmes/other", "/v1/programmes/other/impact-map", $"/v1/summaries?{Year}&programme=other&groupBy=team"]
        )
        {
            (await programme.SendAsync(HttpMethod.Get, path, null)).IsRefused(403, "link_shows_one_view ");
        }

        foreach (var form in (string[])["", "/status", ".html", ".xlsx", ".csv", ".pack", "/lines/citizen-1/entries"])
        {
            (await statement.SendAsync(HttpMethod.Get, draft.Header("Location") + form, null)).IsRefused(403, "link_shows_one_view ");
        }

        (await statement.SendAsync(HttpMethod.Get, $"/v1/statements/{_statement}.pack", null)).IsRefused(403, "link_shows_one_view ");
    }

    private JsonObject ViewOf(string page) =>
        page switch
        {
            "overview" => LinkCalls.Overview,
            "programme" => LinkCalls.Programme,
            _ => LinkCalls.Statement(_statement),
        };

    /// <summary>Every operation of the API, about what was linked.</summary>
    private IEnumerable<(string Name, string Method, string Path)> Operations(string page)
    {
        var summary = page == "programme" ? $"?{Year}&programme=watch&groupBy=team" : $"?{Year}&groupBy=programme";
        return _server
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint =>
                (
                    Name: endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "",
                    Path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                    Methods: endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
                )
            )
            .Where(one => one.Path.StartsWith("/v1", StringComparison.OrdinalIgnoreCase))
            .SelectMany(one =>
                one.Methods.Where(method => method != "HEAD")
                    .Select(method => (one.Name, method, Fill(one.Path) + (one.Name is "GetSummary" or "ExportSummary" ? summary : "")))
            );
    }

    private string Fill(string path) =>
        path.Replace("{id}", _statement, StringComparison.Ordinal)
            .Replace("{code}", "watch", StringComparison.Ordinal)
            .Replace("{programme}", "watch", StringComparison.Ordinal)
            .Replace("{line}", "citizen-1", StringComparison.Ordinal)
            .Replace("{level}", "0", StringComparison.Ordinal)
            .Replace("{**tile}", "000.p/1", StringComparison.Ordinal)
            .Replace("{entry}", _statement, StringComparison.Ordinal)
            .Replace("{name}", "uk-minimum-wage", StringComparison.Ordinal);
}
