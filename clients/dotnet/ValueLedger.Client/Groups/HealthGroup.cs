using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Whether the server is alive, and whether it can answer.</summary>
public class HealthGroup
{
    private readonly Connection _connection;

    internal HealthGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected HealthGroup() => _connection = null!;

    /// <summary>Whether the server runs. It needs no key.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Health> GetLivenessAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetLivenessAsync(cancellationToken));

    /// <summary>Whether the server can read and write. It needs no key.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ValueLedgerException">Nothing can be recorded any more (503).</exception>
    public virtual Task<Health> GetReadinessAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetReadinessAsync(cancellationToken));
}
