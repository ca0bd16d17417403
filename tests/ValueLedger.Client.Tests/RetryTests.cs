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
    public async Task A_token_is_asked_for_before_every_attempt()
    {
        var server = new Script(Script.Broken(), Script.Json(HttpStatusCode.OK, Empty));
        var given = 0;
        var options = new ValueLedgerClientOptions
        {
            Address = new Uri("http://ledger.example/"),
            Token = _ => ValueTask.FromResult($"token-{++given}"),
            TimeProvider = _time,
        };
        using var client = new ValueLedgerClient(options, server);
        Assert.Empty(await client.Programmes.ListAsync().ToListAsync());
        Assert.Equal(["token-1", "token-2"], server.Requests.Select(request => request.Credential));
        options.Key = "vl_test";
        Assert.Throws<ArgumentException>(() => new ValueLedgerClient(options, server));
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
    public async Task A_pause_that_the_server_asks_for_may_be_longer_than_the_longest_of_the_client()
    {
        var server = new Script(
            Script.Refusal(HttpStatusCode.TooManyRequests, "x", TimeSpan.FromSeconds(60)),
            Script.Json(HttpStatusCode.OK, Empty)
        );
        using var client = server.Client(_time);
        Assert.Empty(await client.Programmes.ListAsync().ToListAsync());
        Assert.Equal([TimeSpan.FromSeconds(60)], _time.Pauses);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void The_pauses_outlast_a_restart_of_the_server_and_end_before_the_call_does(double chance)
    {
        var options = new ValueLedgerClientOptions();
        var pauses = Enumerable.Range(1, options.Retry.MaxRetries).Sum(failed => options.Retry.Pause(failed, chance).TotalSeconds);
        Assert.InRange(pauses, 30, options.Timeout.TotalSeconds / 2);
    }

    [Fact]
    public async Task Pauses_grow_to_the_longest_or_stay_the_same()
    {
        foreach (var mode in new[] { ValueLedgerRetryMode.Exponential, ValueLedgerRetryMode.Fixed })
        {
            var time = new HastyTime();
            var options = new ValueLedgerClientOptions { Address = new Uri("http://ledger.example/"), TimeProvider = time };
            (options.Retry.Delay, options.Retry.MaxDelay) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
            (options.Retry.MaxRetries, options.Retry.Mode) = (4, mode);
            using var client = new ValueLedgerClient(options, new Script(Script.Refusal(HttpStatusCode.ServiceUnavailable, "x")));
            await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
            double[] middle = mode == ValueLedgerRetryMode.Fixed ? [1, 1, 1, 1] : [1, 2, 4, 8];
            Assert.All(
                time.Pauses.Zip(middle),
                pause => Assert.InRange(pause.First.TotalSeconds, Math.Min(pause.Second * 0.8, 3), Math.Min(pause.Second * 1.2, 3))
            );
        }
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
    public async Task Patience_has_an_end(int maxRetries, int attempts)
    {
        var server = new Script(Script.Refusal(HttpStatusCode.ServiceUnavailable, "x"));
        using var client = server.Client(_time, maxRetries);
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task What_could_do_harm_twice_is_sent_once()
    {
        var server = new Script(Script.Broken());
        using var client = server.Client(_time);
        await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Organisation.ChangeAsync(new OrganisationChange { Name = "Wiltshire" })
        );
        await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }, onlyIfNew: true)
        );
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }));
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task What_the_server_may_have_done_without_a_key_is_not_asked_for_twice(HttpStatusCode status)
    {
        var server = new Script(Script.Refusal(status, "x"));
        using var client = server.Client(_time);
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }));
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Contributors.EraseAsync("v-1"));
        await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.ChangeAsync(new OrganisationChange()));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task What_the_server_never_saw_or_refused_unread_is_sent_again_whatever_it_is()
    {
        var server = new Script(
            Script.Refused(),
            Script.Refusal(HttpStatusCode.TooManyRequests, "x"),
            () => new HttpResponseMessage(HttpStatusCode.NoContent),
            Script.Refused(),
            Script.Refusal(HttpStatusCode.PreconditionFailed, "precondition_failed")
        );
        using var client = server.Client(_time);
        await client.Contributors.EraseAsync("v-1");
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }, onlyIfNew: true)
        );
        Assert.Equal((HttpStatusCode.PreconditionFailed, 5), (refusal.Status, server.Requests.Count));
    }

    [Fact]
    public async Task A_restart_of_the_server_is_waited_for_and_nothing_is_recorded_twice()
    {
        using var client = await ledger.NewClientAsync(time => new Restart(time, TimeSpan.FromSeconds(30)));
        await Speedwatch.RegisterAsync(client);
        var entry = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2));
        Assert.True(entry.IsReplayed);
        Assert.Equal([entry.Id], await client.Entries.ListAsync().Select(recorded => recorded.Id).ToListAsync());
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
        using var client = await ledger.NewClientAsync(_ => new LosesTheFirstAnswer());
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

    /// <summary>A server that stops after the first entry, before it has answered, and is not there for a while.</summary>
    private sealed class Restart(HastyTime time, TimeSpan duration) : DelegatingHandler
    {
        private DateTimeOffset? _back;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (time.Now < _back)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
            }

            var answer = await base.SendAsync(request, cancellationToken);
            if (_back is null && request.RequestUri!.AbsolutePath == "/v1/entries")
            {
                _back = time.Now + duration;
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The server closed the connection.");
            }

            return answer;
        }
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
