using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Testing;

namespace ValueLedger.Cli.Tests;

/// <summary>A server that listens on a port of this computer; each test has an organisation of its own.</summary>
public sealed class ServedLedger : IAsyncDisposable
{
    private readonly Lazy<Uri> _address;

    public ServedLedger()
        : this(new LedgerServer()) { }

    internal ServedLedger(LedgerServer server)
    {
        Server = server;
        Server.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _address = new Lazy<Uri>(Start);
    }

    public LedgerServer Server { get; }

    public Uri Address => _address.Value;

    /// <summary>A new organisation with a programme, a measure and a rate.</summary>
    public async Task<Council> NewCouncilAsync(params string[] scopes)
    {
        var address = Address;
        var council = new Council(address, await Server.NewOrganisationAsync(scopes));
        await council.RegisterAsync();
        return council;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Uri Start()
    {
        Server.StartServer();
        var addresses = Server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.Single(address => !address.Contains("unix:", StringComparison.Ordinal)));
    }
}
