using System.Net;
using System.Net.Sockets;

namespace ValueLedger.Testing;

/// <summary>Stands between a client and a server on the loopback, and cuts connections when it is told to.</summary>
public sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _open = [];
    private readonly int _port;
    private byte[]? _cutsAfter;
    private bool _sendsItOn;
    private bool _forGood;

    public CuttingProxy(int port)
    {
        _port = port;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Cuts the next connection whose client sends a text.</summary>
    /// <param name="text">What the client sends.</param>
    /// <param name="sendsItOn">Whether the server still gets it; its answer is lost either way.</param>
    /// <param name="forGood">Whether nobody is let in any more.</param>
    public void CutAfter(string text, bool sendsItOn, bool forGood = false)
    {
        (_sendsItOn, _forGood) = (sendsItOn, forGood);
        _cutsAfter = System.Text.Encoding.ASCII.GetBytes(text);
    }

    /// <summary>Closes everything and lets nobody in any more.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        lock (_open)
        {
            _open.ForEach(client => client.Dispose());
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                var server = new TcpClient();
                await server.ConnectAsync(IPAddress.Loopback, _port);
                lock (_open)
                {
                    _open.AddRange([client, server]);
                }

                _ = CopyAsync(client, server, isFromTheClient: true);
                _ = CopyAsync(server, client, isFromTheClient: false);
            }
        }
        catch (Exception closed) when (closed is ObjectDisposedException or SocketException)
        {
            // Nobody is let in any more.
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, bool isFromTheClient)
    {
        try
        {
            var buffer = new byte[64 * 1024];
            while (await from.GetStream().ReadAsync(buffer) is > 0 and var count)
            {
                if (isFromTheClient && _cutsAfter is { } text && buffer.AsSpan(0, count).IndexOf(text) >= 0)
                {
                    _cutsAfter = null;
                    // No answer gets through from here on.
                    if (_forGood)
                    {
                        _listener.Dispose();
                    }

                    from.Dispose();
                    if (_sendsItOn)
                    {
                        await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
                        await Task.Delay(TimeSpan.FromMilliseconds(200));
                    }

                    break;
                }

                await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException or SocketException or InvalidOperationException)
        {
            // The other end is gone.
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
