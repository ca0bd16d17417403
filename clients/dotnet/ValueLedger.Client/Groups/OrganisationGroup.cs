using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>The organisation that the key belongs to.</summary>
public sealed class OrganisationGroup
{
    private readonly Connection _connection;

    internal OrganisationGroup(Connection connection) => _connection = connection;

    public Task<Organisation> GetAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetOrganisationAsync(cancellationToken));

    /// <summary>Changes name, time zone or standard basis; what is left out stays.</summary>
    /// <param name="change">What is to be different.</param>
    /// <param name="ifMatch">The entity tag that is to be changed; refused with 412 when it was changed in the meantime.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Organisation> ChangeAsync(OrganisationChange change, string? ifMatch = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.ChangeOrganisationAsync(change, cancellationToken), new Call { IfMatch = ifMatch });
}
