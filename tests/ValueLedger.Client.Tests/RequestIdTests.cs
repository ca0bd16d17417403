using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class RequestIdTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Every_answer_and_every_refusal_names_the_request_as_the_server_knows_it()
    {
        var seen = new Seen();
        using var client = await ledger.NewClientAsync(_ => seen);
        await Speedwatch.RegisterAsync(client);
        await NamedAsync(async () => (await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 2))).RequestId);
        await NamedAsync(async () => (await client.Organisation.GetAsync()).RequestId);
        await NamedAsync(async () => (await client.Imports.SendAsync(Table(), ImportFormat.Csv)).RequestId);
        await NamedAsync(async () => (await client.Summaries.GetAsync(Speedwatch.First, Speedwatch.Last)).RequestId);
        await NamedAsync(async () => (await client.Health.GetReadinessAsync()).RequestId);
        await NamedAsync(async () => (await client.Entries.ListAsync().AsPages().SingleAsync()).RequestId);
        await NamedAsync(async () =>
            (await Assert.ThrowsAsync<ValueLedgerException>(() => client.Programmes.GetAsync("nowhere"))).RequestId
        );
        Assert.Equal(seen.Ids.Count, seen.Ids.Distinct().Count());

        async Task NamedAsync(Func<Task<string?>> call) => Assert.Equal(await call(), seen.Last);
        static MemoryStream Table() => new("programme,measure,quantity,date\nx,y,1,2016-01-31\n"u8.ToArray());
    }

    [Fact]
    public async Task A_request_that_is_sent_again_keeps_its_name_and_an_answer_of_somebody_else_may_give_another()
    {
        var seen = new Seen
        {
            InnerHandler = new Script(Script.Refusal(HttpStatusCode.ServiceUnavailable, "x"), Script.Json(HttpStatusCode.OK, "<")),
        };
        using var client = new ValueLedgerClient(
            new ValueLedgerClientOptions { Address = ledger.Address, TimeProvider = new HastyTime() },
            seen
        );
        var unreadable = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal(2, seen.Ids.Count);
        Assert.Single(seen.Ids.Distinct());
        Assert.Null(seen.Last);
        Assert.Equal(HttpStatusCode.OK, unreadable.Status);
    }

    private sealed class Seen : DelegatingHandler
    {
        public List<string> Ids { get; } = [];

        public string? Last { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Ids.Add(request.Headers.GetValues("X-Request-Id").Single());
            var answer = await base.SendAsync(request, cancellationToken);
            Last = answer.Headers.TryGetValues("X-Request-Id", out var ids) ? ids.Single() : null;
            return answer;
        }
    }
}
