using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Whether the server is alive, and whether it can answer.</summary>
public sealed class HealthGroup
{
    private readonly Connection _connection;

    internal HealthGroup(Connection connection) => _connection = connection;

    public Task<Health> GetLivenessAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetLivenessAsync(cancellationToken));

    public Task<Health> GetReadinessAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetReadinessAsync(cancellationToken));
}
