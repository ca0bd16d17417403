using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

public sealed class RequestIdTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("4bf92f35-77b3/4da6~!", true)]
    [InlineData("two words", false)]
    [InlineData("zoë", false)]
    [InlineData("", false)]
    public async Task An_id_that_was_sent_comes_back_if_it_is_plain(string sent, bool isKept)
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.GetAsync("/v1/samples", ("X-Request-Id", sent));
        Assert.Equal(isKept, answer.Header("X-Request-Id") == sent);
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public async Task An_id_has_at_most_128_characters(int length, bool isKept)
    {
        await using var server = await SampleServer.StartAsync();
        var sent = new string('x', length);
        Assert.Equal(isKept, (await server.GetAsync("/v1/samples", ("X-Request-Id", sent))).Header("X-Request-Id") == sent);
    }

    [Fact]
    public async Task Without_one_the_id_is_the_trace_id_that_problems_have()
    {
        await using var server = await SampleServer.StartAsync();
        var refused = await server.GetAsync("/v1/samples?nope=1");
        Assert.Equal(refused.Json.GetProperty("traceId").GetString(), refused.Header("X-Request-Id"));
        var one = (await server.GetAsync("/v1/samples")).Header("X-Request-Id");
        Assert.NotEqual(one, (await server.GetAsync("/v1/samples")).Header("X-Request-Id"));
        var bug = await server.GetAsync("/v1/hidden/bug", ("X-Request-Id", "mine"));
        Assert.Equal("mine", bug.Header("X-Request-Id"));
        Assert.Matches("^[0-9a-f]{32}$", bug.Json.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task The_line_of_a_request_and_the_scope_of_what_is_logged_have_both_ids()
    {
        var log = new Scopes();
        await using var server = new LedgerServer
        {
            Configure = host => host.UseSetting("Ledger:LogRequests", "true").ConfigureLogging(logging => logging.AddProvider(log)),
        };
        var organisation = await server.NewOrganisationAsync();
        var refused = await organisation.GetAsync("/v1/nothing", ("X-Request-Id", "sheet-17/a"));
        var trace = refused.Json.Text("traceId");
        Assert.Contains($"request id sheet-17/a, trace id {trace}", log.Begun);
    }

    /// <summary>Keeps the scopes that were begun.</summary>
    private sealed class Scopes : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _begun = new();

        public IReadOnlyCollection<string> Begun => _begun;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _begun.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            // Only scopes are looked at.
        }

        public void Dispose() { }
    }
}
