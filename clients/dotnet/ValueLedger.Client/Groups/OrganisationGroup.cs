using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>The organisation that the key belongs to.</summary>
public class OrganisationGroup
{
    private readonly Connection _connection;

    internal OrganisationGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected OrganisationGroup() => _connection = null!;

    /// <summary>The organisation that the key belongs to, as it is now.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Organisation> GetAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetOrganisationAsync(cancellationToken));

    /// <summary>Changes the organisation; members that are left out stay as they are.</summary>
    /// <param name="change">The members to change.</param>
    /// <param name="ifMatch">The entity tag of the version to change; refused with 412 if it was changed in the meantime.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Organisation> ChangeAsync(
        OrganisationChange change,
        string? ifMatch = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.ChangeOrganisationAsync(Argument.NotNull(change), cancellationToken), Call.Put(ifMatch));
}
