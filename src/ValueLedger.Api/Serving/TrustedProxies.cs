using Microsoft.AspNetCore.HttpOverrides;

namespace ValueLedger.Api.Serving;

/// <summary>Takes the address, scheme and host of a request from the X-Forwarded headers of trusted proxies, and of nobody else.</summary>
internal static class TrustedProxies
{
    public static void Use(WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<LedgerSettings>().Proxies;
        if (proxies.Count == 0)
        {
            return;
        }

        // There may be any number of them in a row: the headers are read back to the first one that is not trusted.
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.All & ~ForwardedHeaders.XForwardedPrefix,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }
}
