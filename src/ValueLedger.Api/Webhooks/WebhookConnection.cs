using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NodaTime;
using ValueLedger.Core.Webhooks;
using ValueLedger.Storage.Webhooks;

namespace ValueLedger.Api.Webhooks;

/// <summary>
/// Sends messages. The address is checked when the connection is made, on the number that the name has then, so that no name can lead into
/// the server's own network; redirects are not followed, and the body of an answer is not read.
/// </summary>
public sealed class WebhookConnection : IDisposable
{
    private const string NotAllowed = "The address is of this machine or of a private network.";

    private static readonly TimeSpan UntilAnswered = TimeSpan.FromSeconds(20);

    private readonly bool _mayBePrivate;
    private readonly HttpClient _http;

    public WebhookConnection(bool mayBePrivate)
    {
        _mayBePrivate = mayBePrivate;
        _http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ActivityHeadersPropagator = null,
                MaxResponseHeadersLength = 16,
                PooledConnectionLifetime = TimeSpan.FromMinutes(1),
                ConnectCallback = ConnectAsync,
            }
        )
        {
            Timeout = UntilAnswered,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("ValueLedger-Webhooks");
    }

    /// <summary>The status of the answer, or why there was none.</summary>
    public async Task<(int? Status, string? Failure)> SendAsync(
        StoredWebhook webhook,
        Message message,
        Instant now,
        CancellationToken cancellation
    )
    {
        var address = new Uri(webhook.Webhook.Address);
        if (!_mayBePrivate && !WebhookAddress.MayBePublic(address))
        {
            return (null, NotAllowed);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(message.Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", webhook.Sign(message.Id, now, message.Body));
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return ((int)answer.StatusCode, null);
        }
        catch (HttpRequestException failure)
        {
            return (null, failure.InnerException is AddressIsNotAllowedException ? NotAllowed : Why(failure.HttpRequestError));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, $"There was no answer within {UntilAnswered.TotalSeconds} seconds.");
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>In general words: details would tell who registers addresses what is in the server's network.</summary>
    private static string Why(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => "The name of the host is unknown.",
            HttpRequestError.SecureConnectionError => "The host's certificate is not valid.",
            _ => "The host cannot be reached.",
        };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var open = _mayBePrivate ? found : [.. found.Where(WebhookAddress.IsPublic)];
        if (open.Length == 0)
        {
            throw new AddressIsNotAllowedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class AddressIsNotAllowedException : IOException;
}
