using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

public sealed class TrustedProxiesTests
{
    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5", "203.0.113.7", "https", "ledger.example")]
    [InlineData("10.0.0.0/8", "10.1.2.3", "203.0.113.7", "https", "ledger.example")]
    [InlineData("10.0.0.5", "10.0.0.6", "10.0.0.6", "http", "localhost")]
    [InlineData("10.0.0.5", null, "203.0.113.7", "https", "ledger.example")]
    [InlineData("", null, "socket", "http", "localhost")]
    [InlineData("", "127.0.0.1", "127.0.0.1", "http", "localhost")]
    public async Task Address_scheme_and_host_are_taken_from_a_proxy_that_is_trusted_and_from_no_other(
        string proxies,
        string? peer,
        string address,
        string scheme,
        string host
    )
    {
        var (log, answered) = await SendAsync(proxies, peer, "203.0.113.7");
        Assert.Contains($" ms to {address} over {scheme};", Assert.Single(log), StringComparison.Ordinal);
        Assert.Equal(host, answered.Request.Host.Host);
    }

    [Theory]
    [InlineData("198.51.100.9, 203.0.113.7, 10.0.0.9", "203.0.113.7")]
    [InlineData("198.51.100.9, 10.0.0.9", "198.51.100.9")]
    public async Task Behind_several_proxies_it_is_the_last_one_that_none_of_them_is(string forwardedFor, string address)
    {
        var (log, _) = await SendAsync("10.0.0.0/8", "10.0.0.5", forwardedFor);
        Assert.Contains($" ms to {address} ", Assert.Single(log), StringComparison.Ordinal);
    }

    private static async Task<(IEnumerable<string> Log, HttpContext Answered)> SendAsync(string proxies, string? peer, string forwardedFor)
    {
        var log = new Records();
        await using var server = new LedgerServer
        {
            Configure = host =>
                host.UseSetting("Ledger:Proxies", proxies)
                    .UseSetting("Ledger:LogRequests", "true")
                    .ConfigureLogging(logging => logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Information)),
        };
        var answered = await server.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer);
            (context.Request.Method, context.Request.Path, context.Request.Scheme, context.Request.Host) = (
                "GET",
                "/health/live",
                "http",
                new HostString("localhost")
            );
            context.Request.Headers["X-Forwarded-For"] = forwardedFor;
            context.Request.Headers["X-Forwarded-Proto"] = string.Join(", ", forwardedFor.Split(',').Select(_ => "https"));
            context.Request.Headers["X-Forwarded-Host"] = string.Join(", ", forwardedFor.Split(',').Select(_ => "ledger.example"));
        });
        // The line is written when the answer is complete.
        using var body = new StreamReader(answered.Response.Body);
        await body.ReadToEndAsync();
        return (log.All.Where(line => line.Contains("/health/live answered 200", StringComparison.Ordinal)), answered);
    }
}
