using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

public sealed class TelemetryTests
{
    private static readonly (string Path, string Text)[] Expected =
    [
        ("/v1/metrics", "valueledger.records"),
        ("/v1/metrics", "valueledger.commit.turns"),
        ("/v1/metrics", "valueledger.commit.duration"),
        ("/v1/metrics", "valueledger.turns.waiting"),
        ("/v1/metrics", "http.server.request.duration"),
        ("/v1/traces", "v1/entries"),
    ];

    [Fact]
    public async Task Metrics_and_traces_reach_the_collector_that_is_set_and_tell_nothing_secret()
    {
        await using var collector = await Collector.StartAsync();
        string key;
        await using (var server = new LedgerServer { Configure = host => collector.ReceiveFrom(host) })
        {
            var organisation = await server.NewLedgerAsync();
            await organisation.RecordAsync(("note", "A note for nobody else"));
            key = organisation.Key;
        }

        // What was not sent yet is sent when the server ends.
        var received = await collector.UntilAsync(Expected);
        Assert.All(
            [key[^48..], "A note for nobody else"],
            secret => Assert.DoesNotContain(received, export => export.Text.Contains(secret, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(received, export => export.Path == "/v1/logs");
    }

    /// <summary>Takes what is sent by OTLP over HTTP, and keeps it as text: names stand in it as they are.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

        private readonly Channel<(string Path, string Text)> _received = Channel.CreateUnbounded<(string Path, string Text)>();
        private readonly WebApplication _app;

        private Collector(WebApplication app) => _app = app;

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector._app.MapPost("/{**path}", collector.TakeAsync);
            await collector._app.StartAsync();
            return collector;
        }

        public void ReceiveFrom(IWebHostBuilder host) =>
            host.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", _app.Urls.Single()).UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");

        /// <summary>What was received up to the export with the last of what is expected; fails when it does not come.</summary>
        public async Task<IReadOnlyList<(string Path, string Text)>> UntilAsync(IReadOnlyList<(string Path, string Text)> expected)
        {
            var received = new List<(string Path, string Text)>();
            using var patience = new CancellationTokenSource(Patience);
            while (
                expected.Any(wanted =>
                    !received.Exists(export => export.Path == wanted.Path && export.Text.Contains(wanted.Text, StringComparison.Ordinal))
                )
            )
            {
                received.Add(await _received.Reader.ReadAsync(patience.Token));
            }

            return received;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            Assert.True(_received.Writer.TryWrite((context.Request.Path.Value!, Encoding.Latin1.GetString(body.ToArray()))));
        }
    }
}
