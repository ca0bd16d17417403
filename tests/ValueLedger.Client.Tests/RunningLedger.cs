using ValueLedger.Testing;

namespace ValueLedger.Client.Tests;

/// <summary>One server for the tests of a class; each test has an organisation of its own.</summary>
public sealed class RunningLedger : IAsyncDisposable
{
    public LedgerServer Server { get; } = new();

    /// <summary>Where the server believes to be; nobody listens there but its own handler.</summary>
    public Uri Address => Server.ClientOptions.BaseAddress;

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>A client of a new organisation.</summary>
    /// <param name="between">What stands between the client and the server.</param>
    public async Task<ValueLedgerClient> NewClientAsync(Func<HastyTime, DelegatingHandler>? between = null)
    {
        var organisation = await Server.NewOrganisationAsync();
        return ClientWith(organisation.Key, between);
    }

    /// <summary>A client with a key.</summary>
    /// <param name="key">The text of the key.</param>
    /// <param name="between">What stands between the client and the server.</param>
    public ValueLedgerClient ClientWith(string key, Func<HastyTime, DelegatingHandler>? between = null)
    {
        var time = new HastyTime();
        var handler = Server.Server.CreateHandler();
        var first = between?.Invoke(time);
        if (first is not null)
        {
            first.InnerHandler = handler;
        }

        return new ValueLedgerClient(
            new ValueLedgerClientOptions
            {
                Address = Address,
                Key = key,
                TimeProvider = time,
            },
            first ?? handler
        );
    }
}
