using System.Net;

namespace ValueLedger.Cli.Connecting;

/// <summary>Keeps the JSON of the last answer, so that it can be printed as the server wrote it.</summary>
internal sealed class KeptAnswer()
    : DelegatingHandler(
        new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AutomaticDecompression = DecompressionMethods.Brotli | DecompressionMethods.GZip,
        }
    )
{
    public bool IsWanted { get; set; }

    public string Text { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (IsWanted && response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            // The content stays readable for the client.
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            Text = await response.Content.ReadAsStringAsync(cancellationToken);
        }

        return response;
    }
}
