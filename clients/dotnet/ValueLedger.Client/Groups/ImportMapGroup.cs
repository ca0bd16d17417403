using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>What the headers of files mean that come again and again, saved by name.</summary>
public sealed class ImportMapGroup
{
    private readonly Connection _connection;

    internal ImportMapGroup(Connection connection) => _connection = connection;

    public Task<ImportMap> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportMapAsync(name, cancellationToken));

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<ImportMap>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListImportMapsAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Saves what headers mean, or replaces what was saved under the name.</summary>
    /// <param name="name">In the letters of a code.</param>
    /// <param name="columns">Their header, and our column.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<ImportMap> PutAsync(string name, IReadOnlyDictionary<string, string> columns, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutImportMapAsync(name, new ImportMapDraft { Columns = columns }, cancellationToken));
}
