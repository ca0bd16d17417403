using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>What the outcomes of programmes are worth, and how much of them each may claim. Every version is kept.</summary>
public class ImpactMapGroup
{
    private readonly Connection _connection;

    internal ImpactMapGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ImpactMapGroup() => _connection = null!;

    /// <summary>Records the next version of a programme's map; sending the same again changes nothing.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="draft">The content of the map.</param>
    /// <param name="ifMatch">The entity tag of the version that this one follows; refused with 412 if there is a newer one.</param>
    /// <param name="onlyIfNew">Records only the first version; refused with 412 if there is one already.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ImpactMap> PutAsync(
        string programme,
        ImpactMapDraft draft,
        string? ifMatch = null,
        bool onlyIfNew = false,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.PutImpactMapAsync(Argument.Code(programme), Argument.NotNull(draft), cancellationToken),
            Call.Put(ifMatch, onlyIfNew)
        );

    /// <summary>A version of a programme's map.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="version">The number of the version, from 1; the last version when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ImpactMap> GetAsync(string programme, int? version = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImpactMapAsync(Argument.Code(programme), version, cancellationToken));

    /// <summary>Null if the programme has no map, or not this version of it.</summary>
    /// <inheritdoc cref="GetAsync" path="/param" />
    public virtual Task<ImpactMap?> FindAsync(string programme, int? version = null, CancellationToken cancellationToken = default) =>
        Connection.FindAsync(GetAsync(programme, version, cancellationToken));

    /// <summary>The versions of the map, starting with the first, page by page.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<ImpactMapVersion> ListVersionsAsync(
        string programme,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<ImpactMapVersion>(
            async (api, cursor, cancellation) =>
                await api.ListImpactMapVersionsAsync(Argument.Code(programme), pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );
}
