using ValueLedger.Testing;

namespace ValueLedger.Client.Tests;

/// <summary>One server for the tests of a class; each test has an organisation of its own.</summary>
public sealed class RunningLedger : IAsyncLifetime
{
    public LedgerServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await LedgerServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>A client of a new organisation.</summary>
    /// <param name="between">What stands between the client and the server.</param>
    public async Task<ValueLedgerClient> NewClientAsync(DelegatingHandler? between = null)
    {
        var organisation = await Server.NewOrganisationAsync();
        var handler = Server.CreateHandler();
        if (between is not null)
        {
            between.InnerHandler = handler;
        }

        return new ValueLedgerClient(new ValueLedgerClientOptions { Address = Server.Address, Key = organisation.Key, Time = new HastyTime() }, between ?? handler);
    }
}
