using System.Net.Sockets;
using System.Text.Json;
using ValueLedger.Api.Serving;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Api.Commands;

/// <summary>
/// Asks the process that serves the database, through its socket. If no process serves it, this one does so during the
/// call, on the socket only. So there is only one way in, and only one process that writes.
/// </summary>
internal static class OperatorCall
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static Task<int> RunAsync<T>(HttpMethod method, string path, object? body, Action<T> print) =>
        RunAsync<T>(
            method,
            path,
            body,
            answer =>
            {
                print(answer);
                return 0;
            }
        );

    public static async Task<int> RunAsync<T>(HttpMethod method, string path, object? body, Func<T, int> print)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            await using var own = LedgerHost.BuildForOperators();
            try
            {
                return await SendAsync(OperatorSocket.PathOf(own.Configuration), method, path, body, print);
            }
            catch (HttpRequestException nobody) when (nobody.InnerException is SocketException)
            {
                // No process serves the database, or one is just starting.
            }

            try
            {
                await LedgerHost.StartAsync(own);
                return await SendAsync(OperatorSocket.PathOf(own.Configuration), method, path, body, print);
            }
            catch (DatabaseIsServedException) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Asks the process that serves the database, and no other; the caller says what to do if there is none.</summary>
    public static async Task<int> AskServerAsync<T>(HttpMethod method, string path, Func<T, int> print, Func<int> otherwise)
    {
        await using var own = LedgerHost.BuildForOperators();
        try
        {
            return await SendAsync(OperatorSocket.PathOf(own.Configuration), method, path, null, print);
        }
        catch (HttpRequestException nobody) when (nobody.InnerException is SocketException)
        {
            return otherwise();
        }
    }

    private static async Task<int> SendAsync<T>(string socket, HttpMethod method, string path, object? body, Func<T, int> print)
    {
        using var handler = new SocketsHttpHandler { ConnectCallback = (_, cancellation) => ConnectAsync(socket, cancellation) };
        using var http = new HttpClient(handler) { BaseAddress = new Uri("http://operator/"), Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : JsonContent.Create(body, options: WireJson.Options),
        };
        using var response = await http.SendAsync(request);
        if (response.IsSuccessStatusCode)
        {
            return print((await response.Content.ReadFromJsonAsync<T>(WireJson.Options))!);
        }

        Complain(await response.Content.ReadFromJsonAsync<JsonElement>());
        return 1;
    }

    private static void Complain(JsonElement problem)
    {
        foreach (var error in problem.GetProperty("errors").EnumerateArray())
        {
            Console.Error.WriteLine($"{error.GetProperty("code").GetString()}: {error.GetProperty("message").GetString()}");
        }
    }

    private static async ValueTask<Stream> ConnectAsync(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
