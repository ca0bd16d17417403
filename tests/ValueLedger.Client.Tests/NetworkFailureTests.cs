using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class NetworkFailureTests
{
    private readonly HastyTime _time = new();

    [Fact]
    public async Task A_network_that_fails_is_told_like_every_other_failure()
    {
        using var client = new Script(Script.Broken()).Client(_time);
        var failure = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal((null, null, false), (failure.Status, failure.Code, failure.IsTimeout));
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Contains("The connection was reset.", failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(failure.RequestId!);
        var listed = await Assert.ThrowsAsync<ValueLedgerException>(async () => await client.Programmes.ListAsync().ToListAsync());
        Assert.Null(listed.Status);
        var exported = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Entries.ExportCsvAsync());
        Assert.Null(exported.Status);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failure_of_the_network()
    {
        using var client = new Script(() => new HttpResponseMessage { Content = new StreamContent(new BreaksOff()) }).Client(_time);
        var failure = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Null(failure.Status);
        Assert.IsAssignableFrom<IOException>(failure.InnerException);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_says_so()
    {
        var options = new ValueLedgerClientOptions { Address = new Uri("http://ledger.example/"), Timeout = TimeSpan.FromMilliseconds(1) };
        using var client = new ValueLedgerClient(options, new NeverAnswers());
        var failure = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal((null, true), (failure.Status, failure.IsTimeout));
        Assert.NotEmpty(failure.RequestId!);
    }

    [Fact]
    public async Task A_call_that_its_caller_cancels_is_cancelled_and_has_not_failed()
    {
        using var cancelled = new CancellationTokenSource();
        var options = new ValueLedgerClientOptions { Address = new Uri("http://ledger.example/") };
        using var client = new ValueLedgerClient(options, new NeverAnswers(cancelled.Cancel));
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Organisation.GetAsync(cancelled.Token));
        Assert.IsNotType<TimeoutException>(ended.InnerException);
    }

    [Fact]
    public async Task Nobody_listening_is_told_without_a_status()
    {
        // Port 9 of this machine discards nothing, because nobody listens there.
        var options = new ValueLedgerClientOptions { Address = new Uri("http://127.0.0.1:9/"), TimeProvider = _time };
        using var client = new ValueLedgerClient(options);
        var failure = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" })
        );
        Assert.Null(failure.Status);
        Assert.Equal(HttpRequestError.ConnectionError, Assert.IsType<HttpRequestException>(failure.InnerException).HttpRequestError);
        Assert.Equal(options.Retry.MaxRetries, _time.Pauses.Count);
    }

    private sealed class NeverAnswers(Action? asked = null) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked?.Invoke();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }

    private sealed class BreaksOff : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
