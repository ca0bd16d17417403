using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Public figures supplied with the product, with date and source.</summary>
public class ReferencePackGroup
{
    private readonly Connection _connection;

    internal ReferencePackGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ReferencePackGroup() => _connection = null!;

    /// <summary>All packs in the order of their names, each with what it contains and when the organisation loaded it.</summary>
    public virtual async Task<IReadOnlyList<ReferencePack>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListReferencePacksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>A pack: what it contains, and when the organisation loaded it.</summary>
    /// <param name="name">The name of the pack.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ReferencePack> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetReferencePackAsync(Argument.Code(name), cancellationToken));

    /// <summary>Records the rates of a pack with the measures and parties they need, or records that its series are adopted. A version is
    /// loaded only once; later calls get the same answer.</summary>
    /// <param name="name">The name of the pack.</param>
    /// <param name="measure">Code of the measure of citizens' hours for which the rates of a pack of wages are recorded; the measure that
    /// the pack names when left out.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<PackLoad> LoadAsync(
        string name,
        string? measure = null,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.LoadReferencePackAsync(Argument.Code(name), new PackLoadDraft { Measure = measure }, cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="LoadAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunPackLoad> LoadDryRunAsync(
        string name,
        string? measure = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.DryRunLoadReferencePackAsync(Argument.Code(name), new PackLoadDraft { Measure = measure }, cancellationToken),
            Call.Of(null)
        );
}
