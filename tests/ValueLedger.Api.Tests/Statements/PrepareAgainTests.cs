using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class PrepareAgainTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_sender_that_gives_up_and_comes_again_with_its_key_has_one_statement()
    {
        var organisation = await server.NewWatchAsync();
        using var gate = new ManualResetEventSlim();
        var writer = server.Services.GetRequiredService<LedgerWriter>();
        var isHeld = new TaskCompletionSource();
        var holding = writer.AdministerAsync(_ =>
        {
            isHeld.SetResult();
            return TurnResult.Discarded(gate.Wait(Longest));
        });
        await isHeld.Task;
        using var patience = new CancellationTokenSource();
        var first = SendAsync(organisation, patience.Token);
        await WaitAsync(() => Waiting(writer) == 1);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        HttpResponseMessage? again = null;
        await WaitAsync(async () =>
        {
            // The key is free again when the server has seen that nobody waits for the first answer any more.
            var sent = SendAsync(organisation, CancellationToken.None);
            while (!sent.IsCompleted && Waiting(writer) < 2)
            {
                await Task.Delay(10);
            }

            if (!sent.IsCompleted)
            {
                gate.Set();
            }

            again = await sent;
            return (int)again.StatusCode != 409;
        });
        Assert.True(await holding);
        Assert.Equal((201, "true"), ((int)again!.StatusCode, Assert.Single(again.Headers.GetValues("Idempotency-Replayed"))));
        Assert.Single(await organisation.ItemsAsync(StatementCalls.Path));
    }

    private static Task<HttpResponseMessage> SendAsync(LedgerOrganisation organisation, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, StatementCalls.Path)
        {
            Content = JsonContent.Create<JsonNode>(StatementCalls.Year()),
            Headers = { { "Idempotency-Key", "k" } },
        };
        return organisation.Http.SendAsync(request, cancellation);
    }

    private static async Task WaitAsync(Func<bool> isSo) => await WaitAsync(() => Task.FromResult(isSo()));

    private static async Task WaitAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(Longest);
        while (!await isSo())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>How many turns wait for this writer, beside the one that runs; those of other servers of this process are not
    /// counted.</summary>
    private static int Waiting(LedgerWriter writer)
    {
        var waiting = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Scope == writer && instrument.Name == "valueledger.turns.waiting")
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, measured, _, _) => waiting += measured);
        listener.Start();
        listener.RecordObservableInstruments();
        return waiting;
    }
}
