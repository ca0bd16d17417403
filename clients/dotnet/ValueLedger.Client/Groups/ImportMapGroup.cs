using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Saved maps, each with a name, that say what the headers of files mean.</summary>
public sealed class ImportMapGroup
{
    private readonly Connection _connection;

    internal ImportMapGroup(Connection connection) => _connection = connection;

    public Task<ImportMap> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportMapAsync(name, cancellationToken));

    /// <summary>All saved maps, in the order of their names.</summary>
    public async Task<IReadOnlyList<ImportMap>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListImportMapsAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Saves what the headers of a file mean, or replaces the map saved under the name.</summary>
    /// <param name="name">The name of the map: 1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="columns">Each header of the file, and the column of an entry that it means.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<ImportMap> PutAsync(
        string name,
        IReadOnlyDictionary<string, string> columns,
        CancellationToken cancellationToken = default
    ) => PutAsync(name, new ImportMapDraft { Columns = columns }, cancellationToken);

    /// <summary>Saves how files of a kind are read and what their headers mean, or replaces the map saved under the name.</summary>
    /// <param name="name">The name of the map: 1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="map">The headers and the settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<ImportMap> PutAsync(string name, ImportMapDraft map, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutImportMapAsync(name, map, cancellationToken));
}
