using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class RetryTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private const string Empty = """{"items":[],"nextCursor":null}""";

    private readonly HastyTime _time = new();

    [Fact]
    public async Task A_post_is_sent_again_under_the_same_key()
    {
        var server = new Script(
            Script.Broken(),
            Script.Refusal(HttpStatusCode.BadGateway, "x"),
            Script.Refusal(HttpStatusCode.Conflict, "idempotency_key_is_in_use"),
            Script.Json(HttpStatusCode.Created, """{"entries":[]}""")
        );
        using var client = server.Client(_time);
        Assert.True((await client.Entries.RecordBatchAsync([])).IsNew);
        Assert.Equal(4, server.Requests.Count);
        Assert.Single(server.Requests.Distinct());
        Assert.True(Guid.TryParse(server.Requests[0].Key, out _));
        Assert.Equal(3, _time.Pauses.Count);

        await client.Entries.RecordBatchAsync([]);
        Assert.NotEqual(server.Requests[0].Key, server.Requests[^1].Key);
    }

    [Fact]
    public async Task The_pause_is_as_long_as_the_server_asks()
    {
        var server = new Script(
            Script.Refusal(HttpStatusCode.TooManyRequests, "x", TimeSpan.FromSeconds(7)),
            Script.Refusal(HttpStatusCode.ServiceUnavailable, "x", TimeSpan.FromSeconds(3)),
            Script.Json(HttpStatusCode.OK, Empty)
        );
        using var client = server.Client(_time);
        Assert.Empty(await client.Programmes.ListAsync().ToListAsync());
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(3)], _time.Pauses);
    }

    [Fact]
    public async Task A_server_that_asks_for_too_long_a_pause_is_not_asked_again()
    {
        var server = new Script(Script.Refusal(HttpStatusCode.TooManyRequests, "x", TimeSpan.FromHours(1)));
        using var client = server.Client(_time);
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromHours(1)), (refusal.Status, refusal.RetryAfter));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public async Task Patience_has_an_end(int mostRetries, int attempts)
    {
        var server = new Script(Script.Refusal(HttpStatusCode.ServiceUnavailable, "x"));
        using var client = server.Client(_time, mostRetries);
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task What_could_do_harm_twice_is_sent_once()
    {
        var server = new Script(Script.Broken());
        using var client = server.Client(_time);
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.Organisation.ChangeAsync(new OrganisationChange { Name = "Wiltshire" })
        );
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }, onlyIfNew: true)
        );
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_asked_for_again()
    {
        var server = new Script(Script.Refusal(HttpStatusCode.Conflict, "reference_recorded_with_other_content"));
        using var client = server.Client(_time);
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Entries.RecordBatchAsync([]));
        Assert.Equal("reference_recorded_with_other_content", Assert.Single(refusal.Errors).Code);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancelling_ends_a_call_between_attempts()
    {
        using var cancelled = new CancellationTokenSource();
        var server = new Script(() =>
        {
            cancelled.Cancel();
            return Script.Refusal(HttpStatusCode.ServiceUnavailable, "x")();
        });
        using var client = server.Client(_time);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Organisation.GetAsync(cancelled.Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_lost_answer_is_replayed_and_nothing_recorded_twice()
    {
        using var client = await ledger.NewClientAsync(new LosesTheFirstAnswer());
        await Speedwatch.RegisterAsync(client);
        var entry = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2));
        Assert.True(entry.IsReplayed);
        Assert.Equal([entry.Id], await client.Entries.ListAsync().Select(recorded => recorded.Id).ToListAsync());
    }

    [Fact]
    public async Task A_key_of_ones_own_replays()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var options = new RecordOptions { IdempotencyKey = "session-1" };
        var first = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2), options);
        var again = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2), options);
        Assert.Equal((false, true, first.Id), (first.IsReplayed, again.IsReplayed, again.Id));
        var other = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 3), options)
        );
        Assert.Equal("idempotency_key_reused_with_other_content", other.Code);
    }

    /// <summary>Lets the server do what the first POST asks, and loses what it says.</summary>
    private sealed class LosesTheFirstAnswer : DelegatingHandler
    {
        private bool _lost;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.Method == HttpMethod.Post && !_lost)
            {
                _lost = true;
                throw new HttpRequestException("The connection was reset.");
            }

            return answer;
        }
    }
}
