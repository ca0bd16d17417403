using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

public sealed class LimitTests
{
    [Fact]
    public async Task Bodies_and_batches_are_as_large_as_is_set()
    {
        await using var server = With(("BodyBytes", "1024"), ("BatchBytes", "4096"), ("BatchEntries", "3"));
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("note", new string('n', 800))))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("note", new string('n', 1024))))).IsRefused(413, "body_is_too_large ");
        (await organisation.PostAsync("/v1/entries/batch", Batch(3, 800))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries/batch", Batch(3, 1024))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries/batch", Batch(3, 1500))).IsRefused(413, "body_is_too_large ");
        (await organisation.PostAsync("/v1/entries/batch", Batch(4, 1))).IsRefused(400, "list_is_too_long /entries");
    }

    [Fact]
    public async Task A_page_has_no_more_items_than_is_set_and_the_next_one_goes_on()
    {
        await using var server = With(("ListItems", "2"));
        var organisation = await server.NewLedgerAsync();
        foreach (var list in (string[])["measures", "programmes?limit=1000"])
        {
            Assert.Equal(2, (await organisation.ItemsAsync($"/v1/{list}")).Length);
        }

        await organisation.PostAsync("/v1/entries/batch", Batch(3, 1));
        var first = (await organisation.GetAsync("/v1/entries?limit=3")).Succeeded(200);
        var rest = await organisation.ItemsAsync($"/v1/entries?cursor={first.Json.Text("nextCursor")}");
        Assert.Equal((2, 1), (first.Json.GetProperty("items").GetArrayLength(), rest.Length));
        (await organisation.GetAsync("/v1/entries?limit=1001")).IsRefused(400, "limit_is_out_of_range /limit");
    }

    [Fact]
    public async Task A_request_whose_body_does_not_come_is_given_up_after_the_seconds_that_are_set()
    {
        await using var server = With(("RequestSeconds", "1"));
        var organisation = await server.NewOrganisationAsync();
        using var endless = new EndlessContent();
        var answer = await Answer.ReadAsync(await organisation.Http.PostAsync("/v1/entries", endless));
        answer.IsRefused(504, "request_took_too_long ");
        (await organisation.GetAsync("/v1/entries")).Succeeded(200);
    }

    [Fact]
    public async Task An_organisation_has_so_many_requests_in_work_and_others_do_not_feel_it()
    {
        await using var server = With(("RequestsAtOnce", "2"));
        var (organisation, other) = (await server.NewOrganisationAsync(), await server.NewOrganisationAsync());
        using EndlessContent first = new(),
            second = new();
        Task<HttpResponseMessage>[] inWork =
        [
            organisation.Http.PostAsync("/v1/entries", first),
            organisation.Http.PostAsync("/v1/entries", second),
        ];
        await Task.WhenAll(first.Begun, second.Begun);

        var refused = await organisation.GetAsync("/v1/entries");
        refused.IsRefused(429, "too_many_requests ");
        Assert.Equal(("1", null), (refused.Header("Retry-After"), refused.Header("RateLimit")));
        (await other.GetAsync("/v1/entries")).Succeeded(200);

        first.End();
        second.End();
        await Task.WhenAll(inWork);
        (await organisation.GetAsync("/v1/entries")).Succeeded(200);
    }

    [Fact]
    public async Task A_key_has_so_many_requests_and_is_told_how_many_are_left()
    {
        // One in a thousand seconds, so that no pause of the test gives another.
        await using var server = With(("RequestsPerSecond", "0.001"));
        var (organisation, other) = (await server.NewOrganisationAsync(), await server.NewOrganisationAsync());
        var taken = (await organisation.GetAsync("/v1/entries")).Succeeded(200);
        Assert.Equal(("\"key\";q=1;w=1000", "\"key\";r=0;t=1000"), (taken.Header("RateLimit-Policy"), taken.Header("RateLimit")));

        var refused = await organisation.GetAsync("/v1/entries");
        refused.IsRefused(429, "too_many_requests ");
        Assert.Equal("\"key\";q=1;w=1000", refused.Header("RateLimit-Policy"));
        Assert.Matches("^\"key\";r=0;t=[0-9]+$", refused.Header("RateLimit"));
        Assert.InRange(int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), 1, 1000);
        (await other.GetAsync("/v1/entries")).Succeeded(200);
    }

    [Fact]
    public async Task Where_no_rate_is_set_none_is_told_and_none_is_kept()
    {
        await using var server = new LedgerServer();
        var organisation = await server.NewOrganisationAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => organisation.GetAsync("/v1/entries")));
        Assert.All(answers, answer => Assert.Equal((200, null), (answer.Status, answer.Header("RateLimit"))));
    }

    [Fact]
    public async Task Whoever_watches_the_server_is_not_counted()
    {
        await using var server = With(("RequestsPerSecond", "0.001"));
        using var http = server.CreateClient();
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
        }
    }

    private static LedgerServer With(params (string Name, string Value)[] limits) =>
        new() { Configure = host => Array.ForEach(limits, limit => host.UseSetting($"Ledger:Limits:{limit.Name}", limit.Value)) };

    private static JsonObject Batch(int entries, int noteLength) =>
        new()
        {
            ["entries"] = new JsonArray([.. Enumerable.Range(0, entries).Select(_ => Sample.Entry(("note", new string('n', noteLength))))]),
        };

    /// <summary>Begins an object and ends it when it is told to, or never.</summary>
    private sealed class EndlessContent : HttpContent
    {
        /// <summary>More than is taken from a sender before somebody reads.</summary>
        private static readonly byte[] Beginning = [.. "{"u8, .. Enumerable.Repeat((byte)' ', 512 * 1024)];

        private readonly TaskCompletionSource _begun = new();
        private readonly TaskCompletionSource _end = new();

        /// <summary>Completes when the server reads it.</summary>
        public Task Begun => _begun.Task;

        public void End() => _end.TrySetResult();

        public EndlessContent() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Beginning);
            await stream.FlushAsync();
            _begun.SetResult();
            await _end.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            _end.TrySetResult();
            base.Dispose(disposing);
        }
    }
}
