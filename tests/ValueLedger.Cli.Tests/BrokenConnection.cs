using System.Net;
using System.Net.Sockets;

namespace ValueLedger.Cli.Tests;

/// <summary>Passes everything on to the server, and ends the connection in place of the answer.</summary>
internal sealed class BrokenConnection : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;

    public BrokenConnection(Uri server)
    {
        _server = server;
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            using var from = await _listener.AcceptTcpClientAsync();
            using var to = new TcpClient(_server.Host, _server.Port);
            var sending = from.GetStream().CopyToAsync(to.GetStream());
            await Task.WhenAny(sending, to.GetStream().ReadAsync(new byte[1]).AsTask());
        }
    }
}
