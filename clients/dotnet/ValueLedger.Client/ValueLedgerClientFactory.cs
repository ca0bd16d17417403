using Microsoft.Extensions.Options;

namespace ValueLedger.Client;

/// <summary>Makes clients by the names under which they were registered, for programs that work for several organisations.</summary>
public class ValueLedgerClientFactory
{
    private readonly IHttpClientFactory _connections;
    private readonly IOptionsMonitor<ValueLedgerClientOptions> _options;
    private readonly HashSet<ClientName> _registered;

    /// <summary>For mocks.</summary>
    protected ValueLedgerClientFactory() => (_connections, _options, _registered) = (null!, null!, []);

    /// <summary>Created by the container.</summary>
    internal ValueLedgerClientFactory(
        IHttpClientFactory connections,
        IOptionsMonitor<ValueLedgerClientOptions> options,
        IEnumerable<ClientName> registered
    ) => (_connections, _options, _registered) = (connections, options, [.. registered]);

    /// <summary>A client with the address, key and handlers that were registered under a name.</summary>
    /// <param name="name">The name that was given to
    /// <see cref="ValueLedgerRegistration.AddValueLedgerClient(Microsoft.Extensions.DependencyInjection.IServiceCollection, string, Action{ValueLedgerClientOptions})"/>.</param>
    /// <returns>The client; it need not be disposed of.</returns>
    /// <exception cref="InvalidOperationException">No client with this name is registered.</exception>
    public virtual ValueLedgerClient Create(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _registered.Contains(new ClientName(name))
            ? Make(new ClientName(name))
            : throw new InvalidOperationException(
                $"No client is registered under the name '{name}'. Call AddValueLedgerClient(\"{name}\", options => ...) first."
            );
    }

    internal ValueLedgerClient Make(ClientName name)
    {
        var (calls, files) = (_connections.CreateClient(name.OfHttpClient), _connections.CreateClient(name.OfHttpClient));
        // The timeout does not apply to files.
        files.Timeout = Timeout.InfiniteTimeSpan;
        return new ValueLedgerClient(calls, files, _options.Get(name.Text).TimeProvider);
    }
}

/// <summary>The name of a client; it is empty for a client without a name.</summary>
internal sealed record ClientName(string Text)
{
    public static ClientName None { get; } = new("");

    public static ClientName Of(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new ClientName(name);
    }

    /// <summary>The name that everything of a client is registered under: handlers, pooled connections, default headers.</summary>
    public string OfHttpClient => Text.Length == 0 ? "ValueLedger" : $"ValueLedger:{Text}";
}
