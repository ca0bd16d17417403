using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Public figures that come with the product, with date and source.</summary>
public sealed class ReferencePackGroup
{
    private readonly Connection _connection;

    internal ReferencePackGroup(Connection connection) => _connection = connection;

    /// <summary>All packs by name, each with its content and when the organisation loaded it.</summary>
    public async Task<IReadOnlyList<ReferencePack>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListReferencePacksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    public Task<ReferencePack> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetReferencePackAsync(name, cancellationToken));

    /// <summary>Records the rates of a pack with everything they need, or the adoption of its series. A version is loaded once; later calls get the same answer.</summary>
    /// <param name="name">Name of the pack.</param>
    /// <param name="measure">The measure of citizens' hours that receives the rates of a pack of wages; the measure that the pack names when left out.</param>
    /// <param name="options">How it is to be recorded.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<PackLoad> LoadAsync(string name, string? measure = null, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.LoadReferencePackAsync(name, new PackLoadDraft { Measure = measure }, options?.DryRunOrNull, cancellationToken), Call.Of(options));
}
