using Microsoft.AspNetCore.HttpOverrides;

namespace ValueLedger.Api.Serving;

/// <summary>Takes address, scheme and host of a request from the X-Forwarded headers of proxies that are trusted, and of nobody else.</summary>
internal static class TrustedProxies
{
    public static void Use(WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<LedgerSettings>().Proxies;
        if (proxies.Count == 0)
        {
            return;
        }

        // Any number of them may stand one behind the other: it is read back to the first that is not trusted.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All & ~ForwardedHeaders.XForwardedPrefix, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }
}
