using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Saved maps, each with a name, that say what the headers of files mean.</summary>
public class ImportMapGroup
{
    private readonly Connection _connection;

    internal ImportMapGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ImportMapGroup() => _connection = null!;

    /// <summary>A saved map.</summary>
    /// <param name="name">The name of the map.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ImportMap> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportMapAsync(Argument.Code(name), cancellationToken));

    /// <summary>All saved maps, in the order of their names.</summary>
    public virtual async Task<IReadOnlyList<ImportMap>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListImportMapsAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Saves how files of a kind are read and what their headers mean, or replaces the map saved under the name.</summary>
    /// <param name="name">The name of the map: 1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="map">The headers and the settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ImportMap> PutAsync(string name, ImportMapDraft map, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutImportMapAsync(Argument.Code(name), Argument.NotNull(map), cancellationToken));
}
