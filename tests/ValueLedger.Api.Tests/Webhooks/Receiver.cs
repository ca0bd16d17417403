using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ValueLedger.Api.Tests.Webhooks;

/// <summary>Another system that is told of changes, on a loopback port.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = 204;

    public string Address => _app.Urls.Single() + "/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>The next message; waits for it.</summary>
    public async Task<Received> NextAsync() => await _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public bool HasNone => !_received.Reader.TryPeek(out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers;
        var received = new Received(
            context.Request.Path,
            headers["webhook-id"]!,
            long.Parse(headers["webhook-timestamp"]!, System.Globalization.CultureInfo.InvariantCulture),
            headers["webhook-signature"]!,
            await reader.ReadToEndAsync()
        );
        context.Response.StatusCode = Status;
        context.Response.Headers.Location = "/elsewhere";
        await _received.Writer.WriteAsync(received);
    }
}

internal sealed record Received(string Path, string Id, long Timestamp, string Signature, string Body);
