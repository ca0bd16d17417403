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
    {
        Server.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _address = new Lazy<Uri>(Start);
    }

    public LedgerServer Server { get; } = new();

    public Uri Address => _address.Value;

    /// <summary>The tool with the key of a new organisation in its environment.</summary>
    public async Task<Tool> NewToolAsync(params string[] scopes)
    {
        var address = Address;
        var organisation = await Server.NewOrganisationAsync(scopes);
        return new Tool { Environment = { ["VALUELEDGER_SERVER"] = address.ToString(), ["VALUELEDGER_KEY"] = organisation.Key } };
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Uri Start()
    {
        Server.StartServer();
        var addresses = Server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.Single(address => !address.Contains("unix:", StringComparison.Ordinal)));
    }
}
