using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

public sealed class HeadTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    /// <summary>These differ from answer to answer.</summary>
    private static readonly string[] OfTheMoment = ["Date", "X-Request-Id"];

    [Theory]
    [InlineData("/v1/organisation", 200)]
    [InlineData("/v1/entries", 200)]
    [InlineData("/v1/entries.csv?bom=true", 200)]
    [InlineData("/v1/entries.journal", 200)]
    [InlineData("/v1/log", 200)]
    [InlineData("/v1/log.ndjson", 200)]
    [InlineData("/v1/log/checkpoint", 200)]
    [InlineData("/v1/summaries?from=2024-01-01&to=2024-12-31&groupBy=month", 200)]
    [InlineData("/v1/imports", 200)]
    [InlineData("/v1/imports/template.csv", 200)]
    [InlineData("/v1/measures/nothing", 404)]
    [InlineData("/v1/entries?nope=1", 400)]
    [InlineData("/v1/appraisals", 405)]
    [InlineData("/health/ready", 200)]
    [InlineData("/problems", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/docs/index.html", 200)]
    [InlineData("/docs/swagger-ui.css", 200)]
    [InlineData("/", 200)]
    [InlineData("/journal", 200)]
    [InlineData("/page/start.js", 200)]
    public async Task Head_is_get_without_the_body(string path, int status)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("note", "Zoë's £5"));
        foreach (var coding in new[] { "identity", "br", "gzip" })
        {
            using var get = await SendAsync(organisation, HttpMethod.Get, path, coding);
            using var head = await SendAsync(organisation, HttpMethod.Head, path, coding);
            Assert.Equal((status, status), ((int)get.StatusCode, (int)head.StatusCode));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.Equal(HeadersOf(get), HeadersOf(head));
        }
    }

    [Fact]
    public async Task Head_needs_the_scope_of_get()
    {
        var organisation = await server.NewOrganisationAsync("entries:write");
        Assert.Equal(403, (int)(await SendAsync(organisation, HttpMethod.Head, "/v1/entries", "br")).StatusCode);
        using var stranger = server.CreateClient();
        Assert.Equal(401, (await stranger.SendAsync(HttpMethod.Head, "/v1/entries", null)).Status);
    }

    [Fact]
    public async Task Head_tells_that_what_one_has_is_still_current()
    {
        var organisation = await server.NewOrganisationAsync();
        var tag = (await organisation.Http.SendAsync(HttpMethod.Head, "/v1/organisation", null)).Succeeded(200).Header("ETag")!;
        (await organisation.Http.SendAsync(HttpMethod.Head, "/v1/organisation", null, ("If-None-Match", tag))).Succeeded(304);
    }

    [Fact]
    public async Task A_path_that_takes_get_names_head_and_another_does_not()
    {
        var organisation = await server.NewOrganisationAsync();
        var lists = await organisation.DeleteAsync("/v1/entries");
        lists.IsRefused(405, "method_is_not_allowed ");
        Assert.Equal(["GET", "HEAD", "POST"], lists.Message.Content.Headers.Allow.Order());
        Assert.EndsWith("it takes GET, HEAD, POST.", lists.Messages[0], StringComparison.Ordinal);
        Assert.Equal(["POST"], (await organisation.DeleteAsync("/v1/appraisals")).Message.Content.Headers.Allow);
    }

    [Fact]
    public async Task Nothing_more_is_read_once_the_headers_are_known()
    {
        var organisation = await server.NewLedgerAsync();
        var drafts = Enumerable.Range(0, 1000).Select(number => Sample.Entry(("reference", $"sheet-{number}")));
        (await organisation.PostAsync("/v1/entries/batch", new { entries = drafts })).Succeeded(201);
        await organisation.RecordAsync(("reference", "the-1001st"));
        var get = await organisation.GetAsync("/v1/entries.csv");
        Assert.Contains("the-1001st", get.Text, StringComparison.Ordinal);
        var head = (await organisation.Http.SendAsync(HttpMethod.Head, "/v1/entries.csv", null)).Succeeded(200);
        Assert.Equal(get.Header("Content-Type"), head.Header("Content-Type"));
    }

    private static async Task<HttpResponseMessage> SendAsync(LedgerOrganisation organisation, HttpMethod method, string path, string coding)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        return await organisation.Http.SendAsync(request);
    }

    private static string[] HeadersOf(HttpResponseMessage answer) =>
        [
            .. answer
                .Headers.Concat(
                    answer.Content.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.AsEnumerable()))
                )
                .Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
                .Order(StringComparer.Ordinal),
        ];
}
